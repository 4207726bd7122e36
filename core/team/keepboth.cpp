// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/keepboth.h"

#include "core/team/teamerror.h"

#include <QDateTime>

#include <algorithm>

namespace entente::team {

namespace {

const Conflict::Field *wordsOf(const Conflict &conflict)
{
    const auto at = std::find_if(conflict.fields.begin(), conflict.fields.end(),
                                 [](const Conflict::Field &each) { return each.name == "words"; });
    return at == conflict.fields.end() ? nullptr : &*at;
}

} // namespace

bool canKeepBoth(const Conflict &conflict)
{
    return conflict.of == "note" && conflict.briefing != 0 && wordsOf(conflict) != nullptr;
}

Result<library::Note> keepBoth(library::Replica &replica, const std::string &id)
{
    library::Note kept;
    const Result<void> done = replica.together([&]() -> Result<void> {
        ENTENTE_TRY(const std::vector<Conflict> all, conflictsOf(replica));
        const auto found = std::find_if(all.begin(), all.end(), [&](const Conflict &each) {
            return each.id == id && canKeepBoth(each);
        });
        if (found == all.end())
            return Error{TeamError::NoSuchConflict, {}, 0, id};
        ENTENTE_TRY(const std::optional<library::Note> note, replica.store().note(found->key));
        if (!note)
            return Error{TeamError::NoSuchConflict, {}, 0, id};
        kept = *note;
        const std::string lost = wordsOf(*found)->lost.toString().toStdString();
        if (!lost.empty())
            kept.words += (kept.words.empty() ? "" : "\n\n") + lost;
        kept.modified = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
        ENTENTE_TRY(kept.version, replica.store().save(kept));
        return settle(replica, id);
    });
    ENTENTE_TRY_VOID(done);
    return kept;
}

Result<void> takeBack(library::Replica &replica, const library::Outgoing &refused)
{
    return replica.together([&] { return replica.acknowledge(refused); });
}

} // namespace entente::team
