// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::library {

/// What a text is compared by: the hashes of its runs of three words ("shingles"), or, of a long
/// text, a sample of them that is the same sample in every text.
struct TextSketch
{
    std::vector<std::uint32_t> sample; ///< rising; the smallest of all
    std::uint32_t shingles = 0;        ///< of the text, each counted once

    bool operator==(const TextSketch &) const = default;
};

/// Words are folded as in the search; neither white space nor punctuation counts.
[[nodiscard]] TextSketch sketchOf(std::string_view text);

/// As it is kept, and back; a sketch of nothing where the bytes are none.
[[nodiscard]] std::string bytesOf(const TextSketch &sketch);
[[nodiscard]] TextSketch sketchFrom(std::string_view bytes);

/// How much two texts have in common, each from 0 to 1.
struct Likeness
{
    double ofSmaller = 0; ///< the share of the smaller one that stands in the other
    double ofBoth = 0;    ///< the share of all that both say
};
[[nodiscard]] Likeness likenessOf(const TextSketch &a, const TextSketch &b);

/// What speaks for two documents being editions of one.
struct EditionFeatures
{
    std::string file;
    std::string address; ///< on the web
    std::string title;   ///< of titleKey()
    std::string source;  ///< its publisher, of titleKey() too
    std::optional<Date> date;
    TextSketch sketch;
};
/// Those that its metadata name, without a sketch.
[[nodiscard]] EditionFeatures featuresOf(const std::string &file, const Metadata &meta);

/// A title, or another name, as it is compared: without regard to case and white space.
[[nodiscard]] std::string titleKey(std::string_view title);

/// Whether documents that come under this name come from one place: not so standard input.
[[nodiscard]] bool isPlace(std::string_view file);

enum class EditionVerdict : std::uint8_t {
    Other,  ///< two documents
    Unsure, ///< somebody has to say
    Same,   ///< editions of one document
};

/// Whether two documents are editions of one. The place decides, a path or an address, unless its
/// text is altogether another; elsewhere the title does where the text is mostly the same.
[[nodiscard]] EditionVerdict editionVerdict(const EditionFeatures &a, const EditionFeatures &b);

/// One of the editions of a document, for newestOf().
struct EditionMark
{
    std::string file;
    std::optional<Date> date;
};
/// Which edition is the newest, of several in the order in which they came: the last one, unless it
/// is of another file and dated earlier.
[[nodiscard]] std::size_t newestOf(const std::vector<EditionMark> &editions);

} // namespace entente::library
