// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/opening.h"

#include "core/base/fileerror.h"
#include "core/library/libraryerror.h"
#include "core/library/store/sqlite/schema.h"
#include "tests/core/library/librarytest.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace entente::test {

using namespace library;

class Opening : public LibraryTest
{
protected:
    void fill(int briefings) const
    {
        const auto store = open();
        std::vector<NewBriefing> batch;
        for (int i = 0; i < briefings; ++i)
            batch.push_back(prepared("# Number " + std::to_string(i) + "\n\n"
                                     + std::string(3000, static_cast<char>('a' + i % 26)) + "\n"));
        ASSERT_TRUE(store->add(batch));
    }
    void run(const char *sql) const
    {
        Database database(file(), Access::ReadWrite);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(database.run(QString::fromLatin1(sql)));
    }
};

TEST_F(Opening, bringsAnOlderLibraryUpToDateAfterACopy)
{
    makeOld(1);
    EXPECT_EQ(open()->briefings().value().front().meta.title, "Old");
    EXPECT_TRUE(open()->notes(0));
    Database copy(file() + ".v1.bak", Access::ReadOnly);
    ASSERT_TRUE(copy.open());
    EXPECT_EQ(copy.number(QStringLiteral("PRAGMA user_version")).value(), 1);
    EXPECT_EQ(copy.number(QStringLiteral("SELECT count(*) FROM briefing")).value(), 1);
}

TEST_F(Opening, keepsTheSavedFiltersOfALibraryThatKnewNoCertainty)
{
    makeOld(5);
    run("INSERT INTO filter VALUES('Dangers', 'cybersecurity', '', 'threat', 'mines', '2024', NULL, "
        "'Navy', '')");
    const auto store = open();
    SavedFilter kept;
    kept.name = "Dangers";
    kept.areas = {"cybersecurity"};
    kept.kinds = {Kind::Threat};
    kept.text = "mines";
    kept.since = Date::parse("2024");
    kept.sources = {"Navy"};
    EXPECT_EQ(store->savedFilters().value(), std::vector{kept});
    kept.certainties = {Certainty::Stated};
    ASSERT_TRUE(store->save(kept));
    EXPECT_EQ(open()->savedFilters().value(), std::vector{kept});
}

TEST_F(Opening, keepsTheNotesOfALibraryThatKnewNoColours)
{
    makeOld(9);
    run("INSERT INTO note VALUES('n1', 3, 1, 'Mines', '', '', 0, 5, 'Ask.', 'navy', '2026', '2026', "
        "0)");
    const auto store = open();
    ASSERT_EQ(store->notes(0).value().size(), 1U);
    Note kept = store->notes(0).value().front();
    EXPECT_EQ(kept.words, "Ask.");
    EXPECT_EQ(kept.colour, NoteColour::Violet);
    kept.colour = NoteColour::Red;
    kept.version = store->save(kept).value();
    EXPECT_EQ(open()->notes(0).value(), std::vector{kept});
}

TEST_F(Opening, readsButNeverWritesALibraryOfANewerVersion)
{
    fill(3);
    run("PRAGMA user_version=99");
    const auto store = open();
    ASSERT_TRUE(store->readOnly());
    EXPECT_EQ(store->readOnly()->code, LibraryError::NewerLibrary);
    EXPECT_EQ(store->briefings().value().size(), 3U);
    EXPECT_EQ(store->setRemoved(1, true).error().code, LibraryError::NewerLibrary);
    EXPECT_EQ(store->briefings().value().size(), 3U);
}

TEST_F(Opening, refusesWhatIsNotALibrary)
{
    write("library.entente", std::string(5000, 'x'));
    EXPECT_EQ(openSqliteStore(file()).error().code, LibraryError::NotALibrary);
    EXPECT_EQ(contents(file()), std::string(5000, 'x'));
}

TEST_F(Opening, refusesAFolder)
{
    std::filesystem::create_directory(file());
    EXPECT_EQ(openSqliteStore(file()).error().code, FileError::IsDirectory);
}

TEST_F(Opening, refusesADatabaseOfAnotherProgram)
{
    run("CREATE TABLE theirs(x)");
    EXPECT_EQ(openSqliteStore(file()).error().code, LibraryError::NotALibrary);
}

TEST_F(Opening, findsFlippedBytes)
{
    fill(40);
    std::string bytes = contents(file());
    for (std::size_t at = bytes.size() / 2; at < bytes.size() / 2 + 8192; ++at)
        bytes[at] = static_cast<char>(~bytes[at]);
    write("library.entente", bytes);
    const Result<std::unique_ptr<library::Store>> store = openSqliteStore(file());
    if (!store)
        return;
    const Result<std::vector<std::string>> problems = store.value()->check();
    EXPECT_TRUE(!problems || !problems.value().empty());
}

TEST_F(Opening, savesBesideWhatCanBeReadOfATruncatedFile)
{
    fill(400);
    const auto size = std::filesystem::file_size(file());
    std::filesystem::resize_file(file(), size * 2 / 3 / 4096 * 4096);
    const Result<std::unique_ptr<library::Store>> store = openSqliteStore(file());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, LibraryError::DamagedLibrary);
    const auto saved = openSqliteStore(file() + ".saved");
    ASSERT_TRUE(saved);
    EXPECT_GT(saved.value()->briefings().value().size(), 100U);
}

TEST_F(Opening, losesNothingWhenTheDiskIsFull)
{
    fill(20);
    const auto store = open();
    const std::size_t before = store->briefings().value().size();
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{200 << 10, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    std::vector<NewBriefing> batch;
    for (int i = 0; i < 400; ++i) {
        batch.push_back(prepared("# Big " + std::to_string(i) + "\n\nWords.\n"));
        batch.back().packed = "R" + std::string(4000, 'x');
    }
    const Result<std::vector<Added>> added = store->add(batch);
    ::setrlimit(RLIMIT_FSIZE, &old);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, LibraryError::LibraryFailed);
    EXPECT_EQ(store->briefings().value().size(), before);
    expectWhole(*open());
    EXPECT_EQ(add(*store, strait).how, Added::How::New) << "it goes on when there is room again";
}

TEST_F(Opening, makesOneLibraryWhereSeveralOpenItAtOnce)
{
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        const std::string library = path("new" + std::to_string(round) + ".entente");
        std::vector<std::jthread> threads;
        std::vector<std::string> errors(4);
        for (std::string &error : errors) {
            threads.emplace_back([&library, &error] {
                const auto store = openSqliteStore(library);
                error = store ? std::string() : sentence(store.error()).toStdString();
            });
        }
        threads.clear();
        EXPECT_EQ(errors, std::vector<std::string>(errors.size())) << round;
    }
}

TEST_F(Opening, keepsAnEarlierRescueThatHoldsMore)
{
    fill(400);
    const std::string whole = contents(file());
    const auto cut = [&](std::size_t share) {
        write("library.entente", whole.substr(0, whole.size() * share / 8 / 4096 * 4096));
        const auto store = openSqliteStore(file());
        EXPECT_FALSE(store);
        return store ? std::string() : store.error().detail;
    };
    EXPECT_TRUE(cut(6).ends_with(".saved"));
    const std::string first = contents(file() + ".saved");
    EXPECT_TRUE(cut(4).ends_with(".saved-2"));
    EXPECT_EQ(contents(file() + ".saved"), first);
    EXPECT_TRUE(cut(4).ends_with(".saved-2")) << "the same once more takes no more room";
    EXPECT_FALSE(std::filesystem::exists(file() + ".saved-3"));
    EXPECT_TRUE(cut(7).ends_with(".saved")) << "one that holds more takes its place";
}

TEST_F(Opening, keepsAnEarlierRescueWhereNothingCanBeReadAnyMore)
{
    fill(400);
    const std::string whole = contents(file());
    write("library.entente", whole.substr(0, whole.size() * 2 / 3 / 4096 * 4096));
    ASSERT_FALSE(openSqliteStore(file()));
    const std::string saved = contents(file() + ".saved");
    ASSERT_FALSE(saved.empty());
    write("library.entente", whole.substr(0, 100) + std::string(8000, 'x'));
    ASSERT_FALSE(openSqliteStore(file()));
    EXPECT_EQ(contents(file() + ".saved"), saved);
    for (const auto &entry : std::filesystem::directory_iterator(path("")))
        EXPECT_EQ(entry.path().string().find(".partial-"), std::string::npos) << entry.path();
}

TEST_F(Opening, makesALibraryThatIsNamedWithoutAFolder)
{
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(path(""));
    const Result<std::unique_ptr<library::Store>> store = openSqliteStore("name.entente");
    const bool opened = store.ok();
    if (opened)
        add(*store.value(), strait);
    const auto again = openSqliteStore("name.entente");
    std::filesystem::current_path(before);
    ASSERT_TRUE(opened) << sentence(store.error()).toStdString();
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value()->briefings().value().size(), 1U);
    EXPECT_TRUE(std::filesystem::exists(path("name.entente")));
}

TEST_F(Opening, makesALibraryWhoseNameIsNotUtf8OrLooksLikeAnAddress)
{
    for (const std::string name :
         {"caf\xE9.entente", "a?mode=ro&x=%41#b.entente", "日本 1%.entente"}) {
        {
            const auto store = openSqliteStore(path(name));
            ASSERT_TRUE(store) << sentence(store.error()).toStdString();
            add(*store.value(), strait);
            ASSERT_TRUE(store.value()->backup(path(name + ".bak")));
        }
        EXPECT_TRUE(std::filesystem::exists(path(name)));
        EXPECT_EQ(openSqliteStore(path(name)).value()->briefings().value().size(), 1U);
        EXPECT_EQ(openSqliteStore(path(name + ".bak")).value()->briefings().value().size(), 1U);
    }
}

TEST_F(Opening, readsAnOlderLibraryWhereNothingCanBeWritten)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "nothing is write-protected for root";
    makeOld(2);
    const std::string before = contents(file());
    ::chmod(file().c_str(), 0444);
    ::chmod(path("").c_str(), 0555);
    {
        const auto store = openSqliteStore(file());
        ::chmod(path("").c_str(), 0755);
        ASSERT_TRUE(store) << sentence(store.error()).toStdString();
        EXPECT_EQ(store.value()->readOnly()->code, LibraryError::ReadOnlyLibrary);
        EXPECT_EQ(store.value()->briefings().value().front().meta.title, "Old");
    }
    EXPECT_EQ(contents(file()), before);
}

TEST_F(Opening, readsAFileThatMayNotBeWritten)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "nothing is write-protected for root";
    fill(2);
    ::chmod(file().c_str(), 0444);
    const auto store = open();
    EXPECT_EQ(store->readOnly()->code, LibraryError::ReadOnlyLibrary);
    EXPECT_EQ(store->briefings().value().size(), 2U);
}

TEST_F(Opening, keepsTheCorrectionsOfALibraryThatKnewNoAddedTopics)
{
    makeOld(5);
    run("INSERT INTO topic VALUES(1, 0, 0, 0, 3, 'Mines', 'In the strait.', '', '')");
    run("INSERT INTO correction VALUES(1, 'Mines' || char(10) || 'In the strait.', 4, 1, "
        "'logistics')");
    const auto store = open();
    EXPECT_FALSE(store->readOnly());
    const auto there = store->corrections(1).value();
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(there[0].kind, Kind::Driver);
    EXPECT_EQ(there[0].areas, std::vector<std::string>{"logistics"});
    EXPECT_EQ(there[0].version, 4);
    EXPECT_FALSE(there[0].isNoTopic);
    EXPECT_FALSE(there[0].added);
    EXPECT_EQ(topics(*store, 1).at(0).kind, Kind::Driver);
    Correction more = there[0];
    more.isNoTopic = true;
    ASSERT_TRUE(store->save(more));
    EXPECT_TRUE(topics(*store, 1).empty());
    EXPECT_TRUE(std::filesystem::exists(file() + ".v5.bak"));
}

TEST_F(Opening, readsABackupAsTheLibraryItself)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    ASSERT_TRUE(store->backup(path("copy.entente")));
    const auto copy = openSqliteStore(path("copy.entente"));
    ASSERT_TRUE(copy);
    expectWhole(*copy.value());
    EXPECT_EQ(copy.value()->source(id).value(), strait);
}

} // namespace entente::test
