// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/marking.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente {

/// What an office document says of itself outside its text, and what reading it has to say.
class OfficeFacts final
{
public:
    /// A property as front matter would have it: "title", "author", "publisher", "language"; one
    /// that no field takes becomes a further fact. Empty ones are dropped.
    void property(std::string_view name, std::string_view value);
    /// The first property of this name is replaced by what the document shows; the property stays
    /// as a fact where it says something else.
    void shown(std::string_view name, std::string_view value);
    [[nodiscard]] std::string_view propertyOf(std::string_view name) const;
    /// A line that stands at the head or foot of its pages may be a marking.
    void runningLine(std::string_view line);
    void leftOut(std::string_view what) { ++m_leftOut[std::string(what)]; }
    void inserted() { ++m_insertions; }
    void deleted() { ++m_deletions; }
    /// Fills the metadata, with the markings at the ends of the briefing's text as well.
    void take(Briefing &briefing) const;

private:
    std::vector<std::pair<std::string, std::string>> m_properties;
    std::vector<Marking> m_markings;
    std::map<std::string, std::uint32_t> m_leftOut;
    std::uint32_t m_insertions = 0;
    std::uint32_t m_deletions = 0;
};

} // namespace entente
