// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

#include <string>
#include <string_view>

namespace entente {

/// The encoding that a page says it is in, by the head of its bytes; empty where it says none.
[[nodiscard]] std::string_view declaredEncoding(std::string_view bytes);

/// Fills in the source as UTF-8: by its byte order mark, as UTF-8 where it is valid, as its <meta>
/// says, or by what is likeliest. A few broken characters make no page unreadable: they become
/// U+FFFD. Errors: Empty, TooLarge, Binary.
[[nodiscard]] Result<void> decodePage(std::string &bytes, Briefing &briefing);

} // namespace entente
