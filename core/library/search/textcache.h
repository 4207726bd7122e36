// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"

#include <list>
#include <string>
#include <unordered_map>
#include <utility>

namespace entente::library {

/// The whole texts that were asked for last: the next letter of a query finds mostly what the one
/// before it found. A briefing's text never changes. Of one thread, and of one library.
class TextCache final
{
public:
    static constexpr std::size_t usualBytes = std::size_t{24} << 20;

    explicit TextCache(std::size_t mostBytes = usualBytes) : m_mostBytes(mostBytes) {}

    /// The text of a briefing, until the next call of keep(); null where it is not kept.
    [[nodiscard]] const std::string *find(BriefingId briefing);
    /// In place of those that were asked for longest ago. One that is larger than all together may
    /// be is not kept.
    void keep(BriefingId briefing, std::string text);

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    using Entry = std::pair<BriefingId, std::string>;

    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::list<Entry> m_latest; ///< last asked for first
    std::unordered_map<BriefingId, std::list<Entry>::iterator> m_places;
};

} // namespace entente::library
