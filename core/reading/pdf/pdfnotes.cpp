// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfnotes.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>

namespace entente {

namespace {

/// The number or sign of a note; empty where a word is none.
std::string labelOf(const PdfWord &word)
{
    std::string label = word.text;
    while (label.size() > 1 && (label.back() == '.' || label.back() == ')' || label.back() == ']'))
        label.pop_back();
    if (label.size() > 1 && (label.front() == '[' || label.front() == '('))
        label.erase(0, 1);
    constexpr std::size_t mostDigits = 3;
    const bool isNumber = label.size() <= mostDigits
        && std::all_of(label.begin(), label.end(),
                       [](unsigned char c) { return std::isdigit(c) != 0; });
    const bool isSign = label == "*" || label == "†" || label == "‡" || label == "**";
    return isNumber || isSign ? label : std::string();
}

bool isRaised(const PdfWord &word, const PdfLine &line)
{
    return word.size < 0.85F * line.size && word.baseline < line.baseline - 0.1F * line.size;
}

/// Where the text of a page refers to notes.
std::map<std::string, PdfWords> raisedOf(const std::vector<PdfRegion> &regions)
{
    std::map<std::string, PdfWords> raised;
    for (const PdfRegion &region : regions) {
        for (const PdfLine &line : region.lines) {
            for (std::size_t i = 1; i < line.words.size(); ++i) {
                const PdfWord &word = *line.words[i];
                if (!isRaised(word, line))
                    continue;
                if (std::string label = labelOf(word); !label.empty())
                    raised[std::move(label)].push_back(&word);
            }
        }
    }
    return raised;
}

/// The first of the lines at the end of a region that are smaller than the text.
std::size_t firstSmall(const PdfRegion &region, float bodySize)
{
    std::size_t first = region.lines.size();
    while (first > 0 && region.lines[first - 1].size < 0.95F * bodySize)
        --first;
    return first;
}

} // namespace

void takeFootnotes(std::vector<PdfRegion> &regions, const PdfHabits &habits, PdfNotes &notes)
{
    const std::map<std::string, PdfWords> raised = raisedOf(regions);
    if (raised.empty())
        return;
    for (PdfRegion &region : regions) {
        std::size_t first = firstSmall(region, habits.bodySize);
        const auto begins = [&](const PdfLine &line) {
            return line.words.size() > 1 && raised.count(labelOf(*line.words.front())) > 0;
        };
        while (first < region.lines.size() && !begins(region.lines[first]))
            ++first; // what is above the first note is small for another reason
        constexpr std::uint16_t most = 60'000;
        for (std::size_t i = first; i < region.lines.size() && notes.count < most; ++i) {
            const PdfLine &line = region.lines[i];
            if (begins(line)) {
                PdfBlock &block = notes.blocks.emplace_back();
                block.form.note = ++notes.count;
                block.column = region.column;
                for (const PdfWord *word : raised.at(labelOf(*line.words.front())))
                    notes.references.emplace(word, notes.count);
            }
            PdfWords &words = notes.blocks.back().words;
            words.insert(words.end(), line.words.begin() + (begins(line) ? 1 : 0),
                         line.words.end());
        }
        region.lines.resize(first);
    }
    std::erase_if(regions, [](const PdfRegion &region) { return region.lines.empty(); });
}

} // namespace entente
