// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library that is kept in step from a thread of its own.

#include "core/base/runerror.h"
#include "core/team/teamerror.h"
#include "core/team/teamthread.h"
#include "tests/core/team/teamtest.h"
#include "tests/support/patience.h"

#include <QDeadlineTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <mutex>
#include <thread>

namespace entente::test {

namespace {

using Is = team::Standing::Is;

/// Whether something comes true, sooner or later.
bool eventually(const std::function<bool()> &condition)
{
    constexpr std::chrono::milliseconds look{5};
    for (QDeadlineTimer end(patience); !condition(); std::this_thread::sleep_for(look)) {
        if (end.hasExpired())
            return false;
    }
    return true;
}

class FollowingATeam : public TeamTest
{
protected:
    /// What a thread told last.
    [[nodiscard]] team::Standing standing()
    {
        const std::lock_guard lock(m_mutex);
        return m_standing;
    }

    [[nodiscard]] bool waitFor(Is is)
    {
        return eventually([&] { return standing().is == is; });
    }

    std::unique_ptr<team::TeamThread> follow(const Client &client, bool mayJoin = true)
    {
        team::Following following;
        following.address = m_cluster->address(client.account);
        following.mayJoin = mayJoin;
        following.tell = [this](const team::Standing &standing) {
            const std::lock_guard lock(m_mutex);
            m_standing = standing;
        };
        return std::make_unique<team::TeamThread>(client.library, bundledVocabulary(), following);
    }

    std::mutex m_mutex;
    team::Standing m_standing;
};

/// A port of this machine where somebody takes calls and never says a word.
class SilentServer final
{
public:
    SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        const bool isListening = ::bind(m_socket, reinterpret_cast<sockaddr *>(&place), size) == 0
            && ::listen(m_socket, 4) == 0
            && ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&place), &size) == 0;
        EXPECT_TRUE(isListening);
        m_port = ntohs(place.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;

    [[nodiscard]] std::string address() const
    {
        return "postgres://ann@127.0.0.1:" + std::to_string(m_port) + "/entente";
    }

private:
    int m_socket;
    int m_port = 0;
};

} // namespace

TEST_F(FollowingATeam, sendsAndTakesWithoutBeingAsked)
{
    Client ann = client("ann");
    const auto thread = follow(ann);
    ASSERT_TRUE(waitFor(Is::InStep));
    EXPECT_EQ(standing().hello.name, "Ann");
    EXPECT_EQ(standing().account, "ann");
    const library::BriefingId id = add(ann, "Harbours are closed.");
    thread->lookNow();
    Client bob = client("bob");
    ASSERT_TRUE(eventually([&] {
        (void)sync(bob);
        return taken(bob.store().briefings()).size() == 1;
    }));
    const library::BriefingId there = taken(bob.store().briefings())[0].id;
    ASSERT_TRUE(bob.store().save(noteOn(there, "n1", "Who closed them?")));
    (void)sync(bob);
    EXPECT_TRUE(eventually([&] { return wordsOf(ann, "n1") == "Who closed them?"; }));
    EXPECT_EQ(taken(ann.store().note("n1"))->briefing, id);
}

TEST_F(FollowingATeam, isOfflineWhileTheServerIsAwayAndCountsWhatWaits)
{
    Client ann = client("ann");
    const auto thread = follow(ann);
    ASSERT_TRUE(waitFor(Is::InStep));
    m_cluster->crash();
    ASSERT_TRUE(waitFor(Is::Offline));
    EXPECT_TRUE(standing().since.isValid());
    add(ann, "Harbours are closed.");
    thread->lookNow();
    EXPECT_TRUE(eventually([&] { return standing().waiting == 1; }));
    ASSERT_TRUE(m_cluster->begin());
    thread->syncNow();
    ASSERT_TRUE(waitFor(Is::InStep));
    EXPECT_EQ(standing().waiting, 0U);
}

TEST_F(FollowingATeam, leavesALibraryAloneThatLeftTheTeam)
{
    Client ann = client("ann");
    add(ann, "Harbours are closed.");
    const auto thread = follow(ann, false);
    ASSERT_TRUE(waitFor(Is::Failed));
    EXPECT_EQ(standing().error->code, ErrorCode(TeamError::NotJoined));
    EXPECT_FALSE(taken(ann.replica->joined()));
}

TEST_F(FollowingATeam, asksForASignInWhereTheServerRefusesOne)
{
    Client ann = client("ann");
    ann.account = "nobody";
    const auto thread = follow(ann);
    ASSERT_TRUE(waitFor(Is::SignInNeeded));
    EXPECT_EQ(standing().error->code, ErrorCode(TeamError::SignInRefused));
}

TEST_F(FollowingATeam, tellsWhatIsForgottenBeforeItIs)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Xylophonic harbours.", "TLP:GREEN");
    const std::string hash = taken(ann.store().briefing(id)).hash;
    (void)sync(ann);
    Client eve = client("eve");
    (void)sync(eve);
    (void)taken(team::mark(*m_office, hash, "east", "SECRET"));
    library::Forgotten forgotten;
    team::SyncWork work{*eve.server, *eve.replica, *eve.library, *bundledVocabulary(),
                        {},          {},           {},           {}};
    work.forgetting = [&](const library::Forgotten &each) { forgotten = each; };
    (void)taken(team::sync(std::move(work)));
    EXPECT_EQ(forgotten.hashes, std::vector{hash});
    EXPECT_EQ(forgotten.briefings.size(), 1U);
}

/// Whoever closes the window while a server is silent does not wait for it.
TEST(TeamConnection, isCalledBackByTheBellWhileAServerIsSilent)
{
    const SilentServer silent;
    team::Bell bell;
    const auto open = [&] {
        return team::Connection::open(silent.address(),
                                      team::Approach{{}, &bell, std::chrono::hours(1)});
    };
    std::thread ending([&] { bell.end(); });
    const auto server = open();
    ending.join();
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().code, ErrorCode(RunError::Cancelled));
}

TEST(TeamConnection, givesASilentServerUpAfterAWhile)
{
    const SilentServer silent;
    const auto server = team::Connection::open(
        silent.address(), team::Approach{{}, nullptr, std::chrono::seconds(1)});
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().code, ErrorCode(TeamError::NotReached));
    EXPECT_THAT(server.error().detail, testing::HasSubstr("timeout"));
}

TEST_F(FollowingATeam, goesToTheNextServerWhereTheFirstIsSilent)
{
    const SilentServer silent;
    const std::string port = silent.address().substr(silent.address().rfind(':') + 1, 5);
    std::string own = m_cluster->address("ann");
    const std::string folder = own.substr(own.find("host=") + 5);
    const std::string both = "postgres://ann@/entente?host=127.0.0.1," + folder
        + "&port=" + port.substr(0, port.find('/')) + ",5432";
    const auto server = team::Connection::open(
        both, team::Approach{{}, nullptr, std::chrono::seconds(1)});
    EXPECT_TRUE(server) << sentence(server.error()).toStdString();
}

} // namespace entente::test
