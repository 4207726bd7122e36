// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files come and grow between looks that the tests take: no clock has a part in it.

#include "core/library/import/folderlook.h"

#include "tests/core/library/librarytest.h"

namespace entente::test {

using namespace library;

namespace {

class FolderLooks : public LibraryTest
{
protected:
    void SetUp() override
    {
        m_store = open();
        std::filesystem::create_directory(path("in"));
        m_look = std::make_unique<FolderLook>(path("in"));
    }

    void append(const std::string &words) const
    {
        std::ofstream(path("in/slow.md"), std::ios::binary | std::ios::app) << words;
    }

    /// Looks once and takes in what is ready, as a watched folder does; answers with how many.
    std::size_t lookAndImport()
    {
        const FolderLook::Seen seen = m_look->look();
        EXPECT_TRUE(seen.refused.empty());
        const Result<ImportReport> report = importFiles(*m_store, seen.ready, *bundledVocabulary(),
                                                        {}, Arrival::Watched);
        EXPECT_TRUE(report && report.value().unread.empty());
        return seen.ready.size();
    }

    std::unique_ptr<library::Store> m_store;
    std::unique_ptr<FolderLook> m_look;
};

} // namespace

TEST_F(FolderLooks, waitForAFileThatGrowsFromEachToTheNext)
{
    for (int i = 0; i < 5; ++i) {
        append("More and more of it.\n\n");
        const FolderLook::Seen seen = m_look->look();
        EXPECT_TRUE(seen.ready.empty()) << i;
        EXPECT_TRUE(seen.isMoving) << i;
    }
    const FolderLook::Seen still = m_look->look();
    EXPECT_EQ(still.ready, std::vector<std::string>{path("in/slow.md")});
    EXPECT_FALSE(still.isMoving);
    EXPECT_TRUE(m_look->look().ready.empty()) << "it is told of once";
}

TEST_F(FolderLooks, tellOfAFileAgainThatChanged)
{
    append("One.\n");
    EXPECT_TRUE(m_look->look().ready.empty());
    EXPECT_EQ(m_look->look().ready.size(), 1U);
    append("Two.\n");
    EXPECT_TRUE(m_look->look().ready.empty());
    EXPECT_EQ(m_look->look().ready.size(), 1U);
}

TEST_F(FolderLooks, sayOnceWhatTheyCannotLookInto)
{
    FolderLook gone(path("nowhere"));
    EXPECT_EQ(gone.look().refused.size(), 1U);
    EXPECT_TRUE(gone.look().refused.empty());
    std::filesystem::create_directory(path("nowhere"));
    EXPECT_TRUE(gone.look().refused.empty());
    std::filesystem::remove(path("nowhere"));
    EXPECT_EQ(gone.look().refused.size(), 1U) << "again, once it was there";
}

TEST_F(FolderLooks, makeOneBriefingOfAFileWhoseWriterPausesForAsLongAsHeLikes)
{
    const std::vector<std::string> pieces{
        "---\ntitle: Por", "ts\ndate: 2024-05-04\n---\n\n# Threats\n\n- **Mines:** Mines close ",
        "the strait to every tanker.\n\n# Outlook\n\nIt is to stay closed",
        " for months to come, as all who were asked believe.\n"};
    std::size_t imports = 0;
    for (const std::string &piece : pieces) {
        append(piece);
        for (int pause = 0; pause < 4; ++pause) // long enough to be taken for its end
            imports += lookAndImport();
    }
    EXPECT_EQ(imports, pieces.size()) << "each half was read";
    const auto briefings = m_store->briefings();
    ASSERT_TRUE(briefings);
    ASSERT_EQ(briefings.value().size(), 1U);
    EXPECT_EQ(briefings.value()[0].meta.title, "Ports");
    EXPECT_FALSE(briefings.value()[0].older);
    EXPECT_EQ(m_store->source(briefings.value()[0].id).value(), contents(path("in/slow.md")));
    EXPECT_TRUE(m_store->editionDoubts().value().empty());
}

TEST_F(FolderLooks, makeOneBriefingOfAFileThatWasBegunBeforeTheProgramStarted)
{
    append("# Ports\n\nMines close the strait to every tanker");
    lookAndImport();
    lookAndImport();
    m_look = std::make_unique<FolderLook>(path("in")); // the next day
    append(" until the summer.\n");
    lookAndImport();
    lookAndImport();
    EXPECT_EQ(m_store->briefings().value().size(), 1U);
}

} // namespace entente::test
