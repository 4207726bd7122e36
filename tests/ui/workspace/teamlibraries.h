// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/replica.h"
#include "tests/ui/workspace/librarysessions.h"

#include <array>

namespace entente::ui {

/// A library in a file as a sync with a team leaves it: it is Ann's, and Bob Ito writes in it, too.
class TeamLibraryTest : public LibrarySessionTest
{
protected:
    [[nodiscard]] std::shared_ptr<library::Library> made() const override { return inFile(); }

    /// Joins with two briefings, of which the first is on the desk east.
    void join()
    {
        importBoth();
        change([this](library::Replica &replica) -> Result<void> {
            ENTENTE_TRY_VOID(replica.join({"lineage", "ann", 1, 10, 10}));
            const Result<void> kept = replica.receive([&]() -> Result<void> {
                ENTENTE_TRY_VOID(replica.book().begin(10));
                ENTENTE_TRY_VOID(replica.book().setMe("Ann"));
                const std::array<std::string, 2> people{"Ann", "Bob Ito"};
                ENTENTE_TRY_VOID(replica.book().setPeople(people));
                ENTENTE_TRY(const auto records, replica.store().briefings());
                return replica.book().setDesk(records.front().hash, "east");
            });
            return kept;
        });
        follow();
    }
    /// What came of somebody's note: on the first words of a briefing.
    void receiveNote(const std::string &id, const std::string &author, const std::string &words,
                     bool isNew, const char *title = "Ports")
    {
        change([&](library::Replica &replica) {
            return replica.receive([&]() -> Result<void> {
                library::Note note;
                note.id = id;
                note.briefing = idOf(title);
                note.anchor = {"harbour", "", "", {}};
                note.words = words;
                note.created = note.modified = "2026-01-0" + std::to_string(++m_day) + "T00:00:00Z";
                ENTENTE_TRY_VOID(replica.store().save(note));
                ENTENTE_TRY_VOID(replica.setTeamVersion("note", id, {1, author, note.created}));
                ENTENTE_TRY_VOID(replica.book().setAuthor(id, author));
                return isNew ? replica.book().addUnseen(id) : Result<void>();
            });
        });
    }
    void change(const std::function<Result<void>(library::Replica &)> &what)
    {
        auto replica = library::openReplica(file());
        ASSERT_TRUE(replica) << sentence(replica.error()).toStdString();
        const Result<void> done = what(*replica.value());
        ASSERT_TRUE(done) << sentence(done.error()).toStdString();
    }
    /// Has the window hear of what a sync wrote.
    void follow()
    {
        m_session->refresh();
        m_session->finish();
    }
    [[nodiscard]] std::string file() const
    {
        return m_folder.filePath(QStringLiteral("l.entente")).toStdString();
    }
    [[nodiscard]] library::BriefingId idOf(const std::string &title) const
    {
        for (const library::BriefingRecord &each : *m_session->briefings()) {
            if (each.meta.title == title)
                return each.id;
        }
        return 0;
    }
    [[nodiscard]] std::string wordsOf(const std::string &id) const
    {
        const auto note = m_library->open().value()->note(id);
        return note && note.value() ? note.value()->words : "(none)";
    }

private:
    int m_day = 0;
};

} // namespace entente::ui
