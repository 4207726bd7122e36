// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/telling.h"

#include "core/base/fileerror.h"
#include "core/team/things.h"
#include "tests/faults/evidence.h"

#include <QFile>
#include <QJsonDocument>

namespace entente::faults {

namespace {

class Teller final
{
public:
    explicit Teller(library::Replica &replica) : m_replica(replica) {}

    Result<ReplicaState> all()
    {
        ENTENTE_TRY(const std::optional<library::Joined> joined, m_replica.joined());
        m_state.account = joined ? joined->account : "";
        ENTENTE_TRY(const auto briefings, m_replica.store().briefings());
        for (const library::BriefingRecord &each : briefings) {
            m_state.briefings.insert(team::hexOf(each.hash));
            ENTENTE_TRY_VOID(ofBriefing(each.id));
        }
        ENTENTE_TRY(const auto filters, m_replica.store().savedFilters());
        for (const library::SavedFilter &each : filters) {
            ENTENTE_TRY_VOID(thing("filter", 0, each.name));
        }
        ENTENTE_TRY(const auto dossiers, m_replica.store().dossiers());
        for (const library::Dossier &each : dossiers) {
            ENTENTE_TRY_VOID(thing("dossier", 0, each.id));
        }
        ENTENTE_TRY(const auto conflicts, m_replica.conflicts());
        for (const library::TeamConflict &each : conflicts)
            m_state.things[{"conflict", each.id}] =
                QJsonDocument::fromJson(QByteArray::fromStdString(each.body)).object();
        ENTENTE_TRY(m_state.waiting, m_replica.countWaiting());
        ENTENTE_TRY(const auto refused, m_replica.refused());
        for (const library::Outgoing &each : refused)
            m_state.refused.push_back(each.kind + ' ' + each.key + ": " + each.refused);
        ENTENTE_TRY(m_state.problems, m_replica.store().check());
        return m_state;
    }

private:
    Result<void> ofBriefing(library::BriefingId id)
    {
        ENTENTE_TRY(const auto notes, m_replica.store().notes(id));
        for (const library::Note &each : notes) {
            ENTENTE_TRY_VOID(thing("note", 0, each.id));
        }
        ENTENTE_TRY(const auto corrections, m_replica.store().corrections(id));
        for (const library::Correction &each : corrections) {
            ENTENTE_TRY_VOID(thing("correction", id, each.topic));
        }
        return {};
    }

    /// As a client would send it.
    Result<void> thing(const std::string &kind, library::BriefingId briefing,
                       const std::string &key)
    {
        library::Outgoing of;
        of.kind = kind;
        of.briefing = briefing;
        of.key = key;
        ENTENTE_TRY(const std::optional<team::Said> said, team::saidOf(m_replica.store(), of));
        if (said && said->body)
            m_state.things[{kind, said->key}] = *said->body;
        return {};
    }

    library::Replica &m_replica;
    ReplicaState m_state;
};

} // namespace

Result<void> tell(library::Library &library, library::Replica &replica, const QString &file)
{
    ENTENTE_TRY(ReplicaState state, Teller(replica).all());
    ENTENTE_TRY_VOID(library.follow(replica.store()));
    ENTENTE_TRY(const library::SearchCheck check, library.checkSearch(replica.store()));
    state.problems.insert(state.problems.end(), check.problems.begin(), check.problems.end());
    if (check.behind > 0)
        state.problems.push_back("the search is behind by " + std::to_string(check.behind));
    QFile out(file);
    const QByteArray json = QJsonDocument(toJson(state)).toJson();
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
        return Error{FileError::NotWritable, file.toStdString(), 0,
                     out.errorString().toStdString()};
    return {};
}

} // namespace entente::faults
