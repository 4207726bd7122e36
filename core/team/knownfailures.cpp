// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/knownfailures.h"

#include <array>

namespace entente::team {

namespace {

/// What stands between the first quotation mark and the last.
std::string quoted(const std::string &words)
{
    const std::size_t first = words.find('"');
    const std::size_t last = words.rfind('"');
    return first == std::string::npos || last == first ? std::string()
                                                       : words.substr(first + 1, last - first - 1);
}

} // namespace

std::optional<KnownFailure> knownFailureOf(std::string_view constraint, std::string_view state,
                                           const std::string &words)
{
    struct Rule
    {
        std::string_view name;
        TeamError error;
    };
    static constexpr std::array rules{
        Rule{"desk_name_key", TeamError::DeskThere},
        Rule{"desk_name_check", TeamError::NotAName},
        Rule{"person_role_key", TeamError::PersonThere},
        Rule{"person_name_check", TeamError::NotAName},
    };
    for (const Rule &each : rules) {
        if (constraint == each.name)
            return KnownFailure{each.error, {}};
    }
    // What resources/server/06-office.sql raises. It is ours, and never translated.
    if (state == "P0002") {
        if (words.starts_with("there is no desk"))
            return KnownFailure{TeamError::NoSuchDesk, quoted(words)};
        if (words.starts_with("nobody has the account"))
            return KnownFailure{TeamError::NoSuchPerson, quoted(words)};
        if (words.starts_with("there is no such briefing"))
            return KnownFailure{TeamError::NoSuchBriefing, quoted(words)};
    }
    if (state == "42602")
        return KnownFailure{TeamError::NotAnAccount, quoted(words)};
    return std::nullopt;
}

} // namespace entente::team
