// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmltable.h"

#include "core/publishing/htmltext.h"

namespace entente::html {

namespace {

std::string alignmentOf(const Cells &cells, std::size_t column)
{
    const Alignment alignment = column < cells.alignments.size() ? cells.alignments[column]
                                                                 : Alignment::Start;
    return alignment == Alignment::Centre ? " class=\"centre\""
        : alignment == Alignment::End     ? " class=\"end\""
                                          : "";
}

/// Without a line feed behind it: cells of a row stand in one line.
std::string cell(std::string_view tag, const std::string &attributes, const std::string &words)
{
    std::string html = element(tag, attributes, words);
    html.pop_back();
    return html;
}

std::string headRow(const Cells &cells)
{
    std::string html = "<tr>";
    for (std::size_t column = 0; column < cells.heads.size(); ++column) {
        const std::string &words = cells.heads[column];
        const std::string alignment = alignmentOf(cells, column);
        // A head that says nothing is none; the corner of a comparison often is empty.
        html += words.empty() ? cell("td", alignment, words)
                              : cell("th", " scope=\"col\"" + alignment, words);
    }
    return html + "</tr>\n";
}

std::string row(const Cells &cells, const std::vector<std::string> &of, bool isNamed)
{
    std::string html = "<tr>";
    for (std::size_t column = 0; column < of.size(); ++column) {
        const std::string alignment = alignmentOf(cells, column);
        html += column == 0 && isNamed && !of[column].empty()
            ? cell("th", " scope=\"row\"" + alignment, of[column])
            : cell("td", alignment, of[column]);
    }
    return html + "</tr>\n";
}

std::vector<std::string> styledCells(const std::vector<pages::TableText::Cell> &cells,
                                     NoteLinks *notes)
{
    std::vector<std::string> html;
    html.reserve(cells.size());
    for (const pages::TableText::Cell &cell : cells)
        html.push_back(styled(cell, notes));
    return html;
}

} // namespace

Cells cellsOf(const pages::TableText &text, NoteLinks *notes)
{
    Cells cells{styledCells(text.heads, notes), {}, text.alignments};
    for (const std::vector<pages::TableText::Cell> &row : text.rows)
        cells.rows.push_back(styledCells(row, notes));
    return cells;
}

std::string table(const Cells &cells, const TableFrame &frame)
{
    const std::string facts = frame.facts.isEmpty()
        ? std::string()
        : " <span class=\"place\">" + escaped(frame.facts) + "</span>";
    std::string html = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\""
        + frame.id + "\">\n<table>\n";
    // Hidden, a caption would no longer be one; the words in it may be.
    const std::string quiet = frame.isQuiet ? " class=\"heard\"" : "";
    html += element("caption", frame.isQuiet ? " class=\"quiet\"" : "",
                    "<span id=\"" + frame.id + "\"" + quiet + ">" + escaped(frame.caption)
                        + "</span>" + facts);
    html += "<thead" + frame.foreign + ">\n" + headRow(cells) + "</thead>\n";
    html += "<tbody" + frame.foreign + ">\n";
    for (const std::vector<std::string> &of : cells.rows)
        html += row(cells, of, frame.namesRows);
    return html + "</tbody>\n</table>\n</div>\n";
}

} // namespace entente::html
