// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

// Words that were recognised in a picture of a page. They are kept behind the document's own bytes,
// as lines that PDF takes for remarks, so that the document is read with them wherever it goes, and
// nobody need recognise them again. All lengths are points, from the upper left corner.

struct RecognisedWord
{
    float left = 0;
    float right = 0;
    std::uint8_t confidence = 0; ///< in percent
    std::string text;
};

struct RecognisedLine
{
    float baseline = 0;
    float size = 0;        ///< of its font
    bool isTurned = false; ///< does not run from left to right
    std::vector<RecognisedWord> words;
};

struct RecognisedPage
{
    std::uint32_t number = 0; ///< from 1
    std::vector<RecognisedLine> lines;
};

/// A page as lines of text.
[[nodiscard]] std::string written(const RecognisedPage &page);

/// The document with pages that written() gave behind it.
[[nodiscard]] std::string withPages(std::string document, const std::vector<std::string> &pages);

/// What withPages() added, once or more often; lines that make no sense are passed over.
[[nodiscard]] std::vector<RecognisedPage> recognisedPagesIn(std::string_view document);

} // namespace entente
