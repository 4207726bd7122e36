// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/import/newbriefing.h"
#include "core/team/office.h"
#include "core/team/sync.h"
#include "core/team/things.h"
#include "resources/serversteps.h"
#include "tests/core/team/cluster.h"
#include "tests/support/briefings.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace entente::test {

/// A server with two desks and one that all see, and people: ann and bob write on east (ann is its
/// head), eve reads there and sees no more than level 1, wes writes on west.
class TeamTest : public ::testing::Test
{
protected:
    /// One person's library, and the way to the server.
    struct Client
    {
        std::string account;
        std::string file;
        std::shared_ptr<library::Library> library;
        std::unique_ptr<library::Replica> replica;
        std::unique_ptr<team::Connection> server;

        [[nodiscard]] library::Store &store() const { return replica->store(); }
    };

    void SetUp() override
    {
        std::string whyNot;
        m_cluster = Cluster::start(whyNot);
        if (!m_cluster)
            GTEST_SKIP() << whyNot;
        m_office = connect("postgres");
        expect(team::init(*m_office, serverSteps()));
        for (const char *const desk : {"east", "west"})
            expect(team::addDesk(*m_office, desk, false));
        expect(team::addDesk(*m_office, "common", true));
        addPerson("ann", "Ann", 4, "east", "head");
        addPerson("bob", "Bob", 4, "east", "write");
        addPerson("eve", "Eve", 1, "east", "read");
        addPerson("wes", "Wes", 5, "west", "write");
    }

    void addPerson(const char *account, const char *name, int level, const char *desk,
                   const char *may)
    {
        expect(team::addPerson(*m_office, {account, name, level, desk, may}));
    }

    template <typename T>
    static T taken(Result<T> result)
    {
        if (!result) {
            ADD_FAILURE() << sentence(result.error()).toStdString();
            return {};
        }
        return std::move(result).value();
    }
    static void expect(const Result<void> &done)
    {
        EXPECT_TRUE(done) << sentence(done.error()).toStdString();
    }

    [[nodiscard]] std::unique_ptr<team::Connection> connect(const std::string &account) const
    {
        auto server = team::Connection::open(m_cluster->address(account));
        EXPECT_TRUE(server) << sentence(server.error()).toStdString();
        return server ? std::move(server).value() : nullptr;
    }

    [[nodiscard]] Client client(const std::string &account, const std::string &name = {}) const
    {
        Client made{account, path(name.empty() ? account : name), nullptr, nullptr, nullptr};
        made.library = library::libraryAt(made.file, bundledVocabulary());
        auto replica = library::openReplica(made.file);
        EXPECT_TRUE(replica) << sentence(replica.error()).toStdString();
        made.replica = std::move(replica).value();
        made.server = connect(account);
        return made;
    }

    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.path().toStdString() + '/' + name + ".entente";
    }

    static Result<team::SyncReport> trySync(Client &client, const std::string &desk = {})
    {
        return team::sync({*client.server,
                           *client.replica,
                           *client.library,
                           *bundledVocabulary(),
                           desk,
                           {},
                           {},
                           {}});
    }
    static team::SyncReport sync(Client &client, const std::string &desk = {})
    {
        return taken(trySync(client, desk));
    }

    /// Adds a document; its marking is in its front matter.
    static library::BriefingId add(Client &client, const std::string &words,
                                   const std::string &marking = {})
    {
        const std::string text = "---\ntitle: " + words.substr(0, 30)
            + (marking.empty() ? "" : "\nmarking: " + marking) + "\n---\n\n# Threats\n\n- " + words
            + "\n";
        const std::vector batch{
            taken(library::prepared(text, words.substr(0, 20) + ".md", *bundledVocabulary()))};
        const auto added = taken(client.store().add(batch));
        return added.empty() ? 0 : added.front().id;
    }

    static library::Note noteOn(library::BriefingId briefing, const std::string &id,
                                const std::string &words)
    {
        library::Note note;
        note.id = id;
        note.briefing = briefing;
        note.anchor = {"Threats", "", "", {0, 7}};
        note.words = words;
        note.created = note.modified = "2026-01-01T00:00:00Z";
        return note;
    }

    /// Changes a note in one library as a person there does.
    template <typename Change>
    static void edit(Client &client, const std::string &id, Change change)
    {
        std::optional<library::Note> note = taken(client.store().note(id));
        ASSERT_TRUE(note);
        change(*note);
        ASSERT_TRUE(client.store().save(*note));
    }

    static std::string wordsOf(Client &client, const std::string &id)
    {
        const std::optional<library::Note> note = taken(client.store().note(id));
        return note ? note->words : "(none)";
    }

    [[nodiscard]] std::vector<team::AuditRow> audit() const
    {
        return taken(team::auditAfter(*m_office, 0, 10'000));
    }

    std::unique_ptr<Cluster> m_cluster;
    std::unique_ptr<team::Connection> m_office;

private:
    QTemporaryDir m_folder;
};

} // namespace entente::test
