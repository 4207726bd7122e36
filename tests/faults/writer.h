// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/faults/history.h"

#include <QFile>

#include <random>

namespace entente::faults {

/// Milliseconds of a clock that no fault sets.
[[nodiscard]] std::int64_t now();

/// Adds what all clients write to: briefings of several markings, notes with the tag "shared", and
/// a dossier.
[[nodiscard]] Result<void> seed(library::Store &store, const Vocabulary &vocabulary,
                                const std::string &name);

/// A person who writes all the time, and tells of each write in a history. Where there is one, it
/// is gone on with, and what waited is waited for.
class Writer final
{
public:
    Writer(library::Replica &replica, const Vocabulary &vocabulary, std::string name,
           std::uint32_t chance, const QString &history);

    /// Does one thing that chance chooses. A write that fails is in the history, and was not done.
    void write();
    /// Tells of those that left the outbox.
    void lookAtOutbox();
    [[nodiscard]] std::size_t countWaiting() const { return m_waiting.size(); }

private:
    /// What is to be looked for in the outbox.
    struct Waiting
    {
        Write write;
        library::BriefingId briefing = 0;
        std::string key; ///< as in library::Outgoing
    };

    void resume(const QByteArray &history);
    void putNote();
    void tagNote();
    void wordNote();
    void removeNote();
    void putCorrection();
    void putFilter();
    void putDossier();
    void wordDossier();
    void putBriefing();

    std::string newValue();
    std::optional<library::BriefingId> someBriefing();
    std::optional<library::Note> someSharedNote();
    Write begin(Deed deed, const std::string &kind, const std::string &key,
                const std::string &value);
    /// Tells of it, does it, and tells whether it was done.
    void doIt(const Write &write, const std::function<bool()> &deed, library::BriefingId briefing,
              const std::string &key);

    library::Replica &m_replica;
    const Vocabulary &m_vocabulary;
    std::string m_name;
    std::mt19937 m_random;
    QFile m_history;
    std::int64_t m_number = 0;
    std::vector<Waiting> m_waiting;
    std::vector<std::string> m_own; ///< notes that nobody else writes to
    std::optional<library::Dossier> m_dossier;
};

} // namespace entente::faults
