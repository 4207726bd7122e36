// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfrepeatedheads.h"

#include "core/reading/pdf/pdfaligned.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr float topOfPage = 0.2F; // of its height
constexpr float close = 2.0F;     // points

bool areSame(const PdfLine &one, const PdfLine &other)
{
    return std::equal(one.words.begin(), one.words.end(), other.words.begin(), other.words.end(),
                      [](const PdfWord *left, const PdfWord *right) {
                          return std::abs(left->box.left - right->box.left) < close
                              && left->styles == right->styles && left->text == right->text;
                      });
}

/// Words with gaps between them, and no number among them: a head, and no row.
bool mayBeHead(const PdfLine &line)
{
    constexpr std::size_t mostWords = 5; // of a column
    const std::size_t pieces = piecesOf(line).size();
    return pieces > 1 && line.words.size() <= mostWords * pieces
        && std::none_of(line.words.begin(), line.words.end(), [](const PdfWord *word) {
               return word->text.find_first_not_of("0123456789.,%$") == std::string::npos;
           });
}

/// The lines of a table as if no page parted them: its heads and what follows them, on the page
/// that they end and on the next.
std::vector<PdfLine> asOne(const std::vector<PdfLine> &before, std::size_t j,
                           const std::vector<PdfLine> &page, std::size_t i, std::size_t heads)
{
    std::vector<PdfLine> lines(before.begin() + static_cast<std::ptrdiff_t>(j), before.end());
    const float down = lines.back().baseline + 2 * lines.back().size;
    const std::size_t first = std::min(i + heads, page.size());
    for (std::size_t k = first; k < page.size(); ++k) {
        lines.push_back(page[k]);
        lines.back().baseline += down - page[first].baseline;
    }
    return lines;
}

/// Lines at the top of a page that stand in the page before, too, from `i` and `j` on.
struct Repeated
{
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t count = 0;
};

/// What stands at one height again and again is a running head.
bool isRunning(const PdfLine &before, const PdfLine &line)
{
    return std::abs(before.baseline - line.baseline) < 2 * close;
}

/// Takes the lines above and below that are repeated as well.
Repeated extended(const std::vector<PdfLine> &page, std::size_t i,
                  const std::vector<PdfLine> &before, std::size_t j)
{
    Repeated all{i, j, 1};
    while (all.i > 0 && all.j > 0 && areSame(before[all.j - 1], page[all.i - 1])
           && isRunning(before[all.j - 1], page[all.i - 1]) == isRunning(before[j], page[i])) {
        --all.i;
        --all.j;
        ++all.count;
    }
    while (all.i + all.count < page.size() && all.j + all.count < before.size()
           && areSame(before[all.j + all.count], page[all.i + all.count]))
        ++all.count;
    return all;
}

/// Takes heads that stand at the top of a page and in the one before.
void findHeads(const std::vector<PdfLine> &page, std::size_t top,
               const std::vector<PdfLine> &before, PdfRepeatedHeads &found)
{
    std::size_t done = 0;
    for (std::size_t i = 0; i < top; ++i) {
        if (i < done || !mayBeHead(page[i]))
            continue;
        for (std::size_t j = before.size(); j-- > 0;) {
            // But for what repeats the head of a table already.
            if ((isRunning(before[j], page[i]) && found.count(before[j].words.front()) == 0)
                || !areSame(before[j], page[i]))
                continue;
            const Repeated all = extended(page, i, before, j);
            auto columns = std::make_shared<const std::vector<PdfSpan>>(
                columnsBelow(asOne(before, all.j, page, all.i, all.count)));
            for (std::size_t k = 0; k < all.count; ++k) {
                for (const PdfLine *const line : {&page[all.i + k], &before[all.j + k]}) {
                    for (const PdfWord *const word : line->words)
                        found[word] = columns;
                }
            }
            done = all.i + all.count;
            break;
        }
    }
}

/// The words of a page down to a part of its height. Some programs say that what is repeated is no
/// part of the text.
PdfWords wordsTo(const PdfPage &page, float part)
{
    PdfWords words;
    for (const PdfWord &word : page.words) {
        if (!word.isTurned && word.box.middle() < part * page.height)
            words.push_back(&word);
    }
    return words;
}

} // namespace

PdfRepeatedHeads repeatedHeadsOf(const std::vector<PdfPage> &pages)
{
    PdfRepeatedHeads found;
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        const std::vector<PdfLine> top = pdfLinesOf(wordsTo(pages[i + 1], topOfPage));
        constexpr std::size_t mostLines = 8; // running heads among them
        if (std::any_of(top.begin(), top.end(), mayBeHead))
            findHeads(pdfLinesOf(wordsTo(pages[i + 1], 1)), std::min(top.size(), mostLines),
                      pdfLinesOf(wordsTo(pages[i], 1)), found);
    }
    return found;
}

} // namespace entente
