// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"
#include "core/library/library.h"
#include "tests/app/program.h"
#include "tests/core/team/cluster.h"

#include <QCryptographicHash>
#include <QDir>

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::HasSubstr;
using testing::Not;

/// The program as a person and an administrator use it, with a server of their own.
class SyncCommand : public ProgramTest
{
protected:
    void start()
    {
        std::string whyNot;
        m_cluster = Cluster::start(whyNot);
        if (!m_cluster)
            GTEST_SKIP() << whyNot;
        expectDone(server(QStringLiteral("init")));
        expectDone(server(QStringLiteral("desk add east")));
        for (const char *const account : {"ann", "bob"})
            expectDone(server(
                QStringLiteral("user add %1 --desk east --level 3").arg(QLatin1String(account))));
    }
    static void expectDone(const Ended &ended) { EXPECT_EQ(ended.status, Done) << ended.errors; }

    [[nodiscard]] QString with(const char *account, const char *database = "entente") const
    {
        return QString::fromStdString(m_cluster->address(account, database));
    }
    [[nodiscard]] Ended server(const QString &words, const char *database = "entente") const
    {
        return Running(folder(),
                       QStringList{QStringLiteral("server")} + words.split(u' ')
                           << QStringLiteral("--with") << with("postgres", database))
            .end();
    }
    [[nodiscard]] QStringList syncing(const char *account) const
    {
        return {QStringLiteral("sync"), QStringLiteral("--library"), path(account),
                QStringLiteral("--with"), with(account)};
    }
    [[nodiscard]] Ended sync(const char *account) const
    {
        return Running(folder(), syncing(account)).end();
    }
    [[nodiscard]] Ended import(const char *account, const char *file) const
    {
        return Running(folder(),
                       {QStringLiteral("import"), path(file), QStringLiteral("--library"),
                        path(account)})
            .end();
    }

    /// Says of the first topic in a person's library of what kind it is.
    void judge(const char *account, Kind kind) const
    {
        const auto kept = library::libraryAt(path(account).toStdString(), bundledVocabulary());
        const auto store = std::move(kept->open()).value();
        const std::optional<library::KeptTopic> topic = store->topic(1, 0).value();
        ASSERT_TRUE(topic);
        library::Correction said;
        said.briefing = 1;
        said.topic = library::topicKey(topic->title, topic->text);
        said.kind = kind;
        ASSERT_TRUE(store->save(said));
    }

    std::unique_ptr<Cluster> m_cluster;
};

} // namespace

TEST_F(SyncCommand, bringsABriefingFromOnePersonToAnother)
{
    start();
    if (IsSkipped())
        return;
    (void)write("in/strait.md", "# The strait\n\n## Threats\n\n- Mines close the strait.\n");
    expectDone(import("ann", "in/strait.md"));
    const Ended sent = sync("ann");
    EXPECT_EQ(sent.status, Done) << sent.errors;
    EXPECT_THAT(sent.output, HasSubstr("Sent: 1 briefing and 0 notes"));
    expectDone(sync("bob"));
    const Ended found = Running(folder(),
                                {QStringLiteral("search"), QStringLiteral("mines"),
                                 QStringLiteral("--library"), path("bob")})
                            .end();
    EXPECT_EQ(found.status, Done) << found.errors;
    EXPECT_THAT(found.output, HasSubstr("close the strait."));
    EXPECT_THAT(server(QStringLiteral("check")).output, HasSubstr("whole"));
    EXPECT_THAT(server(QStringLiteral("audit")).output, HasSubstr("person added"));
    EXPECT_THAT(server(QStringLiteral("user list")).output, HasSubstr("east:write"));
}

TEST_F(SyncCommand, tellsHowFarTwoPersonsOfTheTeamAgree)
{
    start();
    if (IsSkipped())
        return;
    (void)write("in/strait.md", "# The strait\n\n## Threats\n\n- Mines close the strait.\n");
    expectDone(import("ann", "in/strait.md"));
    expectDone(sync("ann"));
    expectDone(sync("bob"));
    judge("ann", Kind::Threat);
    judge("bob", Kind::Driver);
    expectDone(sync("ann"));
    expectDone(sync("bob"));
    expectDone(sync("ann"));
    const QStringList agree{QStringLiteral("agree"),
                            QStringLiteral("--library"),
                            path("ann"),
                            QStringLiteral("--team"),
                            with("ann"),
                            QStringLiteral("--with")};
    const Ended told = Running(folder(), agree + QStringList{QStringLiteral("bob")}).end();
    EXPECT_EQ(told.status, Done) << told.errors;
    // Bob's word stands in both libraries by now; of Ann's the server knows.
    EXPECT_THAT(told.output, HasSubstr("    ann: Threat\n    bob: Driver\n"));
    EXPECT_THAT(told.output, Not(HasSubstr("who knew what the other had said")));
    const Ended nobody = Running(folder(), agree + QStringList{QStringLiteral("eve")}).end();
    EXPECT_EQ(nobody.status, CouldNotRead);
    EXPECT_THAT(nobody.errors, HasSubstr("nobody called “eve” said anything"));
}

TEST_F(SyncCommand, staysWithTheTeamAndThroughACrashOfItsServer)
{
    start();
    if (IsSkipped())
        return;
    Running following(folder(), syncing("bob") << QStringLiteral("--follow"));
    ASSERT_TRUE(following.says("Sent: 0"));
    m_cluster->crash();
    ASSERT_TRUE(following.says("the connection was lost")
                || following.says("the server cannot be reached"));
    ASSERT_TRUE(m_cluster->begin());
    QTemporaryDir elsewhere; // what it prints is kept apart from what follows
    (void)write("in/strait.md", "# The strait\n\n## Threats\n\n- Mines close the strait.\n");
    EXPECT_EQ(Running(elsewhere.path(),
                      {QStringLiteral("import"), path("in/strait.md"), QStringLiteral("--library"),
                       path("ann")})
                  .end()
                  .status,
              Done);
    EXPECT_EQ(Running(elsewhere.path(), syncing("ann")).end().status, Done);
    EXPECT_TRUE(following.says("Taken: 1 briefing and 0 notes"));
    EXPECT_EQ(following.end(SIGTERM).status, Done);
}

TEST_F(SyncCommand, restoresABackupIntoAnEmptyDatabaseAndNoOther)
{
    start();
    if (IsSkipped())
        return;
    (void)write("in/strait.md", "# The strait\n\n## Threats\n\n- Mines close the strait.\n");
    expectDone(import("ann", "in/strait.md"));
    expectDone(sync("ann"));
    const QString file = path("kept/backup");
    expectDone(server(QStringLiteral("backup ") + file));
    EXPECT_EQ(server(QStringLiteral("backup ") + file).status, CouldNotWrite)
        << "never over a file";
    EXPECT_EQ(server(QStringLiteral("restore ") + file).status, CouldNotWrite);
    ASSERT_TRUE(m_cluster->makeDatabase("again"));
    expectDone(server(QStringLiteral("restore ") + file, "again"));
    EXPECT_EQ(server(QStringLiteral("check"), "again").status, Done);
    const Ended taken = Running(folder(),
                                {QStringLiteral("sync"), QStringLiteral("--library"), path("bob"),
                                 QStringLiteral("--with"), with("bob", "again")})
                            .end();
    EXPECT_EQ(taken.status, Done) << taken.errors;
    EXPECT_THAT(taken.output, HasSubstr("Taken: 1 briefing and 0 notes"));
}

TEST_F(SyncCommand, printsWhatTheTeamMarksABriefingWith)
{
    start();
    if (IsSkipped())
        return;
    const std::string document = "---\nmarking: TLP:GREEN\n---\n\n# The strait\n\n## Threats\n\n"
                                 "- Mines close the strait.\n";
    (void)write("in/strait.md", document);
    expectDone(import("ann", "in/strait.md"));
    expectDone(sync("ann"));
    expectDone(sync("bob"));
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(document), QCryptographicHash::Sha256)
            .toHex());
    const Ended marked = server(
        QStringLiteral("mark %1 --desk east --marking TLP:AMBER").arg(hash));
    EXPECT_EQ(marked.status, Done) << marked.errors;
    for (const char *const account : {"ann", "bob"}) {
        expectDone(sync(account));
        for (const char *const ending : {"md", "html", "json", "csv"}) {
            const QString file = path((std::string(account) + "." + ending).c_str());
            const Ended exported = Running(folder(),
                                           {QStringLiteral("export"), QStringLiteral("--briefing"),
                                            QStringLiteral("1"), QStringLiteral("--library"),
                                            path(account), QStringLiteral("-o"), file})
                                       .end();
            EXPECT_EQ(exported.status, Done) << exported.errors;
            const std::string printed = contents(file.toStdString());
            EXPECT_THAT(printed, HasSubstr("TLP:AMBER")) << account << ending;
            EXPECT_THAT(printed, testing::Not(HasSubstr("TLP:GREEN"))) << account << ending;
        }
    }
}

/// What a command does with a team's library that is named by its address.
TEST_F(SyncCommand, takesWhatIsNewBeforeACommandAndSendsWhatItWroteAfterwards)
{
    start();
    if (IsSkipped())
        return;
    ::setenv("XDG_DATA_HOME", path("data").toUtf8().constData(), 1);
    (void)write("in/strait.md", "# The strait\n\n## Threats\n\n- Mines close the strait.\n");
    const auto onTeam = [&](const char *account, QStringList words) {
        return Running(folder(), words << QStringLiteral("--library") << with(account)).end();
    };
    expectDone(onTeam("ann", {QStringLiteral("import"), path("in/strait.md")}));
    const QStringList search{QStringLiteral("search"), QStringLiteral("mines")};
    const Ended found = onTeam("bob", search);
    expectDone(found);
    EXPECT_THAT(found.output, HasSubstr("close the strait."));
    // Without the server it goes on with what is here, and says so in one line.
    m_cluster->crash();
    const Ended offline = onTeam("bob", search);
    expectDone(offline);
    EXPECT_THAT(offline.output, HasSubstr("close the strait."));
    EXPECT_THAT(offline.errors, HasSubstr("going on with what is here"));
    (void)write("in/coast.md", "# The coast\n\n## Threats\n\n- Fog hides the coast.\n");
    const Ended written = onTeam("ann", {QStringLiteral("import"), path("in/coast.md")});
    expectDone(written);
    EXPECT_THAT(written.errors, HasSubstr("1 change waits to be sent."));
    ASSERT_TRUE(m_cluster->begin());
    expectDone(onTeam("ann", search));
    const Ended taken = onTeam("bob", {QStringLiteral("search"), QStringLiteral("fog")});
    expectDone(taken);
    EXPECT_THAT(taken.output, HasSubstr("hides the coast."));
    // What is kept here bears a name that people read.
    const QDir kept(path("data/entente/teams"));
    EXPECT_FALSE(kept.entryList({QStringLiteral("entente-ann-*.entente")}).isEmpty());
}

TEST_F(SyncCommand, showsNothingToATeamThatALibraryLeft)
{
    start();
    if (IsSkipped())
        return;
    ::setenv("XDG_DATA_HOME", path("data").toUtf8().constData(), 1);
    (void)write("in/strait.md", "# The strait\n\n## Threats\n\n- Mines close the strait.\n");
    (void)write("in/diary.md", "# A diary\n\nNobody's business.\n");
    const auto onTeam = [&](QStringList words) {
        return Running(folder(), words << QStringLiteral("--library") << with("ann")).end();
    };
    expectDone(onTeam({QStringLiteral("import"), path("in/strait.md")}));
    expectDone(onTeam({QStringLiteral("sync"), QStringLiteral("--leave")}));
    const Ended kept = onTeam({QStringLiteral("import"), path("in/diary.md")});
    EXPECT_EQ(kept.status, CouldNotRead);
    EXPECT_THAT(kept.errors, HasSubstr("left its team"));
    expectDone(sync("bob"));
    const Ended found = Running(folder(),
                                {QStringLiteral("search"), QStringLiteral("diary"),
                                 QStringLiteral("--library"), path("bob")})
                            .end();
    EXPECT_THAT(found.output, testing::Not(HasSubstr("business")));
    const Ended both = onTeam({QStringLiteral("sync"), QStringLiteral("--with"), with("bob")});
    EXPECT_EQ(both.status, WrongUsage) << "whose it is would be guessed";
}

TEST_F(SyncCommand, sendsTheLibraryInTheUsualPlaceOnlyWhereItIsNamed)
{
    start();
    if (IsSkipped())
        return;
    ::setenv("XDG_DATA_HOME", path("data").toUtf8().constData(), 1);
    (void)write("in/diary.md", "# A diary\n\nNobody's business.\n");
    expectDone(Running(folder(), {QStringLiteral("import"), path("in/diary.md")}).end());
    const Ended sent =
        Running(folder(), {QStringLiteral("sync"), QStringLiteral("--with"), with("ann")}).end();
    EXPECT_EQ(sent.status, WrongUsage);
    EXPECT_THAT(sent.errors, HasSubstr("name it with --library"));
}

TEST_F(SyncCommand, keepsABackupForItsOwnersEyesAndTellsWhereTheTrailEnds)
{
    start();
    if (IsSkipped())
        return;
    const QString dump = path("team.dump");
    expectDone(server(QStringLiteral("backup ") + dump));
    EXPECT_EQ(QFile::permissions(dump) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    const Ended checked = server(QStringLiteral("check"));
    expectDone(checked);
    EXPECT_THAT(checked.output, HasSubstr("The audit trail has 4 rows; the last is 4, "));
}

TEST_F(SyncCommand, needsTheServerForALibraryThatWasNeverHere)
{
    ::setenv("XDG_DATA_HOME", path("data").toUtf8().constData(), 1);
    const auto search = [&](const QString &library) {
        return Running(folder(),
                       {QStringLiteral("search"), QStringLiteral("mines"),
                        QStringLiteral("--library"), library})
            .end();
    };
    const Ended away = search(QStringLiteral("postgres://ann@/entente?host=%1").arg(folder()));
    EXPECT_EQ(away.status, CouldNotRead);
    EXPECT_THAT(away.errors, HasSubstr("cannot be reached"));
    const Ended secret = search(QStringLiteral("postgres://ann:hush@desk/entente"));
    EXPECT_EQ(secret.status, WrongUsage);
    EXPECT_THAT(secret.errors, HasSubstr("may hold no password"));
    EXPECT_THAT(secret.errors, testing::Not(HasSubstr("hush")));
}

TEST_F(SyncCommand, isCalmWhereThereIsNoServer)
{
    const Ended away = run({QStringLiteral("sync"), QStringLiteral("--with"),
                            QStringLiteral("postgres:///entente?host=%1").arg(folder())});
    EXPECT_EQ(away.status, CouldNotRead);
    EXPECT_THAT(away.errors, HasSubstr("what you write is kept"));
    const Ended none = run({QStringLiteral("sync"), QStringLiteral("--conflicts")});
    EXPECT_EQ(none.status, CouldNotRead);
    EXPECT_THAT(none.errors, HasSubstr("belongs to no team"));
}

TEST_F(SyncCommand, makesNoLibraryThatIsNotThereForWhatIsDoneInOne)
{
    for (const char *const action : {"--conflicts", "--leave", "--settle=7"}) {
        const Ended none = run({QStringLiteral("sync"), QLatin1String(action)});
        EXPECT_EQ(none.status, CouldNotRead) << action;
        EXPECT_FALSE(std::filesystem::exists(library().toStdString())) << action;
    }
}

} // namespace entente::test
