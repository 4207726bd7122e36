// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/way.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace entente::team {

namespace {

/// A list of libpq's, begun at another place of it.
std::string turned(const std::string &list, std::size_t first)
{
    std::vector<std::string> parts(1);
    for (const char each : list) {
        if (each == ',')
            parts.emplace_back();
        else
            parts.back() += each;
    }
    const auto begin = static_cast<std::ptrdiff_t>(first % parts.size());
    std::rotate(parts.begin(), parts.begin() + begin, parts.end());
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i)
        all += (i > 0 ? "," : "") + parts[i];
    return all;
}

} // namespace

Settings Way::next(const Settings &settings) const
{
    Settings told = settings;
    // One of each for each machine, or a port for all of them, which turning leaves as it is.
    for (const char *const list : {"host", "hostaddr", "port"}) {
        const auto found = told.find(list);
        if (found != told.end())
            found->second = turned(found->second, m_first);
    }
    told.try_emplace("connect_timeout", std::to_string(m_patience.count()));
    // What was sent and is not even received: the machine is gone, or the way to it.
    told.try_emplace("tcp_user_timeout",
                     std::to_string(std::chrono::milliseconds(2 * m_patience).count()));
    return told;
}

void Way::reached(std::chrono::milliseconds within)
{
    if (within < least / 2)
        m_patience = least;
}

void Way::failed(bool wasSilent)
{
    ++m_first;
    if (wasSilent)
        m_patience = std::min(most, m_patience * 2);
}

} // namespace entente::team
