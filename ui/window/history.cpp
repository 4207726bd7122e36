// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/history.h"

namespace entente::ui {

namespace {

/// Whether all that differs are words to look for that were there before.
bool typesOn(const Place &place, const Place &before)
{
    if (place.filter.text.empty() || before.filter.text.empty())
        return false;
    Place same = place;
    same.filter.text = before.filter.text;
    return same == before;
}

} // namespace

void History::visit(const Place &place)
{
    constexpr std::size_t longest = 200;
    if (m_isHeld || (!m_places.empty() && m_places[m_at] == place))
        return;
    if (m_isReturning && !m_places.empty()) {
        returnTo(place);
        return;
    }
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    if (!m_places.empty() && typesOn(place, m_places.back())) {
        m_places.back() = place;
        Q_EMIT changed();
        return;
    }
    if (m_places.size() == longest)
        m_places.erase(m_places.begin());
    m_places.push_back(place);
    m_at = m_places.size() - 1;
    Q_EMIT changed();
}

void History::returnTo(const Place &place)
{
    if (canGoBack() && m_places[m_at - 1] == place)
        --m_at;
    else if (canGoForward() && m_places[m_at + 1] == place)
        ++m_at;
    else
        m_places[m_at] = place;
    Q_EMIT changed();
}

void History::clear()
{
    m_places.clear();
    m_at = 0;
    Q_EMIT changed();
}

Place History::back()
{
    if (canGoBack())
        --m_at;
    Q_EMIT changed();
    return m_places.empty() ? Place() : m_places[m_at];
}

Place History::forward()
{
    if (canGoForward())
        ++m_at;
    Q_EMIT changed();
    return m_places.empty() ? Place() : m_places[m_at];
}

} // namespace entente::ui
