// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/passagetext.h"

#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"
#include "core/publishing/wording.h"

#include <QStringList>

namespace entente {

std::vector<TextRange> partsOf(const Briefing &briefing, const Passage &passage)
{
    const Block &block = briefing.blocks[passage.block];
    if (block.kind != BlockKind::Table || block.table < 0)
        return {passage.words};
    const Table &table = briefing.tables[static_cast<std::size_t>(block.table)];
    if (passage.row < 0)
        return table.columns;
    std::vector<TextRange> cells;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        cells.push_back(table.cell(static_cast<std::size_t>(passage.row), column));
    return cells;
}

std::string wordsOf(const Briefing &briefing, const Passage &passage)
{
    std::string words;
    TextRange before;
    for (const TextRange part : partsOf(briefing, passage)) {
        if (part == before)
            continue; // one cell over several columns
        words += (words.empty() ? "" : " | ") + simplified(briefing.words(part));
        before = part;
    }
    return words;
}

std::int32_t sectionOf(const Briefing &briefing, const Passage &passage)
{
    std::int32_t found = -1;
    for (std::size_t s = 0; s < briefing.sections.size(); ++s) {
        if (briefing.sections[s].block <= passage.block)
            found = static_cast<std::int32_t>(s);
    }
    return found;
}

QString passagePlace(const Briefing &briefing, const Passage &passage)
{
    QStringList parts{sectionHeading(briefing, sectionOf(briefing, passage)),
                      placeInText(briefing.locatorOf(passage.words.begin))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace entente
