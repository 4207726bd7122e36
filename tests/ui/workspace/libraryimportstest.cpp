// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/newbriefing.h"
#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "tests/ui/workspace/librarysessions.h"

namespace entente::ui {

class LibraryImportsTest : public LibrarySessionTest
{};

TEST_F(LibraryImportsTest, readsAnewWhatAnotherVocabularyFound)
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

TEST_F(LibraryImportsTest, saysHowFarASearchIndexIsThatIsMadeAnew)
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
