// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// What a key at the head of a file stands for.
enum class HeadKey : std::uint8_t {
    Title,
    Subtitle,
    Date,
    Source,
    Address,
    Language,
    Marking,
    Sample,
    Other, ///< a key of metadata that has no meaning here, such as "keywords"
};

/// In upper or lower case, with hyphens, underscores or spaces in it: "Source URL" is "source_url".
/// Nothing for what is no key of metadata, such as the "Three threats" of a sentence, or the "From"
/// of a memo.
[[nodiscard]] std::optional<HeadKey> headKey(std::string_view name);

/// How soon a key is asked for what it stands for, 0 first: `source` says it better than `author`.
[[nodiscard]] int rankOf(std::string_view name);

} // namespace entente
