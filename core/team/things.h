// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"

#include <QJsonObject>

#include <optional>
#include <string>

namespace entente::team {

// What people write, as it travels: JSON in which briefings are named by their hash, for each
// library numbers its own.

/// How high a marking is, in one row for all schemes: 0 where there is none, or none that is known;
/// 4 for TLP:RED and what is secret, 5 for what is top secret.
[[nodiscard]] int levelOf(const std::string &marking);

[[nodiscard]] std::string hexOf(const std::string &bytes);
/// Nothing of what are no such digits.
[[nodiscard]] std::optional<std::string> hashFrom(const std::string &digits);

/// The last part of a file's name: where it lay is nobody's business. On one line, and not too
/// long.
[[nodiscard]] std::string plainName(const std::string &file);

/// What a document of a team's is called in a library: by desk and hash, for two may bear one name
/// and are no editions of one another for that.
[[nodiscard]] std::string nameOnDesk(const std::string &desk, const std::string &hash,
                                     const std::string &file);
/// The desk in such a name; empty of any other.
[[nodiscard]] std::string deskInName(const std::string &name, const std::string &hash);

/// JSON on one line, without the one character that PostgreSQL cannot keep.
[[nodiscard]] std::string compact(const QJsonObject &json);

/// The name of a thing on the server, and what it says; no body where it was removed.
struct Said
{
    std::string key;
    std::optional<QJsonObject> body;
};

/// What stands in the library of what is in the outbox. Nothing where its briefing is gone.
[[nodiscard]] Result<std::optional<Said>> saidOf(library::Store &store,
                                                 const library::Outgoing &outgoing);

/// What is known here under a name of the server's.
struct Place
{
    library::BriefingId briefing = 0; ///< of a correction
    std::string key;                  ///< as in library::Outgoing
};

/// What came of a thing.
struct Came
{
    std::string kind;
    std::string key; ///< on the server
    std::optional<QJsonObject> body;
    library::TeamVersion version;
};

/// Where a thing is here; nothing where its briefing is not.
[[nodiscard]] Result<std::optional<Place>> placeOf(library::Replica &replica, const Came &came);

/// Lays what came over what is here, unless it says the same. What is not as it should be is left
/// out, and false: a server is not believed.
[[nodiscard]] Result<bool> layOver(library::Replica &replica, const Came &came, const Place &at);

} // namespace entente::team
