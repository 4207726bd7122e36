// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfblocks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace entente {

namespace {

/// Whether small words are an index, raised or lowered, of a line: they lie mostly beside it.
bool isIndexOf(const PdfLine &small, const PdfLine &line)
{
    if (small.size > 0.85F * line.size)
        return false;
    const float top = std::max(small.box.top, line.box.top);
    const float bottom = std::min(small.box.bottom, line.box.bottom);
    const bool isNear = std::any_of(line.words.begin(), line.words.end(), [&](const PdfWord *word) {
        const float gap = small.box.left - word->box.right;
        return gap > -0.5F * line.size && gap < line.size;
    });
    return isNear && bottom - top > 0.5F * small.box.height();
}

/// Gives words that are an index of the line above or below to that line.
void joinIndexes(std::vector<PdfLine> &lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const std::size_t other : {i + 1, i - 1}) {
            if (other >= lines.size() || lines[i].words.empty()
                || !isIndexOf(lines[i], lines[other]))
                continue;
            PdfWords words = std::move(lines[other].words);
            words.insert(words.end(), lines[i].words.begin(), lines[i].words.end());
            lines[other] = pdfLineOf(std::move(words));
            lines[i].words.clear();
        }
    }
    std::erase_if(lines, [](const PdfLine &line) { return line.words.empty(); });
}

} // namespace

PdfLine pdfLineOf(PdfWords words)
{
    std::stable_sort(words.begin(), words.end(), [](const PdfWord *one, const PdfWord *other) {
        return one->box.left < other->box.left;
    });
    PdfLine line;
    line.words = std::move(words);
    line.styles = 0xFF;
    std::map<float, std::size_t> sizes;
    for (const PdfWord *word : line.words) {
        if (word == line.words.front())
            line.box = word->box;
        line.box.extend(word->box);
        line.styles = static_cast<std::uint8_t>(line.styles & word->styles);
        sizes[word->size] += word->text.size();
    }
    const auto most = std::max_element(
        sizes.begin(), sizes.end(),
        [](const auto &one, const auto &other) { return one.second < other.second; });
    line.size = most == sizes.end() ? 0 : most->first;
    const auto usual = std::find_if(line.words.begin(), line.words.end(),
                                    [&](const PdfWord *word) { return word->size == line.size; });
    line.baseline = usual == line.words.end() ? 0 : (*usual)->baseline;
    return line;
}

std::vector<PdfLine> pdfLinesOf(PdfWords words)
{
    std::stable_sort(words.begin(), words.end(), [](const PdfWord *one, const PdfWord *other) {
        return one->baseline < other->baseline;
    });
    std::vector<PdfLine> lines;
    for (const PdfWord *word : words) {
        PdfLine *found = nullptr;
        constexpr std::size_t looked = 3;
        for (std::size_t i = 0; i < std::min(looked, lines.size()) && found == nullptr; ++i) {
            PdfLine &line = lines[lines.size() - 1 - i];
            if (std::abs(word->baseline - line.baseline) < 0.2F * std::max(word->size, line.size))
                found = &line;
        }
        if (found == nullptr) {
            found = &lines.emplace_back();
            found->baseline = word->baseline;
            found->size = word->size;
        }
        found->words.push_back(word);
    }
    for (PdfLine &line : lines)
        line = pdfLineOf(std::move(line.words));
    std::stable_sort(lines.begin(), lines.end(), [](const PdfLine &one, const PdfLine &other) {
        return one.baseline < other.baseline;
    });
    joinIndexes(lines);
    return lines;
}

std::string wordsOf(const PdfLine &line)
{
    std::string words;
    const PdfWord *before = nullptr;
    for (const PdfWord *word : line.words) {
        // Words may have been drawn in another order.
        const bool hasGap = before != nullptr
            && word->box.left - before->box.right > 0.13F * word->size;
        if (before != nullptr && (word->spaceBefore || hasGap))
            words += ' ';
        words += word->text;
        before = word;
    }
    return words;
}

} // namespace entente
