// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments. Twenty rounds by default; ENTENTE_KILLS=200 for as many as asked.

#include "core/library/archive/notedrafts.h"
#include "core/library/import/renewal.h"
#include "core/library/store/sqlite/opening.h"
#include "core/library/store/sqlite/schema.h"
#include "tests/core/library/librarytest.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <thread>

namespace entente::test {

using namespace library;

class Killed : public LibraryTest
{
protected:
    [[nodiscard]] static int rounds()
    {
        const char *given = std::getenv("ENTENTE_KILLS");
        return given != nullptr ? std::max(1, std::atoi(given) / 4) : 5;
    }

    /// Runs the writer and kills it after some milliseconds; answers with what it said.
    [[nodiscard]] std::vector<std::string> killed(const std::string &task,
                                                  const std::string &seed) const
    {
        const std::string said = path("said-" + std::to_string(std::hash<std::string>{}(seed)));
        // A child may be killed before it opens the file; what an earlier one said is not its word.
        std::filesystem::remove(said);
        const pid_t child = ::fork();
        if (child == 0) {
            if (std::freopen(said.c_str(), "w", stdout) == nullptr)
                ::_exit(1);
            ::execl(ENTENTE_WRITER, ENTENTE_WRITER, file().c_str(), task.c_str(), seed.c_str(),
                    nullptr);
            ::_exit(1);
        }
        std::uniform_int_distribution<int> wait(1, 120);
        std::random_device random;
        std::this_thread::sleep_for(std::chrono::milliseconds(wait(random)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        std::istringstream all(contents(said));
        std::vector<std::string> lines;
        for (std::string line; std::getline(all, line) && !all.eof();)
            lines.push_back(line);
        return lines;
    }

    /// "id words" of every note of the library.
    [[nodiscard]] std::set<std::string> notesThere() const
    {
        std::set<std::string> there;
        const auto kept = open()->notes(0);
        EXPECT_TRUE(kept);
        for (std::size_t i = 0; kept && i < kept.value().size(); ++i)
            there.insert(kept.value()[i].id + ' ' + kept.value()[i].words);
        return there;
    }
};

TEST_F(Killed, whileImportingLosesNoBriefingThatWasReported)
{
    std::set<std::string> reported;
    for (int i = 0; i < rounds(); ++i) {
        for (const std::string &line : killed("import", "round " + std::to_string(i)))
            reported.insert(line.substr(9));
        const auto store = open();
        expectWhole(*store);
        std::set<std::string> there;
        const auto kept = store->briefings();
        ASSERT_TRUE(kept);
        for (const BriefingRecord &record : kept.value())
            there.insert(record.file);
        EXPECT_TRUE(std::includes(there.begin(), there.end(), reported.begin(), reported.end()));
    }
}

TEST_F(Killed, whileTakingNotesLosesNoNoteThatWasReported)
{
    add(*open(), strait);
    std::set<std::string> reported;
    for (int i = 0; i < rounds(); ++i) {
        for (const std::string &line : killed("notes", "round" + std::to_string(i) + "-"))
            reported.insert(line.substr(5));
        expectWhole(*open());
        const std::set<std::string> there = notesThere();
        EXPECT_TRUE(std::includes(there.begin(), there.end(), reported.begin(), reported.end()));
    }
}

TEST_F(Killed, whileSomebodyTypesLosesNoKey)
{
    add(*open(), strait);
    std::map<std::string, std::string> typed; // by note
    for (int i = 0; i < rounds(); ++i) {
        for (const std::string &line : killed("type", "round" + std::to_string(i) + "-")) {
            const std::size_t gap = line.find(' ', 6);
            typed[line.substr(6, gap - 6)] = line.substr(gap + 1);
        }
        const auto store = open();
        ASSERT_TRUE(recoverDrafts(*store, file() + ".drafts", file(), *bundledVocabulary()));
        std::map<std::string, std::string> there;
        const auto notes = store->notes(0);
        ASSERT_TRUE(notes);
        for (const Note &note : notes.value())
            there[note.id] = note.words;
        for (const auto &[id, words] : typed) // one more may have been written than was said
            EXPECT_TRUE(there[id].starts_with(words)) << there[id] << " for " << words;
    }
}

TEST_F(Killed, whileTwoTakeNotesLosesNoNoteOfEither)
{
    add(*open(), strait);
    std::set<std::string> reported;
    for (int i = 0; i < rounds(); ++i) {
        const std::string round = std::to_string(i);
        std::vector<std::string> one;
        std::vector<std::string> other;
        {
            const std::jthread beside([&] { other = killed("notes", "other" + round + "-"); });
            one = killed("notes", "one" + round + "-");
        }
        for (const std::vector<std::string> *lines : {&one, &other}) {
            for (const std::string &line : *lines)
                reported.insert(line.substr(5));
        }
        expectWhole(*open());
        const std::set<std::string> there = notesThere();
        EXPECT_TRUE(std::includes(there.begin(), there.end(), reported.begin(), reported.end()));
    }
}

TEST_F(Killed, whileReadingAnewLeavesEachTopicOfOneVocabulary)
{
    constexpr std::size_t many = 600; // more than are written at once
    {
        std::vector<NewBriefing> batch;
        batch.reserve(many);
        for (std::size_t i = 0; i < many; ++i)
            batch.push_back(
                prepared("# Number " + std::to_string(i) + "\n\n- **Threat:** Words.\n"));
        ASSERT_TRUE(open()->add(batch));
    }
    for (int i = 0; i < rounds(); ++i) {
        (void)killed("renew", "round-" + std::to_string(i) + "-");
        const auto store = open();
        expectWhole(*store);
        EXPECT_EQ(topics(*store, 0).size(), many);
        ASSERT_TRUE(renewBriefings(*store, *bundledVocabulary()));
        for (const KeptTopic &topic : topics(*store, 0))
            EXPECT_TRUE(topic.areas.empty()) << topic.areas.front();
    }
}

TEST_F(Killed, whileMigratingLeavesTheOldVersionOrTheNew)
{
    for (int i = 0; i < rounds(); ++i) {
        for (const char *const ending : {"", "-wal", "-shm", ".v1.bak"})
            std::filesystem::remove(file() + ending);
        {
            Database old(file(), Access::ReadWrite);
            ASSERT_TRUE(old.open());
            ASSERT_TRUE(migrate(old, 1));
            ASSERT_TRUE(old.run(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20000) "
                "INSERT INTO briefing(change, file, hash, title, subtitle, source, address, "
                "language, marking, sample, size, kinds, tables, edition, work) "
                "SELECT i, x'61', randomblob(32), 'Old', '', '', '', 'en', '', 0, 1, '', 0, '', i "
                "FROM n")));
        }
        (void)killed("open", "");
        const auto store = open();
        EXPECT_EQ(store->briefings().value().size(), 20000U);
        EXPECT_TRUE(store->notes(0).ok());
    }
}

TEST_F(Killed, whileBackingUpLeavesNoHalfBackupUnderItsName)
{
    const auto store = open();
    std::vector<NewBriefing> batch;
    for (int i = 0; i < 300; ++i)
        batch.push_back(prepared("# Number " + std::to_string(i) + "\n\nWords.\n"));
    ASSERT_TRUE(store->add(batch));
    for (int i = 0; i < rounds(); ++i) {
        const std::vector<std::string> said = killed("backup", "");
        expectWhole(*store);
        for (int copy = 0;; ++copy) {
            const std::string name = file() + ".copy" + std::to_string(copy);
            if (!std::filesystem::exists(name)) {
                EXPECT_GE(copy, static_cast<int>(said.size()));
                break;
            }
            const auto kept = openSqliteStore(name);
            ASSERT_TRUE(kept);
            expectWhole(*kept.value());
            EXPECT_EQ(kept.value()->briefings().value().size(), 300U);
            for (const char *const ending : {"-wal", "-shm"})
                std::filesystem::remove(name + ending);
        }
        for (int copy = 0; std::filesystem::remove(file() + ".copy" + std::to_string(copy)); ++copy)
            continue;
    }
}

} // namespace entente::test
