// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/notefoot.h"

#include <algorithm>
#include <utility>

namespace entente::page {

namespace {

constexpr double aboveNotes = 10; ///< points, with a rule in the middle
constexpr double ruleWidth = 72;
constexpr double ruleHeight = 0.5;
constexpr std::uint32_t together = 2;  ///< lines of a note that are not parted from its reference
constexpr std::uint32_t wholeUpTo = 6; ///< lines of a note that is not parted at all

} // namespace

NoteFoot::NoteFoot(const Content &content, Pages &pages)
    : m_content(content), m_pages(pages), m_begun(content.notes.size())
{
}

std::uint32_t NoteFoot::linesOf(std::size_t note) const
{
    return static_cast<std::uint32_t>(m_pages.notes[note].text.lines.size());
}

double NoteFoot::leading() const
{
    return m_pages.notes.front().text.style.leading;
}

double NoteFoot::gap() const
{
    return m_parts.empty() ? aboveNotes : 0;
}

std::vector<std::size_t> NoteFoot::newNotes(const TextBox &box, std::uint32_t first,
                                            std::uint32_t last) const
{
    std::vector<std::size_t> found;
    if (isEmpty())
        return found;
    for (std::uint32_t line = first; line < last && line < box.lines.size(); ++line) {
        for (std::uint32_t run = box.lines[line].firstRun; run < box.lines[line].lastRun; ++run) {
            const int note = box.text->spans[box.runs[run].span].note;
            if (note == none)
                continue;
            const auto number = static_cast<std::size_t>(note);
            if (!m_begun[number] && std::find(found.begin(), found.end(), number) == found.end())
                found.push_back(number);
        }
    }
    return found;
}

double NoteFoot::needed(const TextBox &box, std::uint32_t first, std::uint32_t last) const
{
    const std::vector<std::size_t> notes = newNotes(box, first, last);
    double height = notes.empty() ? 0 : gap();
    for (const std::size_t note : notes) {
        const std::uint32_t lines = linesOf(note);
        height += (lines <= wholeUpTo ? lines : together) * leading();
    }
    return height;
}

/// The lines of a note from `first` on that have room; the rest is carried.
double NoteFoot::put(std::size_t note, std::uint32_t first, double room)
{
    const std::uint32_t lines = linesOf(note);
    const double forLines = room - gap() + 0.01;
    const auto fit = forLines < leading()
        ? 0U
        : std::min(lines - first, static_cast<std::uint32_t>(forLines / leading()));
    double taken = 0;
    // Notes stay in order: nothing passes one that waits.
    if (fit > 0 && m_carried.empty()) {
        taken = gap() + fit * leading();
        m_parts.push_back({note, first, first + fit});
        first += fit;
    }
    if (first < lines)
        m_carried.push_back({note, first, lines});
    return taken;
}

double NoteFoot::add(const TextBox &box, std::uint32_t first, std::uint32_t last, double room)
{
    double taken = 0;
    for (const std::size_t note : newNotes(box, first, last)) {
        m_begun[note] = true;
        taken += put(note, 0, room - taken);
    }
    return taken;
}

double NoteFoot::carryOn(double room)
{
    std::deque<Part> waiting = std::exchange(m_carried, {});
    double taken = 0;
    for (const Part &part : waiting)
        taken += put(part.note, part.first, room - taken);
    return taken;
}

void NoteFoot::place(double left, double width, double top)
{
    if (m_parts.empty())
        return;
    Page &page = m_pages.pages.back();
    const double right = left + width;
    page.grounds.push_back({{m_content.fromRight ? right - ruleWidth : left, top + aboveNotes / 2,
                             ruleWidth, ruleHeight, strongLine}});
    top += aboveNotes;
    for (const Part &part : m_parts) {
        const LaidNote &note = m_pages.notes[part.note];
        const int bookmark = m_content.notes[part.note].bookmark;
        if (part.first == 0 && bookmark != none)
            m_pages.places[static_cast<std::size_t>(bookmark)] = {
                static_cast<int>(m_pages.pages.size()) - 1, top};
        const bool fromRight = note.label.text->fromRight;
        if (part.first == 0)
            page.pieces.push_back(
                {&note.label, 0, 1, fromRight ? right - note.label.width : left, top, false});
        page.pieces.push_back({&note.text, part.first, part.last,
                               fromRight ? right - noteIndent - note.text.width : left + noteIndent,
                               top, false});
        top += (part.last - part.first) * leading();
    }
    m_parts.clear();
}

} // namespace entente::page
