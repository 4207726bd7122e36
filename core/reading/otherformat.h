// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace entente {

/// The name of the format that these bytes are in, where it is one that is known for certain and is
/// not a briefing's text: a PDF, a Word file, a picture, a web page, data. Empty for all else.
[[nodiscard]] std::string_view otherFormat(std::string_view bytes);

} // namespace entente
