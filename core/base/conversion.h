// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace entente::text {

/// An encoding in which older texts are written.
struct LegacyEncoding
{
    std::string_view name; ///< as IANA registered it
    /// ICU's converters for it, the usual one first: what vendors added to a standard is read too.
    std::span<const char *const> converters;
};

/// The encoding that goes by a name, whatever its capitals: aliases and subsets (GBK, UHC,
/// ISO-8859-1) are that which holds them. Null for one that is not known here.
[[nodiscard]] const LegacyEncoding *legacyEncoding(std::string_view name);

/// The bytes as UTF-8; nothing where they are malformed, or do not come out as a text: there are
/// characters that are not assigned or private, frames within words, many signs within words.
[[nodiscard]] std::optional<std::string> converted(std::string_view bytes,
                                                   const LegacyEncoding &encoding);

/// Whether a character is one of texts: assigned, not private, and no control character but white
/// space.
[[nodiscard]] bool isOfText(char32_t character);

} // namespace entente::text
