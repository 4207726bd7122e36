// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/newbriefing.h"
#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "tests/ui/workspace/librarysessions.h"

namespace entente::ui {

TEST_F(LibrarySessionTest, makesNoLibraryUntilSomethingIsKept)
{
    m_library = inFile();
    begin();
    EXPECT_EQ(m_session->state(), LibrarySession::State::Open);
    EXPECT_TRUE(m_session->briefings()->empty());
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("l.entente"))));
}

TEST_F(LibrarySessionTest, findsWhatItImported)
{
    importBoth();
    ASSERT_EQ(m_session->briefings()->size(), 2U);
    EXPECT_EQ(m_session->record(1)->meta.title, "Ports");
    EXPECT_EQ(m_session->record(9), nullptr);
    EXPECT_TRUE(m_session->search()->view().everything);
    EXPECT_EQ(m_session->search()->view().answer.total.documents, 3U);
    EXPECT_EQ(m_session->search()->everything().total.briefings, 2U);
}

TEST_F(LibrarySessionTest, followsTheFilterOfTheWorkspace)
{
    importBoth();
    filterText("harb");
    EXPECT_FALSE(m_session->search()->view().everything);
    ASSERT_EQ(m_session->search()->view().briefings.size(), 2U);
    filterText("min");
    ASSERT_EQ(m_session->search()->view().briefings.size(), 1U);
    EXPECT_EQ(m_session->search()->view().briefings.front().briefing, 1U);
    ASSERT_FALSE(m_session->search()->view().hits.empty());
    ASSERT_TRUE(m_session->search()->view().hits.front().topic);
    EXPECT_EQ(m_session->search()->view().hits.front().topic->title, "Mines");
}

TEST_F(LibrarySessionTest, searchesOnlyInASelection)
{
    importBoth();
    m_session->search()->setSelection({2});
    filterText("harbour");
    ASSERT_EQ(m_session->search()->view().briefings.size(), 1U);
    EXPECT_EQ(m_session->search()->view().briefings.front().briefing, 2U);
}

TEST_F(LibrarySessionTest, drawsALineForEachFocusAreaChosen)
{
    importBoth();
    Filter filter;
    filter.areas = {bundledVocabulary()->find("cybersecurity").value(),
                    bundledVocabulary()->find("missile-defence").value()};
    filter.since = Date::parse("2023");
    m_workspace->setFilter(filter);
    m_session->finish();
    const std::vector<session::AreaYears> &timeline = m_session->search()->view().timeline;
    ASSERT_EQ(timeline.size(), 2U);
    ASSERT_EQ(timeline[0].years.size(), 1U) << "dates do not limit it";
    EXPECT_EQ(timeline[0].years[0].value, 2021);
    EXPECT_EQ(timeline[1].years[0].value, 2024);
}

TEST_F(LibrarySessionTest, takesOutAndBringsBackByUndo)
{
    importBoth();
    QSignalSpy undo(m_session.get(), &LibrarySession::undoChanged);
    m_session->setRemoved({1}, true);
    m_session->finish();
    EXPECT_EQ(m_session->briefings()->size(), 1U);
    EXPECT_EQ(m_session->search()->view().answer.total.documents, 1U);
    ASSERT_TRUE(m_session->canUndo());
    EXPECT_EQ(m_session->undoText(), QStringLiteral("Undo removal of a briefing"));
    m_session->undo();
    m_session->finish();
    EXPECT_EQ(m_session->briefings()->size(), 2U);
    EXPECT_TRUE(m_session->canRedo());
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(LibrarySessionTest, keepsFiltersWithTheirCountsForTheNextTime)
{
    importBoth();
    filterText("harbour");
    m_session->filters()->save(QStringLiteral(" My  ports "));
    m_session->finish();
    begin();
    ASSERT_EQ(m_session->filters()->saved().size(), 1U);
    EXPECT_EQ(m_session->filters()->saved().front().name, "My ports");
    EXPECT_GT(m_session->filters()->countOf("My ports"), 1);
    EXPECT_EQ(m_session->filters()->countOf("Nobody's"), -1);
    m_session->filters()->apply("My ports");
    EXPECT_EQ(m_workspace->filter().text, "harbour");
    m_session->filters()->rename("My ports", QStringLiteral("Harbours"));
    m_session->finish();
    EXPECT_EQ(m_session->filters()->saved().front().name, "Harbours");
    m_session->filters()->remove("Harbours");
    m_session->finish();
    EXPECT_TRUE(m_session->filters()->saved().empty());
    m_session->undo();
    m_session->finish();
    EXPECT_EQ(m_session->filters()->saved().size(), 1U);
}

TEST_F(LibrarySessionTest, handsOutBriefingsThatKnowWhereTheyAreKept)
{
    importBoth();
    std::vector<BriefingSource> asked;
    QObject::connect(m_session.get(), &LibrarySession::openRequested, m_session.get(),
                     [&](const std::vector<BriefingSource> &sources, auto) { asked = sources; });
    m_session->openBriefings({2, 1});
    ASSERT_EQ(asked.size(), 2U);
    const Result<std::vector<Briefing>> read = asked.front().read();
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().front().meta.title, "Shield");
    EXPECT_EQ(read.value().front().kept, 2);
}

TEST_F(LibrarySessionTest, saysWhyALibraryCannotBeOpened)
{
    write("l.entente", QByteArray(5000, 'x'));
    m_library = inFile();
    begin();
    EXPECT_EQ(m_session->state(), LibrarySession::State::Failed);
    EXPECT_TRUE(m_session->obstacle().contains(QStringLiteral("l.entente")));
    QSignalSpy problem(m_session.get(), &LibrarySession::problem);
    m_session->filters()->save(QStringLiteral("none"));
    EXPECT_EQ(problem.count(), 1);
}

TEST_F(LibrarySessionTest, remembersHowFarABriefingWasRead)
{
    importBoth();
    m_session->setReadingState(1, {true, 17});
    m_session->finish();
    begin();
    EXPECT_TRUE(m_session->record(1)->state.read);
    EXPECT_EQ(m_session->record(1)->state.position, 17U);
}

TEST_F(LibrarySessionTest, readsAnewWhatAnotherVocabularyFound)
{
    m_library = inFile();
    begin();
    importBoth();
    m_session.reset();
    const auto other = test::vocabulary(
        "concepts:\n- id: harbours\n  prefLabel:\n    en: harbour\n");
    m_workspace = std::make_unique<Workspace>(other);
    m_session = std::make_unique<LibrarySession>(m_workspace.get(), inFile(other));
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->search()->setLookedAt(true);
    ASSERT_TRUE(finished.wait(test::patience));
    const auto report = finished[0][0].value<library::ImportReport>();
    EXPECT_TRUE(report.isRenewal);
    EXPECT_EQ(report.renewed, 2U);
    m_session->finish();
    m_workspace->setFilterText(QStringLiteral("area:harbours"));
    m_session->finish();
    EXPECT_EQ(m_session->search()->view().answer.total.documents, 2U);
    m_session.reset();
    m_session = std::make_unique<LibrarySession>(m_workspace.get(), inFile(other));
    QSignalSpy again(m_session->imports(), &LibraryImports::finished);
    m_session->finish();
    EXPECT_FALSE(again.wait(200)) << "once is enough";
}

TEST_F(LibrarySessionTest, saysHowFarASearchIndexIsThatIsMadeAnew)
{
    constexpr int many = 1'100;
    m_session.reset();
    m_library = library::libraryInMemory(bundledVocabulary());
    {
        const auto store = m_library->open();
        ASSERT_TRUE(store);
        std::vector<library::NewBriefing> batch;
        batch.reserve(many);
        for (int i = 0; i < many; ++i) {
            const std::string text = "# Number " + std::to_string(i) + "\n\nWords.\n";
            batch.push_back(library::prepared(text, "n.md", *bundledVocabulary()).value());
        }
        ASSERT_TRUE(store.value()->add(batch));
    }
    m_workspace->setInLibrary(true);
    m_session = std::make_unique<LibrarySession>(m_workspace.get(), m_library);
    std::vector<library::ImportProgress> steps;
    QStringList sentences;
    QObject::connect(m_session->imports(), &LibraryImports::progress, m_session.get(),
                     [&](const library::ImportProgress &progress) {
                         steps.push_back(progress);
                         sentences << m_workspace->counts().sentence;
                     });
    m_session->search()->setLookedAt(true);
    const auto isThere = [&] {
        return !steps.empty()
            && m_workspace->counts().sentence.startsWith(QStringLiteral("Showing"))
            && !m_workspace->counts().sentence.contains(QStringLiteral("index"));
    };
    ASSERT_TRUE(QTest::qWaitFor(isThere, test::patience));
    EXPECT_EQ(steps.front().step, library::ImportProgress::Step::Index);
    EXPECT_EQ(steps.back().done, static_cast<std::size_t>(many));
    EXPECT_TRUE(sentences.front().contains(QStringLiteral("search index is being made")))
        << sentences.front().toStdString();
}

} // namespace entente::ui
