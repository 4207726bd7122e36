// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdftagblocks.h"

#include "core/reading/pdf/pdfmarkers.h"
#include "core/reading/pdf/pdftext.h"

#include <algorithm>
#include <optional>

namespace entente {

bool isOne(std::string_view type, std::initializer_list<std::string_view> of)
{
    return std::find(of.begin(), of.end(), type) != of.end();
}

bool isHeading(std::string_view type)
{
    return type == "Title" || (!type.empty() && type.front() == 'H' && type.size() <= 2);
}

bool isBlock(std::string_view type)
{
    return isHeading(type)
        || isOne(type, {"Document", "Part",  "Art",    "Sect",      "Div",  "BlockQuote", "Caption",
                        "TOC",      "TOCI",  "Index",  "NonStruct", "P",    "L",          "LI",
                        "LBody",    "Table", "Figure", "Formula",   "Note", "FENote",     "Aside"});
}

void endLines(PdfBlock &block)
{
    for (std::size_t i = 1; i < block.words.size(); ++i) {
        if (jointOf(*block.words[i - 1], *block.words[i]) == PdfJoint::LineEnd)
            block.lineEnds.push_back(i);
    }
}

void takeMarker(PdfBlock &block)
{
    PdfWords &words = block.words;
    Block &form = block.form;
    if (words.size() < 2 || jointOf(*words[0], *words[1]) != PdfJoint::Space)
        return;
    const std::optional<PdfMarker> marker = pdfMarkerOf(words.front()->text);
    const bool isSign = marker && marker->kind == PdfMarker::Kind::Bullet;
    const bool isUntagged = form.kind == BlockKind::Paragraph && form.listDepth == 0 && isSign
        && marker->around.size() > 2;
    if (!marker || (form.kind != BlockKind::ListItem && !isUntagged))
        return;
    form.kind = BlockKind::ListItem;
    form.listDepth = std::max<std::uint8_t>(form.listDepth, 1);
    form.ordered = !isSign;
    form.number = marker->number;
    words.erase(words.begin());
}

} // namespace entente
