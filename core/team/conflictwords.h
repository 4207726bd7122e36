// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/conflicts.h"
#include "core/vocabulary/vocabulary.h"

#include <QString>

#include <vector>

namespace entente::team {

/// A field of what collided as people read it: both sides in words.
struct ToldField
{
    QString name;
    QString kept;
    QString lost;

    bool operator==(const ToldField &) const = default;
};

/// A conflict as people read it.
struct ToldConflict
{
    Conflict conflict;
    QString kind;       ///< "Note"
    QString title;      ///< what it is: the passage, the topic, the title or the name
    QString on;         ///< the title of its briefing; empty where it has none
    std::string keptAt; ///< when what stands came to the team, ISO 8601, UTC; empty: not known
    std::string lostAt; ///< when it collided; the same
    std::vector<ToldField> fields;
};

/// What was refused, as people read it.
struct ToldRefusal
{
    library::Outgoing outgoing;
    QString kind;
    QString title;
    QString on;
    QString why;    ///< in a few words, after a colon
    QString remedy; ///< what can be done; a sentence
};

/// In the language of the thread, labels of focus areas among it.
[[nodiscard]] Result<std::vector<ToldConflict>> toldConflicts(library::Replica &replica,
                                                              const Vocabulary &vocabulary);
[[nodiscard]] Result<std::vector<ToldRefusal>> toldRefusals(library::Replica &replica);

/// What is noted in an outbox, or collides: "Note".
[[nodiscard]] QString kindWords(const std::string &kind);
/// A field of it: "Tags".
[[nodiscard]] QString fieldWords(const std::string &kind, const std::string &field);
/// Its value, whatever it is.
[[nodiscard]] QString valueWords(const std::string &field, const QJsonValue &value,
                                 const Vocabulary &vocabulary);
/// Why a server would not have something, by its code.
[[nodiscard]] QString refusalWords(const std::string &code);
/// And what helps.
[[nodiscard]] QString remedyWords(const std::string &code);

} // namespace entente::team
