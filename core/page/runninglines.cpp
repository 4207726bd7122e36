// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/runninglines.h"

#include <deque>

namespace entente::page {

namespace {

constexpr double markingPadding = 5;

std::string replaced(std::string pattern, const std::string &what, std::size_t number)
{
    const std::size_t at = pattern.find(what);
    return at == std::string::npos ? pattern
                                   : pattern.replace(at, what.size(), std::to_string(number));
}

class RunningLines final
{
public:
    RunningLines(const Content &content, const Sheet &sheet, Pages &pages)
        : m_content(content), m_sheet(sheet), m_pages(pages), m_layout(*pages.layouts.front())
    {
    }

    void set(std::size_t number)
    {
        Page &page = m_pages.pages[number];
        m_page = &page;
        const double width = page.width - 2 * m_sheet.margin;
        const double right = page.width - m_sheet.margin;
        const double foot = page.height - m_sheet.foot;
        const std::string folio = replaced(replaced(m_content.folio, "%1", number + 1), "%2",
                                           m_pages.pages.size());
        const bool fromRight = m_content.fromRight;
        put(folio, Type::Running, Ink::Secondary, fromRight ? m_sheet.margin : right, foot,
            width / 2, fromRight ? Alignment::Start : Alignment::End);
        if (number > 0)
            put(m_content.head, Type::Running, Ink::Secondary, fromRight ? right : m_sheet.margin,
                m_sheet.head, width * 0.7, fromRight ? Alignment::End : Alignment::Start);
        if (m_content.marking.empty())
            return;
        mark(page.width / 2, foot);
        mark(page.width / 2, m_sheet.head - 14);
    }

    /// The page numbers that stand beside texts.
    void number(std::size_t onPage)
    {
        Page &page = m_pages.pages[onPage];
        m_page = &page;
        for (std::size_t i = 0; i < page.pieces.size(); ++i) {
            const Piece piece = page.pieces[i];
            if (piece.artifact || piece.firstLine != 0 || piece.box->text->pageOf == none)
                continue;
            const Place place = m_pages.places[static_cast<std::size_t>(piece.box->text->pageOf)];
            Text &text = m_numbers.emplace_back(*piece.box->text);
            text.spans = {{std::to_string(place.page + 1),
                           0,
                           text.spans.empty() ? none : text.spans[0].link,
                           {}}};
            text.pageOf = none;
            text.alignment = Alignment::End;
            const double left = text.fromRight ? m_sheet.margin : page.width - m_sheet.margin - 40;
            m_boxes.push_back(m_layout.lay(text, 40));
            page.pieces.insert(page.pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                               {&m_boxes.back(), 0, 1, left, piece.top, false});
            ++i;
        }
    }

    std::deque<Text> &numbers() { return m_numbers; }
    std::deque<TextBox> &boxes() { return m_boxes; }

private:
    /// One line whose baseline is given; `at` is its left end, its right end or its middle.
    double put(const std::string &words, Type type, Ink ink, double at, double baseline,
               double room, Alignment alignment)
    {
        Text &text = m_numbers.emplace_back();
        text.type = type;
        text.ink = ink;
        text.fromRight = m_content.fromRight;
        text.spans = {{words, 0, none, {}}};
        TextBox &box = m_boxes.emplace_back(m_layout.lay(text, room));
        if (box.lines.empty())
            return 0;
        if (box.lines.size() > 1) {
            std::string shortened;
            for (std::uint32_t i = 0; i + 1 < box.lines[0].lastRun; ++i)
                shortened += box.runs[i].word->words;
            text.spans[0].words = shortened.substr(0, shortened.find_last_not_of(' ') + 1) + "…";
            box = m_layout.lay(text, room * 2);
        }
        const double width = box.lines[0].width;
        const double left = alignment == Alignment::Start ? at
            : alignment == Alignment::End                 ? at - width
                                                          : at - width / 2;
        // Whichever way the words run, the line is no wider than they are.
        box.width = static_cast<float>(width);
        m_page->runningPieces.push_back(
            {&box, 0, 1, left, baseline - box.style.leading / 2 - box.style.size * baselineShare,
             true});
        return width;
    }

    void mark(double middle, double baseline)
    {
        const double width = put(m_content.marking, Type::Marking, Ink::Marking, middle, baseline,
                                 m_page->width - 2 * m_sheet.margin, Alignment::Centre);
        m_page->grounds.push_back({{middle - width / 2 - markingPadding, baseline - 10,
                                    width + 2 * markingPadding, 14, m_content.markingGround}});
    }

    const Content &m_content;
    const Sheet &m_sheet;
    Pages &m_pages;
    TextLayout &m_layout;
    Page *m_page = nullptr;
    std::deque<Text> m_numbers; ///< which never move once they are made
    std::deque<TextBox> m_boxes;
};

} // namespace

void setRunningLines(const Content &content, const Sheet &sheet, Pages &pages)
{
    RunningLines lines(content, sheet, pages);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        lines.set(i);
        lines.number(i);
    }
    pages.extraTexts = std::move(lines.numbers());
    pages.extraBoxes = std::move(lines.boxes());
}

} // namespace entente::page
