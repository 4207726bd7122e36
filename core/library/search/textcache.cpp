// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/textcache.h"

namespace entente::library {

const std::string *TextCache::find(BriefingId briefing)
{
    const auto at = m_places.find(briefing);
    if (at == m_places.end())
        return nullptr;
    m_latest.splice(m_latest.begin(), m_latest, at->second);
    return &at->second->second;
}

void TextCache::keep(BriefingId briefing, std::string text)
{
    if (text.size() > m_mostBytes || find(briefing) != nullptr)
        return;
    m_bytes += text.size();
    m_latest.emplace_front(briefing, std::move(text));
    m_places[briefing] = m_latest.begin();
    while (m_bytes > m_mostBytes) {
        m_bytes -= m_latest.back().second.size();
        m_places.erase(m_latest.back().first);
        m_latest.pop_back();
    }
}

} // namespace entente::library
