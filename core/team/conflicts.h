// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"

#include <QJsonValue>

#include <string>
#include <vector>

namespace entente::team {

/// What two changed at once: both sides of it, until somebody settles it.
struct Conflict
{
    /// What both said of one field, as it travels; null where it was not said.
    struct Field
    {
        std::string
            name; ///< "removed", with true and false, where one removed what the other wrote
        QJsonValue kept;
        QJsonValue lost;

        bool operator==(const Field &) const = default;
    };

    std::string id;
    std::string of;  ///< "note", "correction", "filter" or "dossier"
    std::string key; ///< as in library::Outgoing; as on the server of what is not here any more
    library::BriefingId briefing = 0; ///< of a note and a correction; 0 where it is not here
    std::string keptBy;               ///< whose side stands
    std::string lostBy;
    std::vector<Field> fields; ///< by name

    bool operator==(const Conflict &) const = default;
};

/// All of them, without what is no conflict: a server is not believed.
[[nodiscard]] Result<std::vector<Conflict>> conflictsOf(library::Replica &replica);

/// Writes what was lost over what stands, as a person does who typed it, and takes the conflict as
/// settled: both or neither. Errors: NoSuchConflict, and NothingToTake where what collided is not
/// here any more.
[[nodiscard]] Result<void> takeLost(library::Replica &replica, const std::string &id);

/// Leaves what stands. Errors: NoSuchConflict.
[[nodiscard]] Result<void> settle(library::Replica &replica, const std::string &id);

} // namespace entente::team
