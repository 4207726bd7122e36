// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/renewal.h"

#include "core/analysis/analysis.h"
#include "core/library/corrections.h"
#include "core/library/libraryerror.h"
#include "core/library/store/packing.h"
#include "core/library/store/sqlite/schema.h"
#include "tests/core/library/eachlibrary.h"

#include <QCryptographicHash>

namespace entente::test {

using namespace library;

namespace {

/// One that knows mines, and nothing else.
std::shared_ptr<const Vocabulary> ofMines()
{
    return vocabulary("concepts:\n- id: mine-warfare\n  prefLabel:\n    en: mines\n");
}

const char *const tides = "# Tides\n\n- **Moon:** It pulls.\n";

std::size_t due(Store &store, const Vocabulary &vocabulary)
{
    const auto found = store.analysedOtherwise(currentAnalysis(vocabulary));
    EXPECT_TRUE(found);
    return found ? found.value().size() : 0;
}

ImportReport renew(Store &store, const Vocabulary &vocabulary, const ImportTalk &talk = {})
{
    const Result<ImportReport> report = renewBriefings(store, vocabulary, talk);
    EXPECT_TRUE(report) << sentence(report.error()).toStdString();
    return report ? report.value() : ImportReport();
}

class Renewing : public EachLibraryTest
{};

class RenewingAFile : public LibraryTest
{};

} // namespace

TEST_P(Renewing, hasNothingToDoWhereTopicsWereFoundAsToday)
{
    const auto store = open();
    add(*store, strait);
    EXPECT_EQ(due(*store, *bundledVocabulary()), 0U);
    const ImportReport report = renew(*store, *bundledVocabulary());
    EXPECT_TRUE(report.isRenewal);
    EXPECT_EQ(report.renewed, 0U);
}

TEST_P(Renewing, findsTopicsWithTheVocabularyOfToday)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    const ChangeNumber before = store->briefing(id).value().change;
    EXPECT_EQ(due(*store, *ofMines()), 1U);
    EXPECT_EQ(renew(*store, *ofMines()).renewed, 1U);
    EXPECT_EQ(due(*store, *ofMines()), 0U);
    const std::vector<KeptTopic> found = topics(*store, id);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].areas, std::vector<std::string>{"mine-warfare"});
    EXPECT_EQ(found[1].areas, std::vector<std::string>());
    EXPECT_EQ(store->changesAfter(before).value().size(), 1U) << "the index follows";
    expectWhole(*store);
}

TEST_P(Renewing, leavesAloneWhatCannotBeFoundOtherwise)
{
    const auto store = open();
    const BriefingId id = add(*store, tides).id;
    const ChangeNumber before = store->briefing(id).value().change;
    EXPECT_EQ(renew(*store, *ofMines()).renewed, 1U);
    EXPECT_EQ(store->briefing(id).value().change, before);
    EXPECT_EQ(due(*store, *ofMines()), 0U);
}

TEST_P(Renewing, leavesNotesAndCorrectionsInTheirPlace)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    Note note;
    note.id = "1";
    note.briefing = id;
    note.anchor.exact = "Mines";
    note.words = "Ask the navy.";
    ASSERT_TRUE(store->save(note));
    Correction correction;
    correction.briefing = id;
    correction.topic = topicKey("Mines", "Mines close the strait.");
    correction.kind = Kind::Driver;
    ASSERT_TRUE(store->save(correction));
    renew(*store, *ofMines());
    EXPECT_EQ(store->notes(id).value().size(), 1U);
    EXPECT_EQ(topics(*store, id)[0].kind, Kind::Driver);
}

TEST_P(Renewing, goesOnWhereItWasCancelled)
{
    const auto store = open();
    constexpr int many = 600;
    std::vector<NewBriefing> batch;
    batch.reserve(many);
    for (int i = 0; i < many; ++i)
        batch.push_back(prepared("# Number " + std::to_string(i) + "\n\nMines.\n"));
    ASSERT_TRUE(store->add(batch));
    ImportTalk talk;
    talk.progress = [](const ImportProgress &progress) {
        EXPECT_EQ(progress.step, ImportProgress::Step::Renewal);
        EXPECT_EQ(progress.total, 600U);
        return false;
    };
    const ImportReport first = renew(*store, *ofMines(), talk);
    EXPECT_TRUE(first.cancelled);
    const std::size_t left = due(*store, *ofMines());
    EXPECT_EQ(left, 600 - first.renewed);
    EXPECT_GT(left, 0U);
    EXPECT_EQ(renew(*store, *ofMines()).renewed, left);
    EXPECT_EQ(due(*store, *ofMines()), 0U);
}

TEST_P(Renewing, keepsWhatCanNoLongerBeRead)
{
    const auto store = open();
    NewBriefing data = prepared(strait);
    data.packed = packed("{\"a\": 1}");
    data.hash = QCryptographicHash::hash("{\"a\": 1}", QCryptographicHash::Sha256).toStdString();
    const std::vector<NewBriefing> batch{data};
    const BriefingId id = store->add(batch).value().front().id;
    renew(*store, *ofMines());
    EXPECT_EQ(topics(*store, id).size(), 3U);
    EXPECT_EQ(due(*store, *ofMines()), 0U) << "it is not tried again";
}

TEST_P(Renewing, leavesAloneWhatANewerAnalysisFound)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    const std::vector<Renewal> newer{{id, std::to_string(analysisVersion + 9) + " x", {}}};
    ASSERT_TRUE(store->renew(newer));
    EXPECT_EQ(due(*store, *ofMines()), 0U);
    const std::vector<Renewal> older{{id, currentAnalysis(*ofMines()), prepared(tides)}};
    ASSERT_TRUE(store->renew(older));
    EXPECT_EQ(topics(*store, id).size(), 3U);
}

TEST_F(RenewingAFile, isDueForALibraryThatDoesNotSayWhatFoundItsTopics)
{
    makeOld(3);
    EXPECT_EQ(due(*open(), *bundledVocabulary()), 1U);
}

TEST_F(RenewingAFile, isRefusedWhereNothingCanBeWritten)
{
    add(*open(), strait);
    {
        Database database(file(), Access::ReadWrite);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(database.run(QStringLiteral("PRAGMA user_version=99")));
    }
    EXPECT_EQ(renewBriefings(*open(), *ofMines()).error().code, LibraryError::NewerLibrary);
}

/// Libraries are read anew only where analysisVersion says so.
TEST(AnalysisVersion, goesUpWhenTopicsComeOutOtherwise)
{
    const auto none = vocabulary("concepts: []\n");
    std::string all;
    for (const std::string &text : {fixture("strait-article.txt"), strait}) {
        const Result<Briefing> read = readAndAnalyse(text, "given.md", *none);
        ASSERT_TRUE(read);
        all += read.value().meta.title + '\n';
        for (const KeptTopic &topic : keptTopics(read.value(), *none)) {
            all += std::to_string(static_cast<int>(topic.kind)) + '|'
                + std::to_string(static_cast<int>(topic.certainty)) + '|'
                + std::to_string(lineOf(topic.where)) + '|' + topic.title + '|' + topic.text + '|'
                + topic.section + '\n';
        }
    }
    const QByteArray found = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(std::to_string(analysisVersion) + ' ' + found.left(16).toStdString(),
              "9 990b11b21a13e00e")
        << "topics come out otherwise: raise analysisVersion, and write both here\n"
        << all;
}

INSTANTIATE_TEST_SUITE_P(In, Renewing, ::testing::ValuesIn(keepers()), keeperName);

} // namespace entente::test
