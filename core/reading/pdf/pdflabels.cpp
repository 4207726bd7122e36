// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfmarkers.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

/// The words of a line before its only wide gap; 0 where it has none, or more.
std::size_t wordsBeforeGap(const PdfLine &line)
{
    constexpr float widest = 4; // ems, of a gap within words that go on
    std::size_t before = 0;
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        if (line.words[i]->box.left - line.words[i - 1]->box.right < widest * line.size)
            continue;
        if (before != 0)
            return 0;
        before = i;
    }
    return before;
}

} // namespace

std::size_t pdfLabelOf(const std::vector<PdfLine> &lines, std::size_t at)
{
    constexpr std::size_t most = 3; // such lines in a row
    constexpr float close = 3;      // points
    const std::size_t label = wordsBeforeGap(lines[at]);
    if (label == 0 || lines[at].words[label - 1]->text.ends_with(':') || pdfMarkerOf(lines[at]))
        return 0;
    // What was set as one line, with a tab, is on one baseline.
    const PdfWord &first = *lines[at].words[label];
    const float off = std::abs(first.baseline - lines[at].words.front()->baseline);
    if (off < 0.04F * lines[at].size)
        return 0;
    for (std::size_t next = at + 1; next < std::min(lines.size(), at + 1 + most); ++next) {
        const PdfLine &line = lines[next];
        const std::size_t other = wordsBeforeGap(line);
        if (std::abs(line.words[other]->box.left - first.box.left) > close
            || line.baseline - lines[next - 1].baseline > 5 * line.size)
            return 0;
        if (other == 0)
            return label;
    }
    return 0;
}

} // namespace entente
