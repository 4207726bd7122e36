// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// What is done with a key of front matter.
enum class KeyUse : std::uint8_t {
    None,
    Title,
    Subtitle,
    Date,
    Source,
    Language,
    Sample,
    Marking, ///< "marking", "tlp", "classification" and their like: must be understood
    Caveat,  ///< "handling", "sensitivity": a marking where it can be read as one
};

/// Its case folded, with one underscore between words: "Security-Classification" →
/// "security_classification".
[[nodiscard]] std::string foldedKey(std::string_view key);

/// What is done with a folded key.
[[nodiscard]] KeyUse usesOfKey(std::string_view folded);

/// Of two keys with one use, that of the lower rank is taken.
[[nodiscard]] std::size_t rankOfKey(std::string_view folded);

/// A key that is known, or that looks like one of metadata ("source_url", "layout") and not like
/// the label of a sentence or a memo ("Three threats", "From").
/// Whether heads of memos and letters begin a line with it, in upper or lower case.
[[nodiscard]] bool isKeyOfMemo(std::string_view key);

[[nodiscard]] bool isMetadataKey(std::string_view key);

} // namespace entente
