// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"
#include "core/team/connection.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace entente::team {

/// What one person of a team said of a topic himself, whatever others said.
struct Judgement
{
    /// A field's version of the correction, and that which the person had seen before.
    struct When
    {
        std::int64_t version = 0;
        std::int64_t seen = 0;
    };

    library::Correction said;           ///< of no briefing
    std::map<std::string, When> fields; ///< by "kind", "areas", "isNoTopic", "added"
};

/// All that one person said, by the SHA-256 of the document and the words of the topic.
struct PersonsJudgements
{
    std::string name;
    bool isMine = false;
    std::map<std::pair<std::string, std::string>, Judgement> topics;
};

/// Everybody's, of the briefings that may be seen, in one statement. What is not as it should be is
/// left out: a server is not believed. Errors: those of the connection.
[[nodiscard]] Result<std::vector<PersonsJudgements>> judgementsOf(Connection &server);

/// Takes from two people what one of them said of a topic knowing what the other had said of the
/// same; answers with the number of such fields.
std::size_t keepIndependent(PersonsJudgements &one, PersonsJudgements &other);
/// How many there are.
[[nodiscard]] std::size_t countDependent(const PersonsJudgements &one,
                                         const PersonsJudgements &other);

} // namespace entente::team
