// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/folderexport.h"

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"
#include "core/library/wholetext.h"
#include "tests/core/library/dossiers.h"
#include "tests/core/library/eachlibrary.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>

namespace entente::test {

using namespace library;

namespace {

class FolderExport : public EachLibraryTest
{
protected:
    /// A library with something of everything.
    void fill(library::Store &store)
    {
        const BriefingId first = add(store, strait, "reports/the strait.md").id;
        const BriefingId second = add(store, "# Two\n\nWords.\n", "two.md").id;
        add(store, "---\ntitle: The strait\nsource_url: https://example.org/strait\n---\n\nNew.\n",
            "strait-2.md");
        ASSERT_TRUE(store.save(first, ReadingState{true, 12}));
        ASSERT_TRUE(store.setRemoved(second, true));
        Note note;
        note.id = newNoteId();
        note.briefing = first;
        note.anchor = anchorOf(wholeText(strait, "strait.md"), {4, 20});
        note.words = "Ask the *navy*.\n\nTwice — 海軍.";
        note.tags = {"navy", "to do"};
        note.colour = NoteColour::Blue;
        note.created = note.modified = "2026-01-02T03:04:05Z";
        ASSERT_TRUE(store.save(note));
        Correction correction;
        correction.briefing = first;
        correction.topic = topics(store, first).empty()
            ? std::string("x\ny")
            : topics(store, first).front().title + "\n" + topics(store, first).front().text;
        correction.kind = Kind::Driver;
        correction.areas = std::vector<std::string>{"logistics"};
        ASSERT_TRUE(store.save(correction));
        SavedFilter filter;
        filter.name = "Mine, “quoted”";
        filter.kinds = {Kind::Threat, Kind::Benefit};
        filter.certainties = {Certainty::Stated, Certainty::LedIn};
        filter.areas = {"cybersecurity"};
        filter.text = "\"a phrase\"";
        filter.since = Date::parse("2024-02");
        filter.sources = {"Cabinet"};
        ASSERT_TRUE(store.save(filter));
        const std::string one = store.briefing(first).value().hash;
        const std::string other = store.briefing(second).value().hash;
        Dossier before = dossierOfAll(one, other);
        before.title = "Before";
        before.version = store.save(before).value();
        Dossier now = dossierOfAll(one, other);
        now.version = before.version;
        now.modified = "2026-11-30T09:00:00Z";
        ASSERT_TRUE(store.save(now));
    }

    static std::vector<BriefingRecord> all(library::Store &store)
    {
        std::vector<BriefingRecord> records;
        const auto changes = store.changesAfter(0);
        for (const Change &change : changes.value())
            records.push_back(store.briefing(change.id).value());
        std::sort(records.begin(), records.end(),
                  [](const auto &a, const auto &b) { return a.id < b.id; });
        return records;
    }
};

} // namespace

TEST_P(FolderExport, givesTheSameLibraryBack)
{
    const auto store = open();
    fill(*store);
    ASSERT_TRUE(exportFolder(*store, path("out")));
    ASSERT_TRUE(isExportedFolder(path("out")));

    const auto back = another()->open().value();
    const auto taken = importFolder(*back, path("out"), *bundledVocabulary());
    ASSERT_TRUE(taken) << sentence(taken.error()).toStdString();
    EXPECT_EQ(taken.value().added, 3U);
    EXPECT_EQ(taken.value().notes, 1U);
    EXPECT_EQ(taken.value().dossiers, 1U);

    const auto before = all(*store);
    const auto after = all(*back);
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].file, before[i].file);
        EXPECT_EQ(after[i].hash, before[i].hash);
        EXPECT_EQ(after[i].removed, before[i].removed);
        EXPECT_EQ(after[i].work, before[i].work);
        EXPECT_EQ(after[i].state, before[i].state);
        EXPECT_EQ(back->source(after[i].id).value(), store->source(before[i].id).value());
        EXPECT_EQ(topics(*back, after[i].id), topics(*store, before[i].id));
        EXPECT_EQ(back->corrections(after[i].id).value(), store->corrections(before[i].id).value());
    }
    EXPECT_EQ(back->notes(0).value(), store->notes(0).value());
    EXPECT_EQ(back->savedFilters().value(), store->savedFilters().value());
    const std::vector<Dossier> dossiers = back->dossiers().value();
    ASSERT_EQ(dossiers.size(), 1U);
    EXPECT_TRUE(dossiers.front().saysAsMuchAs(store->dossiers().value().front()));
    const std::vector<Dossier> versions = back->dossierVersions(dossiers.front().id).value();
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions.front().title, "Before");
    EXPECT_LT(versions.front().version, dossiers.front().version);
}

TEST_P(FolderExport, leavesPartedAndJoinedWhatSomebodyPartedAndJoined)
{
    const auto store = open();
    const std::string text =
        "# Ports\n\nMines close the strait to every tanker until the summer.\n";
    const BriefingId first = add(*store, text, "/in/ports.md").id;
    const BriefingId parted = add(*store, text + "\nAdded.\n", "/in/ports.md").id;
    const BriefingId joined = add(*store, "# Oil\n\nPipelines.\n", "/in/oil.md").id;
    ASSERT_TRUE(store->setEdition({&parted, 1}, std::nullopt));
    ASSERT_TRUE(store->setEdition({&joined, 1}, first));
    ASSERT_TRUE(exportFolder(*store, path("out")));
    const auto back = another()->open().value();
    ASSERT_TRUE(importFolder(*back, path("out"), *bundledVocabulary()));
    const auto after = all(*back);
    ASSERT_EQ(after.size(), 3U);
    EXPECT_EQ(after[0].work, first);
    EXPECT_EQ(after[1].work, parted);
    EXPECT_EQ(after[2].work, first);
    EXPECT_TRUE(after[0].older);
    EXPECT_FALSE(after[1].older);
    EXPECT_FALSE(after[2].older);
}

TEST_P(FolderExport, holdsDocumentsAndNotesThatAnyProgramCanRead)
{
    const auto store = open();
    fill(*store);
    ASSERT_TRUE(exportFolder(*store, path("out")));
    EXPECT_EQ(contents(path("out/documents/000/1-the_strait.md")), strait);
    EXPECT_NE(contents(path("out/notes.md")).find("Ask the *navy*."), std::string::npos);
    EXPECT_NE(contents(path("out/annotations.json")).find("TextQuoteSelector"), std::string::npos);
    EXPECT_FALSE(contents(path("out/README.md")).empty());
}

TEST_P(FolderExport, leavesWhatTheOtherLibraryHas)
{
    const auto store = open();
    fill(*store);
    ASSERT_TRUE(exportFolder(*store, path("out")));
    Note mine = store->notes(0).value().front();
    mine.words = "Changed since.";
    ASSERT_TRUE(store->save(mine));
    const auto taken = importFolder(*store, path("out"), *bundledVocabulary());
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken.value().added, 0U);
    EXPECT_EQ(taken.value().known, 3U);
    EXPECT_EQ(store->notes(0).value().front().words, "Changed since.");
}

TEST_P(FolderExport, refusesAFolderThatHoldsSomething)
{
    const auto store = open();
    write("out/mine.txt", "keep me");
    const auto done = exportFolder(*store, path("out"));
    EXPECT_EQ(done.error().code, FileError::NotWritable);
    EXPECT_EQ(contents(path("out/mine.txt")), "keep me");
}

TEST_P(FolderExport, leavesNothingBehindWhenItIsCancelled)
{
    const auto store = open();
    fill(*store);
    const auto done = exportFolder(*store, path("out"),
                                   [](std::size_t count, std::size_t) { return count < 2; });
    EXPECT_EQ(done.error().code, RunError::Cancelled);
    for (const auto &entry : std::filesystem::directory_iterator(path("")))
        EXPECT_FALSE(entry.path().filename().string().starts_with("out")) << entry.path();
}

TEST_P(FolderExport, takesASlashAtTheEndForNothing)
{
    const auto store = open();
    fill(*store);
    ASSERT_TRUE(exportFolder(*store, path("out/")));
    EXPECT_TRUE(isExportedFolder(path("out")));
}

TEST_P(FolderExport, leavesTakenOutWhatWasTakenOutInBoth)
{
    const auto store = open();
    fill(*store);
    ASSERT_TRUE(exportFolder(*store, path("out")));
    ASSERT_TRUE(importFolder(*store, path("out"), *bundledVocabulary()));
    EXPECT_TRUE(store->briefing(2).value().removed);
}

TEST_P(FolderExport, keepsANameThatIsNotUtf8)
{
    const auto store = open();
    add(*store, "# One\n", "caf\xe9.md");
    ASSERT_TRUE(exportFolder(*store, path("out")));
    const auto back = another()->open().value();
    ASSERT_TRUE(importFolder(*back, path("out"), *bundledVocabulary()));
    EXPECT_EQ(back->briefing(1).value().file, "caf\xe9.md");
}

TEST_P(FolderExport, takesNothingThatIsNotWhatWasExported)
{
    const auto store = open();
    fill(*store);
    ASSERT_TRUE(exportFolder(*store, path("out")));
    const std::string document = path("out/documents/000/1-the_strait.md");
    std::ofstream(document, std::ios::app) << "Forged.\n";
    const auto back = another()->open().value();
    EXPECT_EQ(importFolder(*back, path("out"), *bundledVocabulary()).error().code,
              LibraryError::DamagedLibrary);
    std::filesystem::remove(document);
    std::filesystem::create_symlink("/etc/hostname", document);
    EXPECT_EQ(importFolder(*back, path("out"), *bundledVocabulary()).error().code,
              LibraryError::DamagedLibrary);
    EXPECT_TRUE(back->briefings().value().empty());
}

TEST_P(FolderExport, dropsNoNoteWithoutAWord)
{
    const auto store = open();
    fill(*store);
    ASSERT_TRUE(exportFolder(*store, path("out")));
    std::string list = contents(path("out/library.json"));
    const std::size_t at = list.find("\"begin\": 4");
    ASSERT_NE(at, std::string::npos);
    list.replace(at, 10, "\"begin\": -4");
    std::ofstream(path("out/library.json"), std::ios::trunc) << list;
    const auto back = another()->open().value();
    const auto taken = importFolder(*back, path("out"), *bundledVocabulary());
    EXPECT_EQ(taken.error().code, LibraryError::DamagedLibrary);
    EXPECT_TRUE(back->briefings().value().empty()) << "nothing is taken before all can be";
}

TEST_P(FolderExport, isNotWhatAnybodyCallsLibraryJson)
{
    write("mine/library.json", "{}");
    write("mine/documents/a.md", "# A\n");
    EXPECT_FALSE(isExportedFolder(path("mine")));
}

TEST_P(FolderExport, clearsAwayWhatAKilledOneLeft)
{
    const auto store = open();
    write("out.partial-999999999/x.md", "left");
    write("out.partial-" + std::to_string(::getpid()) + "0/x.md", "left");
    ASSERT_TRUE(exportFolder(*store, path("out")));
    EXPECT_FALSE(std::filesystem::exists(path("out.partial-999999999")));
}

TEST_P(FolderExport, saysWhatIsWrongWithAList)
{
    const auto back = open();
    write("bad/library.json", "{\"format\": \"entente-library\", ");
    auto taken = importFolder(*back, path("bad"), *bundledVocabulary());
    EXPECT_EQ(taken.error().code, LibraryError::DamagedLibrary);
    write("bad/library.json",
          "{\"format\": \"entente-library\", \"version\": 1, \"briefings\": "
          "[{\"document\": \"../secret\"}]}");
    write("secret", "Nobody else's.");
    taken = importFolder(*back, path("bad"), *bundledVocabulary());
    EXPECT_EQ(taken.error().code, LibraryError::DamagedLibrary);
    EXPECT_NE(taken.error().detail.find("outside"), std::string::npos);
    EXPECT_TRUE(back->briefings().value().empty());
}

INSTANTIATE_TEST_SUITE_P(In, FolderExport, ::testing::ValuesIn(keepers()), keeperName);

} // namespace entente::test
