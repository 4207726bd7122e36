// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/editionmigration.h"

#include "core/library/store/packing.h"
#include "tests/core/library/librarytest.h"

namespace entente::test {

using namespace library;

namespace {

const std::string monday = "Mines close the strait to every tanker until the summer is over.\n";
const std::string mended = "Mines close the strait to most tankers until the summer is over.\n";
const std::string tuesday = "A pipeline through the desert brings the oil of all to the coast.\n";

/// A library as version 4 kept it, in which all of one title and publisher were one document.
class EditionMigration : public LibraryTest
{
protected:
    void SetUp() override
    {
        m_old = std::make_unique<Database>(file(), Access::ReadWrite);
        ASSERT_TRUE(m_old->open());
        ASSERT_TRUE(migrate(*m_old, 4));
    }

    void keep(std::int64_t id, std::int64_t work, const std::string &key, const std::string &text)
    {
        Statement briefing(*m_old,
                           QStringLiteral("INSERT INTO briefing(id, change, file, hash, title, "
                                          "subtitle, source, address, language, marking, sample, "
                                          "size, kinds, tables, edition, work) VALUES(?, ?, ?, ?, "
                                          "'Weekly', '', 'Office', '', 'en', '', 0, 1, '', 0, ?, "
                                          "?)"));
        briefing.bind(id).bind(id).bindBytes("/in/" + std::to_string(id) + ".md");
        briefing.bindBytes(hashOf(text)).bind(key).bind(work);
        ASSERT_TRUE(briefing.run());
        Statement document(*m_old, QStringLiteral("INSERT INTO document VALUES(?, ?)"));
        ASSERT_TRUE(document.bind(id).bindBytes(packed(text)).run());
    }

    /// Of each briefing, its document and whether a newer edition is there.
    [[nodiscard]] std::vector<std::pair<BriefingId, bool>> works()
    {
        m_old.reset();
        std::vector<std::pair<BriefingId, bool>> found;
        const auto records = open()->briefings();
        EXPECT_TRUE(records);
        for (const BriefingRecord &record : records.value())
            found.emplace_back(record.work, record.older);
        return found;
    }

    std::unique_ptr<Database> m_old;
};

using Works = std::vector<std::pair<BriefingId, bool>>;

} // namespace

TEST_F(EditionMigration, hidesNoReportOfAnotherWeek)
{
    const std::string key = "by office\nweekly";
    keep(1, 1, key, monday);
    keep(2, 1, key, tuesday);
    keep(3, 1, key, mended);
    EXPECT_EQ(works(), (Works{{1, true}, {2, false}, {1, false}}));
}

TEST_F(EditionMigration, leavesWhatIsOfOneAddressTogether)
{
    keep(1, 1, "at https://example.org/", monday);
    keep(2, 1, "at https://example.org/", tuesday);
    EXPECT_EQ(works(), (Works{{1, true}, {1, false}}));
}

TEST_F(EditionMigration, leavesTogetherWhatCannotBeRead)
{
    const std::string key = "by office\nweekly";
    keep(1, 1, key, monday);
    keep(2, 1, key, tuesday);
    ASSERT_TRUE(m_old->run(QStringLiteral("DELETE FROM document WHERE briefing = 2")));
    EXPECT_EQ(works(), (Works{{1, true}, {1, false}}));
}

TEST_F(EditionMigration, letsWhatIsAddedThenJoinWhatWasThere)
{
    keep(1, 1, "by office\nweekly", monday);
    m_old.reset();
    const auto store = open();
    EXPECT_EQ(add(*store, "---\ntitle: Weekly\nsource: Office\n---\n" + mended).how,
              Added::How::Edition);
}

TEST_F(EditionMigration, knowsEditionsOfWhatAnOlderProgramLeftWithoutSketches)
{
    m_old.reset();
    std::filesystem::remove(file());
    const std::string head = "---\ntitle: Weekly\n---\n";
    const BriefingId first = add(*open(), head + monday).id;
    {
        Database database(file(), Access::ReadWrite);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(database.run(QStringLiteral("DELETE FROM sketch")));
    }
    const auto store = open();
    const Added second = add(*store, head + mended);
    EXPECT_EQ(second.how, Added::How::Edition);
    EXPECT_EQ(store->briefing(second.id).value().work, first);
}

} // namespace entente::test
