// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// XHTML as an HTML parser reads it right: tags that close themselves are closed by a tag of their
/// own, unless HTML has no such tag. "<a id='x'/>" → "<a id='x'></a>".
[[nodiscard]] std::string asHtml(std::string_view xhtml);

} // namespace entente
