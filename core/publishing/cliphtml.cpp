// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/direction.h"
#include "core/publishing/clipping.h"
#include "core/publishing/htmlnesting.h"
#include "core/publishing/htmltext.h"

#include <algorithm>
#include <set>
#include <utility>

namespace entente {

namespace {

using html::element;

std::string noteId(int number)
{
    return "entente-note-" + std::to_string(number);
}

class HtmlClip final
{
public:
    explicit HtmlClip(const Clipping &clipping) : m_clipping(clipping), m_nesting(m_html) {}

    [[nodiscard]] std::string write()
    {
        for (const ClippedBlock &block : m_clipping.blocks)
            write(block);
        m_nesting.leave();
        writeNotes();
        return m_html;
    }

private:
    void write(const ClippedBlock &block);
    void write(const ClippedTable &table);
    void writeNotes();
    /// With references that lead to the notes below.
    [[nodiscard]] std::string styled(const edition::Words &words)
    {
        std::string html;
        edition::Words plain;
        for (const pages::Run &run : words) {
            if (run.note == 0) {
                plain.push_back(run);
                continue;
            }
            html += html::styled(std::exchange(plain, {})) + reference(run);
        }
        return html + html::styled(plain);
    }
    [[nodiscard]] std::string reference(const pages::Run &run)
    {
        const auto &notes = m_clipping.notes;
        const bool isThere = std::any_of(notes.begin(), notes.end(),
                                         [&](const auto &each) { return each.number == run.note; });
        const std::string words = html::escaped(run.words);
        if (!isThere)
            return "<sup>" + words + "</sup>";
        const bool isFirst = m_referred.insert(run.note).second;
        const std::string id = isFirst ? " id=\"" + noteId(run.note) + "-ref\"" : std::string();
        return "<sup" + id + "><a href=\"#" + noteId(run.note) + "\" role=\"doc-noteref\">" + words
            + "</a></sup>";
    }

    const Clipping &m_clipping;
    std::string m_html;
    html::Nesting m_nesting;
    std::set<int> m_referred;
};

void HtmlClip::write(const ClippedBlock &block)
{
    m_nesting.enter(block.shape);
    switch (block.shape.kind) {
    case BlockKind::Heading:
        m_html += element("h" + std::to_string(std::clamp<int>(block.shape.level, 1, 6)), "",
                          styled(block.words));
        return;
    case BlockKind::Table:
        if (block.table)
            write(*block.table);
        return;
    case BlockKind::Rule:
        m_html += "<hr>\n";
        return;
    case BlockKind::Code:
        m_html += element("pre", "",
                          "<code>" + html::escaped(edition::plain(block.words)) + "</code>");
        return;
    case BlockKind::ListItem:
        m_html += styled(block.words) + "\n";
        return;
    case BlockKind::Figure:
    case BlockKind::Paragraph:
        m_html += element("p", "", styled(block.words));
        return;
    }
}

void HtmlClip::write(const ClippedTable &table)
{
    // Word processors draw no lines that the table does not ask for itself.
    m_html += "<table border=\"1\" cellpadding=\"4\" style=\"border-collapse: collapse\">\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool isHead = table.hasHead && row == 0;
        m_html += isHead ? "<thead>\n<tr>" : "<tr>";
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const Alignment alignment = table.alignments[column];
            const std::string_view attributes = alignment == Alignment::End
                ? std::string_view(" align=\"right\"")
                : alignment == Alignment::Centre ? std::string_view(" align=\"center\"")
                                                 : std::string_view();
            std::string cell = element(isHead ? "th" : "td", attributes,
                                       styled(table.rows[row][column]));
            cell.pop_back();
            m_html += cell;
        }
        m_html += isHead ? "</tr>\n</thead>\n<tbody>\n" : "</tr>\n";
    }
    m_html += table.hasHead ? "</tbody>\n</table>\n" : "</table>\n";
}

void HtmlClip::writeNotes()
{
    if (m_clipping.notes.empty())
        return;
    m_html += "<section role=\"doc-endnotes\">\n<hr>\n<ol>\n";
    for (const edition::Note &note : m_clipping.notes) {
        std::string words;
        for (const edition::Words &paragraph : note.paragraphs)
            words += (words.empty() ? "" : "<br>\n") + styled(paragraph);
        m_html += element("li",
                          " id=\"" + noteId(note.number) + "\" value=\""
                              + std::to_string(note.number) + "\"",
                          words);
    }
    m_html += "</ol>\n</section>\n";
}

} // namespace

std::string clippedHtml(const Clipping &clipping)
{
    const std::string &language = clipping.language;
    std::string attributes;
    if (!language.empty() && language != "und")
        attributes += " lang=\"" + html::escaped(language) + "\"";
    if (text::isRightToLeft(language))
        attributes += " dir=\"rtl\"";
    return "<!DOCTYPE html>\n<html" + attributes
        + "><head><meta charset=\"utf-8\"><title></title></head><body>\n"
        + HtmlClip(clipping).write() + "</body></html>\n";
}

} // namespace entente
