// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The words of a text of a mail as UTF-8, whose lines end in line feeds. The charset is what the
/// mail says; where it is none, or not that of the bytes, it is guessed from them. Characters that
/// are none become U+FFFD: a mail is never refused for one.
[[nodiscard]] std::string mailWords(std::string bytes, std::string_view charset);

/// A text that was sent as format=flowed (RFC 3676): lines that end in a space go on in the next.
[[nodiscard]] std::string unflowed(std::string_view words, bool dropsSpaces);

} // namespace entente
