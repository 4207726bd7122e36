// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/periods.h"

#include "core/briefing/briefing.h"
#include "core/comparison/perioderror.h"

namespace entente {

namespace {

/// Takes the word at the front of a line out of it.
std::string_view takeWord(std::string_view &line)
{
    const std::string_view word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(word.size() + 1, line.size()));
    return word;
}

} // namespace

Result<std::vector<Period>> readPeriods(std::string_view text, const std::string &file)
{
    std::vector<Period> periods;
    std::uint32_t number = 0;
    while (!text.empty()) {
        const std::string_view raw = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(raw.size() + 1, text.size()));
        ++number;
        const std::string whole = simplified(raw);
        if (whole.empty() || whole.front() == '#')
            continue;
        std::string_view line = whole;
        const std::optional<Date> since = Date::parse(takeWord(line));
        const std::string_view last = takeWord(line);
        const std::optional<Date> until = Date::parse(last);
        const bool isWrong = !since || (!until && last != "-") || line.empty()
            || (until && until->latest() < *since);
        if (isWrong)
            return Error{PeriodError::InvalidPeriod, file, number, whole};
        periods.push_back({std::string(line), *since, until});
    }
    return periods;
}

std::string writtenPeriods(std::span<const Period> periods)
{
    std::string text;
    for (const Period &each : periods) {
        text.append(each.since.toString()).append(" ");
        text.append(each.until ? each.until->toString() : "-").append(" ");
        text.append(simplified(each.name)).append("\n");
    }
    return text;
}

std::vector<Period> periodsWithin(std::span<const Period> periods, const Period &time)
{
    std::vector<Period> within;
    for (const Period &each : periods) {
        if ((!time.until || each.since <= time.until->latest())
            && (!each.until || time.since <= each.until->latest()))
            within.push_back(each);
    }
    return within;
}

std::optional<std::size_t> periodOf(const std::optional<Date> &date,
                                    std::span<const Period> periods)
{
    for (std::size_t i = 0; date && i < periods.size(); ++i) {
        if (periods[i].holds(*date))
            return i;
    }
    return std::nullopt;
}

} // namespace entente
