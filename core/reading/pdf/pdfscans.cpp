// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfscans.h"

#include "core/base/utf8.h"
#include "core/reading/pdf/popplerdocument.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::size_t fewWords = 8; // a stamp

bool isPicture(const PdfPage &page)
{
    constexpr float most = 0.5F;
    return page.imageArea > most;
}

/// Sizes that are measured in pictures differ by a little from line to line; those that are nearly
/// the same become the same, that of most words first.
class Sizes final
{
public:
    void add(const RecognisedLine &line)
    {
        float length = 0;
        for (const RecognisedWord &word : line.words)
            length += word.right - word.left;
        m_sizes.emplace_back(line.size, length);
    }

    void settle()
    {
        std::sort(m_sizes.begin(), m_sizes.end());
        while (!m_sizes.empty()) {
            const float most = fullest();
            m_settled.push_back(most);
            std::erase_if(m_sizes, [most](const auto &each) { return isNear(each.first, most); });
        }
    }

    [[nodiscard]] float of(float size) const
    {
        const auto found = std::find_if(m_settled.begin(), m_settled.end(),
                                        [size](float each) { return isNear(size, each); });
        return found == m_settled.end() ? size : *found;
    }

private:
    static bool isNear(float size, float other)
    {
        constexpr float nearly = 1.13F;
        return size < other * nearly && other < size * nearly;
    }

    /// The middle of the sizes within reach of each other that are the longest together.
    [[nodiscard]] float fullest() const
    {
        float best = m_sizes.front().first;
        float longest = -1;
        std::size_t begin = 0;
        float length = 0;
        for (std::size_t end = 0; end < m_sizes.size(); ++end) {
            length += m_sizes[end].second;
            while (!isNear(m_sizes[begin].first, m_sizes[end].first))
                length -= m_sizes[begin++].second;
            if (length > longest) {
                longest = length;
                best = middleOf(begin, end, length);
            }
        }
        return best;
    }

    [[nodiscard]] float middleOf(std::size_t begin, std::size_t end, float length) const
    {
        float passed = 0;
        for (std::size_t i = begin; i < end; ++i) {
            passed += m_sizes[i].second;
            if (2 * passed >= length)
                return m_sizes[i].first;
        }
        return m_sizes[end].first;
    }

    std::vector<std::pair<float, float>> m_sizes; ///< with the length of what is set in them
    std::vector<float> m_settled;
};

/// Whether a word is seen where one is set already, as that of a stamp.
bool isSetAlready(const RecognisedWord &word, float middle, const std::vector<PdfWord> &set)
{
    return std::any_of(set.begin(), set.end(), [&](const PdfWord &each) {
        return each.box.holds((word.left + word.right) / 2, middle);
    });
}

PdfWord setWord(const RecognisedWord &from, const RecognisedLine &line, float size)
{
    constexpr float ascent = 0.8F;
    constexpr float descent = 0.2F;
    PdfWord word;
    word.text = from.text;
    word.box = {from.left, line.baseline - ascent * size, from.right,
                line.baseline + descent * size};
    word.baseline = line.baseline;
    word.size = size;
    word.isTurned = line.isTurned;
    word.spaceBefore = true;
    return word;
}

/// Letters and marks of Chinese and Japanese, whose words stand without spaces, as Korean ones do
/// not.
bool isSetClose(char32_t c)
{
    const bool isKorean = c >= 0xAC00 && c <= 0xD7AF;
    return (text::isEastAsian(c) && !isKorean) || (c >= 0x3000 && c < 0x3100)
        || (c >= 0xFF00 && c < 0xFFF0);
}

/// Words of these are parted by the recogniser alone.
void closeUp(PdfWord &before, PdfWord &word)
{
    const text::Decoded last = text::decodeBefore(before.text, before.text.size());
    if (!isSetClose(last.character) || !isSetClose(text::decode(word.text, 0).character)
        || word.box.left - before.box.right >= word.size)
        return;
    word.spaceBefore = false;
    before.box.right = std::max(before.box.right, word.box.left);
}

/// Sets the words of a page behind those that are there.
void setPage(const RecognisedPage &page, const Sizes &sizes, PdfPage &shown)
{
    const std::vector<PdfWord> before = shown.words;
    for (const RecognisedLine &line : page.lines) {
        const float size = sizes.of(line.size);
        bool isFirst = true;
        for (const RecognisedWord &from : line.words) {
            constexpr float ofLetters = 0.3F; // their middle, above the baseline
            if (isSetAlready(from, line.baseline - ofLetters * size, before))
                continue;
            PdfWord word = setWord(from, line, size);
            word.page = page.number - 1;
            if (!isFirst)
                closeUp(shown.words.back(), word);
            isFirst = false;
            shown.words.push_back(std::move(word));
        }
    }
}

} // namespace

std::vector<std::uint32_t> pictureOnlyPages(const PdfDocument &document)
{
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        if (isPicture(document.pages[i]) && document.pages[i].words.size() < fewWords)
            numbers.push_back(static_cast<std::uint32_t>(i) + 1);
    }
    return numbers;
}

bool isScanned(const PdfDocument &document)
{
    std::size_t pictures = 0;
    std::size_t words = 0;
    for (const PdfPage &page : document.pages) {
        pictures += isPicture(page) ? 1 : 0;
        words += page.words.size();
    }
    return 2 * pictures > document.pages.size() && words < fewWords * document.pages.size();
}

std::vector<const RecognisedPage *> takeRecognised(const std::vector<RecognisedPage> &pages,
                                                   PdfDocument &document)
{
    std::vector<const RecognisedPage *> taken;
    const std::vector<std::uint32_t> pictures = pictureOnlyPages(document);
    Sizes sizes;
    for (const RecognisedPage &page : pages) {
        const bool isWanted = std::binary_search(pictures.begin(), pictures.end(), page.number)
            && std::none_of(taken.begin(), taken.end(), [&page](const RecognisedPage *each) {
                                  return each->number == page.number;
                              });
        if (!isWanted)
            continue;
        taken.push_back(&page);
        for (const RecognisedLine &line : page.lines)
            sizes.add(line);
    }
    sizes.settle();
    for (const RecognisedPage *const page : taken) {
        PdfPage &shown = document.pages[page->number - 1];
        shown.imageArea = 0; // however few its words are, they are all that there is
        setPage(*page, sizes, shown);
    }
    return taken;
}

Result<ScannedPages> scansInPdf(std::string_view bytes, const std::string &file)
{
    ENTENTE_TRY(PdfDocument document, pdfDocumentOf(bytes, file));
    const std::vector<RecognisedPage> known = recognisedPagesIn(bytes);
    static_cast<void>(takeRecognised(known, document));
    return ScannedPages{pictureOnlyPages(document), isScanned(document)};
}

} // namespace entente
