// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmltable.h"

#include "core/publishing/htmltext.h"

#include <algorithm>

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

std::string spanned(const CellSpan &span)
{
    return (span.columns > 1 ? " colspan=\"" + std::to_string(span.columns) + "\"" : std::string())
        + (span.rows > 1 ? " rowspan=\"" + std::to_string(span.rows) + "\"" : std::string());
}

std::string headRow(const Cells &cells, const pages::SpanMap &spans)
{
    std::string html = "<tr>";
    for (std::size_t column = 0; column < cells.heads.size(); ++column) {
        const std::string &words = cells.heads[column];
        const CellSpan span = spans.at(-1, column);
        if (span.columns == 0)
            continue;
        const std::string attributes = spanned(span) + alignmentOf(cells, column);
        // A head that says nothing is none; the corner of a comparison often is empty.
        html += words.empty() ? cell("td", attributes, words)
                              : cell("th", " scope=\"col\"" + attributes, words);
    }
    return html + "</tr>\n";
}

std::string row(const Cells &cells, std::size_t number, bool isNamed, const pages::SpanMap &spans)
{
    const std::vector<std::string> &of = cells.rows[number];
    std::string html = "<tr>";
    for (std::size_t column = 0; column < of.size(); ++column) {
        const CellSpan span = spans.at(static_cast<std::int32_t>(number), column);
        if (span.columns == 0)
            continue;
        const std::string attributes = spanned(span) + alignmentOf(cells, column);
        html += column == 0 && isNamed && !of[column].empty()
            ? cell("th", " scope=\"row\"" + attributes, of[column])
            : cell("td", attributes, of[column]);
    }
    return html + "</tr>\n";
}

std::vector<std::string> styledCells(const std::vector<pages::TableText::Cell> &cells,
                                     NoteLinks *notes)
{
    std::vector<std::string> html;
    html.reserve(cells.size());
    for (const pages::TableText::Cell &cell : cells)
        html.push_back(styled(cell, notes, Images::Drawn));
    return html;
}

} // namespace

Cells cellsOf(const pages::TableText &text, NoteLinks *notes)
{
    Cells cells{styledCells(text.heads, notes), {}, text.alignments, text.spans};
    for (const std::vector<pages::TableText::Cell> &row : text.rows)
        cells.rows.push_back(styledCells(row, notes));
    return cells;
}

std::string bar(double value, double longest)
{
    constexpr double whole = 100;
    const auto part = static_cast<int>(longest > 0 ? whole * value / longest : 0);
    return "<span class=\"bar\" style=\"width: " + std::to_string(part) + "%\"></span>";
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
    const pages::SpanMap spans(cells.spans);
    const bool hasHeads = std::any_of(cells.heads.begin(), cells.heads.end(),
                                      [](const std::string &head) { return !head.empty(); });
    if (hasHeads || cells.rows.empty())
        html += "<thead" + frame.foreign + ">\n" + headRow(cells, spans) + "</thead>\n";
    html += "<tbody" + frame.foreign + ">\n";
    for (std::size_t number = 0; number < cells.rows.size(); ++number)
        html += row(cells, number, frame.namesRows, spans);
    return html + "</tbody>\n</table>\n</div>\n";
}

} // namespace entente::html
