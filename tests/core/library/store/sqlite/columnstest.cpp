// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/columns.h"

#include "core/library/notes.h"
#include "tests/core/library/librarytest.h"

#include <regex>

namespace entente::test {

using namespace library;

namespace {

constexpr std::array columns{
    column<&Note::id>("id"),
    column<&Note::tags>("tags"),
    column<&Note::anchor, &Anchoring::position, &TextRange::begin>("first"),
};

} // namespace

TEST(Columns, nameThemselvesInAnInsert)
{
    EXPECT_EQ(insertInto("note", {"key"}, columns),
              QStringLiteral("INSERT INTO note(key, id, tags, first) VALUES(?, ?, ?, ?)"));
    EXPECT_EQ(namesOf(columns, QStringLiteral("n.%1=?")),
              QStringLiteral("n.id=?, n.tags=?, n.first=?"));
}

TEST(Columns, readWhatTheyWrote)
{
    Database database(":memory:", Access::ReadWrite);
    ASSERT_TRUE(database.open());
    ASSERT_TRUE(database.run(QStringLiteral("CREATE TABLE note(first, tags, id, other)")));
    Note note;
    note.id = "a";
    note.tags = {"navy", "to do"};
    note.anchor.position.begin = 7;
    Statement insert(database, insertInto("note", {"other"}, columns));
    ASSERT_TRUE(putAll(insert.bind("else"), columns, note).run());
    Statement select(database,
                     QStringLiteral("SELECT ") + namesOf(columns) + QStringLiteral(" FROM note"));
    const auto found = select.rows<Note>([&](Note &each) { takeAll(select, columns, each); });
    ASSERT_TRUE(found);
    EXPECT_EQ(found.value(), std::vector{note});
}

TEST(Columns, countKindsByName)
{
    decltype(BriefingRecord::kinds) counts{};
    counts[static_cast<std::size_t>(Kind::Driver)] = 12;
    counts[static_cast<std::size_t>(Kind::Point)] = 1;
    EXPECT_EQ(kindCountsText(counts), "driver 12\npoint 1");
    EXPECT_EQ(kindCountsFrom("driver 12\npoint 1"), counts);
    EXPECT_EQ(kindCountsFrom("point 1\nof a newer program 4\ndriver 12"), counts);
    EXPECT_EQ(kindCountsFrom(""), decltype(counts){});
}

TEST(Columns, areNamedWhereverSomethingIsInserted)
{
    const std::filesystem::path root = std::filesystem::path(ENTENTE_FIXTURES).parent_path();
    const std::regex unnamed("INTO\\s+[a-z%0-9]+\\s+(VALUES|SELECT)");
    int read = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(
             root.parent_path() / "core/library/store/sqlite")) {
        const std::string text = contents(entry.path());
        EXPECT_FALSE(std::regex_search(text, unnamed)) << entry.path();
        read += text.find("INTO") != std::string::npos ? 1 : 0;
    }
    EXPECT_GT(read, 5);
}

} // namespace entente::test
