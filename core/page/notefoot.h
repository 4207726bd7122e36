// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"

#include <deque>
#include <vector>

namespace entente::page {

/// The notes at the foot of the page that is being filled. A note begins on the page of the line
/// that refers to it; what has no room there goes on at the foot of the next.
class NoteFoot final
{
public:
    NoteFoot(const Content &content, Pages &pages);

    [[nodiscard]] bool isEmpty() const { return m_content.notes.empty(); }

    /// Height that the notes of these lines need which do not stand anywhere yet.
    [[nodiscard]] double needed(const TextBox &box, std::uint32_t first, std::uint32_t last) const;
    /// Takes up the notes of these lines, of which the first `room` points of height are set on
    /// this page. Answers the height that was taken.
    double add(const TextBox &box, std::uint32_t first, std::uint32_t last, double room);
    /// Sets what the page before had no room for.
    double carryOn(double room);
    [[nodiscard]] bool hasCarried() const { return !m_carried.empty(); }

    /// Puts the notes on the last page, from `top` on down, and forgets them.
    void place(double left, double width, double top);

private:
    struct Part
    {
        std::size_t note = 0;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    [[nodiscard]] std::vector<std::size_t> newNotes(const TextBox &box, std::uint32_t first,
                                                    std::uint32_t last) const;
    [[nodiscard]] std::uint32_t linesOf(std::size_t note) const;
    [[nodiscard]] double leading() const;
    /// Above the first note there is a rule.
    [[nodiscard]] double gap() const;
    double put(std::size_t note, std::uint32_t first, double room);

    const Content &m_content;
    Pages &m_pages;
    std::vector<bool> m_begun;
    std::vector<Part> m_parts; ///< on this page
    std::deque<Part> m_carried;
};

} // namespace entente::page
