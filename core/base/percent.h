// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::text {

/// With "%20" and its like turned into the bytes they stand for; what is none of them stays.
[[nodiscard]] std::string percentDecoded(std::string_view words);

/// An address as a URI (RFC 3986): ASCII alone. Hosts beyond it are written by IDNA ("xn--…"), and
/// all else that a URI may not hold is percent-encoded. What is encoded already stays so.
[[nodiscard]] std::string uriOf(std::string_view address);

} // namespace entente::text
