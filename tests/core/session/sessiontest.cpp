// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"
#include "core/session/book.h"
#include "tests/core/session/sessions.h"

namespace entente::session {

namespace {

LibraryRequest asking(const char *words)
{
    LibraryRequest asked;
    asked.filter.text = words;
    return asked;
}

std::string contentOf(const std::string &file)
{
    QFile read(QString::fromStdString(file));
    EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file;
    return read.readAll().toStdString();
}

} // namespace

TEST_F(SessionTest, findsWhatItImported)
{
    importBoth();
    const auto view = m_session->view(asking("mines"));
    ASSERT_TRUE(view);
    EXPECT_EQ(view.value().answer.total.briefings, 1U);
    ASSERT_FALSE(view.value().hits.empty());
    EXPECT_EQ(view.value().hits.front().topic->title, "Mines");
    EXPECT_EQ(m_session->everything(library::Editions::Newest).value().total.briefings, 2U);
}

TEST_F(SessionTest, importsWhatTheProgramCarries)
{
    const std::vector<std::string> bundled{"entente:alliance"};
    const auto report = m_session->import(bundled);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().added, 1U) << "bytes come from whom the session was told of";
}

TEST_F(SessionTest, saysWhichPathsCannotBeImportedAndTakesTheOthers)
{
    const std::vector<std::string> paths{path("missing.md"), path("ports.md")};
    const auto report = m_session->import(paths);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().added, 1U);
    ASSERT_EQ(report.value().unread.size(), 1U);
    EXPECT_EQ(report.value().unread.front().file, path("missing.md"));
}

TEST_F(SessionTest, seesWhatAnotherSessionDid)
{
    const auto other = begin();
    importBoth();
    const auto contents = other->contents();
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents.value().records->size(), 2U);
    EXPECT_FALSE(contents.value().readOnly);
}

TEST_F(SessionTest, readsTheFiltersAloneWhereNoMoreIsAskedFor)
{
    importBoth();
    library::SavedFilter filter;
    filter.name = "Mines";
    filter.text = "mines";
    ASSERT_TRUE(
        m_session->apply(std::vector<library::Edit>{library::FilterEdit{std::nullopt, filter}}));
    const LibraryContents contents = m_session->contents(false).value();
    EXPECT_EQ(contents.records, nullptr);
    EXPECT_EQ(contents.filters, std::vector<library::SavedFilter>{filter});
    const std::map<std::string, int> counts = m_session->countsOf(contents.filters,
                                                                  library::Editions::Newest);
    EXPECT_EQ(counts.at("Mines"),
              static_cast<int>(m_session->view(asking("mines")).value().answer.total.documents));
    EXPECT_GT(counts.at("Mines"), 0);
}

TEST_F(SessionTest, namesTheAreasThatMostTopicsTouch)
{
    importBoth();
    const std::vector<library::BriefingId> second{2};
    const BriefingAreas some = areasOf(m_session->store(), second, m_session->vocabulary());
    ASSERT_EQ(some.size(), 1U);
    EXPECT_EQ(some.at(2).front(), *m_session->vocabulary().find("missile-defence"));
    EXPECT_EQ(areasOfAll(m_session->store(), m_session->vocabulary()).size(), 2U);
}

TEST_F(SessionTest, opensNoLibraryThatIsNotThereWhereItIsToBeRead)
{
    SessionMaker none = m_maker;
    none.library = library::libraryAt(path("none.entente"), m_maker.vocabulary);
    const auto session = none.openExisting();
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, FileError::NotFound);
    EXPECT_EQ(session.error().file, path("none.entente"));
    EXPECT_FALSE(QFile::exists(QString::fromStdString(path("none.entente"))));
    EXPECT_TRUE(none.open());
    EXPECT_TRUE(none.openExisting());
}

TEST_F(SessionTest, gathersABookWithItsNotes)
{
    importBoth();
    const KeptBriefing ports = opened("ports.md");
    ASSERT_TRUE(m_session->writeNote(noteOn(ports, "Mines", "Ask *who*."), ports));
    const std::vector<library::BriefingId> ids{2, *ports.id};
    const auto book = bookOf(m_session->store(), ids, m_session->vocabulary());
    ASSERT_TRUE(book);
    ASSERT_EQ(book.value().briefings.size(), 2U);
    EXPECT_EQ(book.value().briefings.front()->meta.title, "Shield");
    EXPECT_TRUE(book.value().annotations.front().empty());
    ASSERT_EQ(book.value().annotations.back().size(), 1U);
    const Annotation &annotation = book.value().annotations.back().front();
    EXPECT_EQ(annotation.passage, "Mines");
    EXPECT_EQ(annotation.words, "Ask *who*.");
    EXPECT_EQ(annotation.place, passage(ports, "Mines"));
}

TEST_F(SessionTest, writesNotesInTheFormatThatTheNameAsksFor)
{
    importBoth();
    const KeptBriefing ports = opened("ports.md");
    ASSERT_TRUE(m_session->writeNote(noteOn(ports, "Mines", "Ask who."), ports));
    ASSERT_TRUE(m_session->exportNotes(path("notes.csv"), true));
    EXPECT_TRUE(contentOf(path("notes.csv")).starts_with("\xEF\xBB\xBF"));
    ASSERT_TRUE(m_session->exportNotes(path("notes.md")));
    EXPECT_NE(contentOf(path("notes.md")).find("Ask who."), std::string::npos);
    EXPECT_FALSE(m_session->exportNotes(path("no/such/folder.md")));
}

} // namespace entente::session
