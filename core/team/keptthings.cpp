// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/keptthings.h"

#include "core/library/dossierjson.h"
#include "core/library/jsonvalues.h"
#include "core/library/libraryerror.h"

#include <algorithm>
#include <charconv>

namespace entente::team {

using library::BriefingRecord;
using library::Dossier;
using library::TeamEdition;

namespace {

const QString readName = QStringLiteral("read");
const QString positionName = QStringLiteral("position");
const QString removedName = QStringLiteral("removed");
const QString turnName = QStringLiteral("turn");

QJsonObject bodyOf(const BriefingRecord &record)
{
    return {{QStringLiteral("sha256"), library::toText(hexOf(record.hash))}};
}

Said saidOfState(const BriefingRecord &record)
{
    QJsonObject body = bodyOf(record);
    body.insert(readName, record.state.read);
    body.insert(positionName, qint64{record.state.position});
    body.insert(removedName, record.removed);
    return {hexOf(record.hash), std::move(body)};
}

Result<std::optional<Said>> saidOfEdition(library::Replica &replica, const BriefingRecord &record)
{
    ENTENTE_TRY(const TeamEdition edition, replica.teamEdition(record.id));
    QJsonObject body = bodyOf(record);
    body.insert(QStringLiteral("document"), library::toText(edition.document));
    body.insert(QStringLiteral("place"), library::toText(edition.place));
    body.insert(turnName, qint64{edition.turn});
    body.insert(QStringLiteral("doubt"), library::toText(hexOf(edition.doubt)));
    return std::optional(Said{hexOf(record.hash), std::move(body)});
}

Result<std::optional<Said>> saidOfVersion(library::Store &store, const std::string &key)
{
    const std::size_t end = key.rfind('\n');
    library::Version version = 0;
    if (end != std::string::npos)
        std::from_chars(key.data() + end + 1, key.data() + key.size(), version);
    ENTENTE_TRY(const std::vector<Dossier> all, store.dossierVersions(key.substr(0, end)));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Dossier &each) { return each.version == version; });
    if (found == all.end())
        return std::optional<Said>();
    return std::optional(Said{found->id + ':' + found->modified, library::toJson(*found)});
}

Result<bool> layState(library::Store &store, const QJsonObject &body, const BriefingRecord &here)
{
    const double position = body.value(positionName).toDouble(-1);
    if (!body.value(readName).isBool() || !body.value(removedName).isBool() || position < 0
        || position > std::numeric_limits<std::uint32_t>::max())
        return false;
    const library::ReadingState state{body.value(readName).toBool(),
                                      static_cast<std::uint32_t>(position)};
    ENTENTE_TRY_VOID(state == here.state ? Result<void>() : store.save(here.id, state));
    const bool isRemoved = body.value(removedName).toBool();
    ENTENTE_TRY_VOID(isRemoved == here.removed ? Result<void>()
                                               : store.setRemoved(here.id, isRemoved));
    return true;
}

/// Made-up words, which are compared and never read.
bool isWord(const std::string &word)
{
    constexpr std::size_t longest = 64;
    return word.size() <= longest
        && word.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<bool> layEdition(library::Replica &replica, const QJsonObject &body, library::BriefingId id)
{
    constexpr qint64 most = 1'000'000'000;
    const std::string doubt = library::text(body, "doubt");
    const std::optional<std::string> of = doubt.empty() ? std::string() : hashFrom(doubt);
    const TeamEdition edition{library::text(body, "document"), library::text(body, "place"),
                              body.value(turnName).toInteger(-1), of.value_or("")};
    if (!of || edition.document.empty() || !isWord(edition.document) || !isWord(edition.place)
        || edition.turn < 0 || edition.turn > most)
        return false;
    ENTENTE_TRY_VOID(replica.takeEdition(id, edition));
    return true;
}

Result<bool> layVersion(library::Replica &replica, const Came &came)
{
    const std::optional<Dossier> before = library::dossierFrom(*came.body);
    if (!before || came.key != before->id + ':' + before->modified)
        return false;
    ENTENTE_TRY_VOID(replica.takeVersion(*before));
    return true;
}

} // namespace

bool isKept(const std::string &kind)
{
    return kind == "state" || kind == "edition" || kind == "version";
}

Result<std::optional<Said>> saidOfKept(library::Replica &replica, const library::Outgoing &outgoing)
{
    if (outgoing.kind == "version")
        return saidOfVersion(replica.store(), outgoing.key);
    const Result<BriefingRecord> record = replica.store().briefing(outgoing.briefing);
    if (!record && record.error().code == LibraryError::NotInLibrary)
        return std::optional<Said>();
    if (!record)
        return record.error();
    return outgoing.kind == "edition" ? saidOfEdition(replica, record.value())
                                      : std::optional(saidOfState(record.value()));
}

Result<std::optional<Place>> placeOfKept(library::Replica &replica, const Came &came)
{
    if (came.kind == "version")
        return std::optional(Place{0, came.key});
    const std::optional<std::string> hash = hashFrom(came.key);
    if (!hash)
        return std::optional<Place>();
    const Result<BriefingRecord> record = replica.store().briefingOf(*hash);
    if (record)
        return std::optional(Place{record.value().id, {}});
    return record.error().code == LibraryError::NotInLibrary
        ? Result<std::optional<Place>>(std::optional<Place>())
        : record.error();
}

Result<bool> layKeptOver(library::Replica &replica, const Came &came, const Place &at)
{
    if (!came.body)
        return false; // none of them is ever removed
    if (came.kind == "version")
        return layVersion(replica, came);
    if (came.kind == "edition")
        return layEdition(replica, *came.body, at.briefing);
    ENTENTE_TRY(const BriefingRecord here, replica.store().briefing(at.briefing));
    return layState(replica.store(), *came.body, here);
}

} // namespace entente::team
