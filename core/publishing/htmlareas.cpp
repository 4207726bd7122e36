// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlareas.h"

#include "core/publishing/htmltable.h"
#include "core/publishing/publishingtexts.h"

namespace entente::html {

std::string areaTable(const Selection &selection, const std::vector<pages::AreaCount> &counts,
                      const QString &language, const std::string &id)
{
    Cells cells = cellsOf(pages::areaTable(selection, counts, language));
    for (std::size_t row = 0; row < counts.size(); ++row) {
        constexpr std::size_t whole = 100;
        const std::size_t part = whole * counts[row].total / counts.front().total;
        cells.rows[row].front() += "<span class=\"bar\" style=\"width: " + std::to_string(part)
            + "%\"></span>";
    }
    TableFrame frame;
    frame.id = id;
    frame.caption = PublishingTexts::tr("Number of topics by focus area and kind");
    frame.facts = PublishingTexts::tr("A topic may touch several focus areas.");
    frame.namesRows = true;
    return table(cells, frame);
}

} // namespace entente::html
