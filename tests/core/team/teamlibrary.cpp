// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/team/teamlibrary.h"

#include "core/team/office.h"
#include "resources/serversteps.h"
#include "tests/core/team/cluster.h"
#include "tests/core/team/teamstore.h"

#include <QTemporaryDir>

#include <map>
#include <mutex>

namespace entente::test {

namespace {

const char *const account = "ann";

/// A server with a database for each team, all made as the first one was.
class Server final
{
public:
    Server()
    {
        m_cluster = Cluster::start(m_whyNot);
        auto office = m_cluster
            ? team::Connection::open(m_cluster->address("postgres"))
            : Result<std::unique_ptr<team::Connection>>(std::unique_ptr<team::Connection>());
        if (!office || !office.value())
            return;
        Result<void> made = team::init(*office.value(), serverSteps());
        if (made)
            made = team::addDesk(*office.value(), "desk", false);
        if (made)
            made = team::addPerson(*office.value(), {account, "Ann", 4, "desk", "write"});
        if (!made)
            m_whyNot = sentence(made.error()).toStdString();
    }

    [[nodiscard]] const std::string &whyNot() const { return m_whyNot; }

    /// The address of the team of a name, which is made where there is none.
    [[nodiscard]] Result<std::string> teamOf(const std::string &name)
    {
        const std::scoped_lock lock(m_mutex);
        auto known = m_databases.find(name);
        if (known == m_databases.end()) {
            const std::string database = "team" + std::to_string(m_databases.size());
            auto office = team::Connection::open(m_cluster->address("postgres", "postgres"));
            ENTENTE_TRY_VOID(office ? Result<void>() : Result<void>(office.error()));
            ENTENTE_TRY_VOID(office.value()->run("CREATE DATABASE " + database
                                                 + " TEMPLATE entente STRATEGY file_copy"));
            // Rights on a database are no part of what is copied.
            ENTENTE_TRY_VOID(office.value()->run("REVOKE ALL ON DATABASE " + database
                                                 + " FROM PUBLIC; GRANT CONNECT ON DATABASE "
                                                 + database + " TO entente_member"));
            known = m_databases.emplace(name, database).first;
        }
        return m_cluster->address(account, known->second);
    }

private:
    std::unique_ptr<Cluster> m_cluster;
    std::string m_whyNot;
    std::mutex m_mutex;
    std::map<std::string, std::string> m_databases;
};

Server &server()
{
    static Server one;
    return one;
}

class TeamLibrary final : public library::Library
{
public:
    TeamLibrary(std::string name, bool isSeenElsewhere)
        : m_name(std::move(name)),
          m_isSeenElsewhere(isSeenElsewhere),
          m_search(library::libraryAt(path("search"), bundledVocabulary()))
    {
    }

    [[nodiscard]] const std::string &name() const override { return m_name; }
    [[nodiscard]] bool exists() const override { return true; }

    [[nodiscard]] Result<std::unique_ptr<library::Store>> open() override
    {
        const std::string name = "replica" + std::to_string(++m_count);
        std::unique_ptr<TeamStore> elsewhere;
        if (m_isSeenElsewhere) {
            ENTENTE_TRY(elsewhere, opened(name + "-elsewhere"));
        }
        ENTENTE_TRY(std::unique_ptr<TeamStore> store, opened(name, std::move(elsewhere)));
        return std::unique_ptr<library::Store>(std::move(store));
    }

    // Searching is done by a replica that nobody writes to: it has all by the server alone.
    [[nodiscard]] Result<library::SearchState> openSearch(library::Store &store) override
    {
        const std::scoped_lock lock(m_following);
        ENTENTE_TRY(const std::unique_ptr<TeamStore> searched, followed(store));
        return m_search->openSearch(searched->replica());
    }
    [[nodiscard]] Result<void> follow(library::Store &store,
                                      const library::FollowProgress &progress) override
    {
        const std::scoped_lock lock(m_following);
        ENTENTE_TRY(const std::unique_ptr<TeamStore> searched, followed(store));
        // Each finds where added topics stand by itself, as its search follows.
        auto &own = static_cast<TeamStore &>(store);
        ENTENTE_TRY_VOID(progress ? Result<void>() : own.library().follow(own.replica()));
        return m_search->follow(searched->replica(), progress);
    }
    [[nodiscard]] Result<search::Answer> search(search::Request request,
                                                library::Editions editions) override
    {
        return m_search->search(std::move(request), editions);
    }
    [[nodiscard]] Result<library::SearchCheck> checkSearch(library::Store &store) override
    {
        const std::scoped_lock lock(m_following);
        ENTENTE_TRY(const std::unique_ptr<TeamStore> searched, followed(store));
        return m_search->checkSearch(searched->replica());
    }
    void discardSearch() override { m_search->discardSearch(); }

private:
    [[nodiscard]] std::string path(const std::string &file) const
    {
        return m_folder.path().toStdString() + '/' + file + ".entente";
    }

    [[nodiscard]] Result<std::unique_ptr<TeamStore>> opened(
        const std::string &file, std::unique_ptr<TeamStore> elsewhere = nullptr)
    {
        ENTENTE_TRY(const std::string address, server().teamOf(m_name));
        ENTENTE_TRY(std::unique_ptr<library::Replica> replica, library::openReplica(path(file)));
        ENTENTE_TRY(std::unique_ptr<team::Connection> connection, team::Connection::open(address));
        auto store = std::make_unique<TeamStore>(path(file), std::move(replica),
                                                 std::move(connection), std::move(elsewhere));
        ENTENTE_TRY_VOID(store->sync());
        return store;
    }

    /// The replica that is searched, of the calling thread, with all that a store sent.
    [[nodiscard]] Result<std::unique_ptr<TeamStore>> followed(library::Store &store)
    {
        ENTENTE_TRY_VOID(static_cast<TeamStore &>(store).sync());
        return opened("search");
    }

    QTemporaryDir m_folder;
    std::string m_name;
    bool m_isSeenElsewhere;
    std::atomic<int> m_count = 0;
    std::mutex m_following;
    std::shared_ptr<library::Library> m_search;
};

} // namespace

std::shared_ptr<library::Library> teamLibrary(const std::string &file)
{
    return server().whyNot().empty() ? std::make_shared<TeamLibrary>(file, false) : nullptr;
}

std::shared_ptr<library::Library> teamLibrarySeenElsewhere(const std::string &file)
{
    return server().whyNot().empty() ? std::make_shared<TeamLibrary>(file, true) : nullptr;
}

std::string whyNoTeamLibrary()
{
    return server().whyNot();
}

} // namespace entente::test
