// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may not be seen any more is gone from the client's disk: its files are read byte for byte.

#include "core/library/dossier.h"
#include "tests/core/team/teamtest.h"

#include <filesystem>

namespace entente::test {

namespace {

class Forgetting : public TeamTest
{
protected:
    /// The files of a library, its index among them, in which a word stands.
    [[nodiscard]] static std::vector<std::string> filesWith(const Client &client,
                                                            const std::string &word)
    {
        std::vector<std::string> found;
        const std::filesystem::path file(client.file);
        for (const auto &entry :
             std::filesystem::recursive_directory_iterator(file.parent_path())) {
            const std::string name = entry.path().string();
            if (entry.is_regular_file() && name.starts_with(client.file)
                && contents(entry.path()).find(word) != std::string::npos)
                found.push_back(name);
        }
        return found;
    }

    /// Eve has a document whose words no packing hides, with its note, dossier and index.
    Client readerOf(const std::string &marking)
    {
        Client ann = client("ann");
        const library::BriefingId id = add(ann, "Xylophonic harbours hide quartzite submarines.",
                                           marking);
        m_hash = taken(ann.store().briefing(id)).hash;
        add(ann, "Harmless words stay.");
        ASSERT_TRUE_or(ann.store().save(noteOn(id, "n1", "Bewildering annotation.")).ok());
        library::Dossier dossier;
        dossier.id = "d1";
        dossier.title = "Collected";
        dossier.created = dossier.modified = "2026-01-01T00:00:00Z";
        library::DossierItem item;
        item.sort = library::DossierItem::Sort::Passage;
        item.cited = {m_hash, {"quartzite submarines", "", "", {60, 80}}};
        dossier.items.push_back(item);
        ASSERT_TRUE_or(ann.store().save(dossier).ok());
        (void)sync(ann);
        Client eve = client("eve");
        (void)sync(eve);
        // A dossier of eve's own, which the server never saw, cites it as well.
        dossier.id = "own";
        dossier.title = "Own";
        ASSERT_TRUE_or(eve.store().save(dossier).ok());
        expect(eve.library->follow(eve.store()));
        return eve;
    }
    static void ASSERT_TRUE_or(bool isGood) { EXPECT_TRUE(isGood); }

    void expectForgotten(Client &eve)
    {
        for (const char *const word : {"ylophonic", "quartzite", "ewildering"})
            EXPECT_EQ(filesWith(eve, word), std::vector<std::string>()) << word;
        EXPECT_EQ(taken(eve.store().briefings()).size(), 1U);
        EXPECT_TRUE(taken(eve.store().notes(0)).empty());
        EXPECT_FALSE(taken(eve.store().dossier("d1")));
        ASSERT_TRUE(taken(eve.store().dossier("own")));
        EXPECT_TRUE(taken(eve.store().dossier("own"))->items.empty());
        EXPECT_EQ(taken(eve.store().check()), std::vector<std::string>());
        expect(eve.library->follow(eve.store()));
        EXPECT_TRUE(taken(eve.library->checkSearch(eve.store())).problems.empty());
        EXPECT_FALSE(filesWith(eve, "armless").empty()) << "what stays is there, and found so";
    }

    std::string m_hash;
};

} // namespace

TEST_F(Forgetting, leavesNoWordInAnyFileOnceAMarkingIsRaised)
{
    Client eve = readerOf("TLP:GREEN");
    ASSERT_FALSE(filesWith(eve, "quartzite").empty()) << "or the search for it means nothing";
    EXPECT_GT(taken(team::mark(*m_office, m_hash, "east", "SECRET")), 0);
    EXPECT_GT(sync(eve).forgotten, 0U);
    expectForgotten(eve);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(taken(bob.store().briefings()).size(), 2U) << "who may still see it does";
}

TEST_F(Forgetting, leavesNoWordOnceARightIsLost)
{
    Client eve = readerOf("");
    team::PersonChange change{"eve", {}, {}, "east", ""};
    EXPECT_GT(taken(team::changePerson(*m_office, change)), 0);
    (void)sync(eve);
    for (const char *const word : {"ylophonic", "quartzite", "ewildering", "armless"})
        EXPECT_EQ(filesWith(eve, word), std::vector<std::string>()) << word;
    EXPECT_TRUE(taken(eve.store().briefings()).empty());
    // And all comes back with the right.
    change.may = "read";
    (void)taken(team::changePerson(*m_office, change));
    (void)sync(eve);
    EXPECT_EQ(taken(eve.store().briefings()).size(), 2U);
    EXPECT_EQ(wordsOf(eve, "n1"), "Bewildering annotation.");
}

TEST_F(Forgetting, leavesNoWordOnceABriefingIsRemovedByRule)
{
    Client eve = readerOf("");
    expect(m_office->run("UPDATE entente.briefing SET at = now() - interval '40 days' "
                         "WHERE hash = '\\x"
                         + team::hexOf(m_hash) + "'"));
    expect(team::setRule(*m_office, "briefings", 30));
    EXPECT_THAT(taken(team::sweep(*m_office)), testing::HasSubstr("\"briefings\": 1"));
    (void)sync(eve);
    EXPECT_EQ(taken(eve.store().briefings()).size(), 1U);
    EXPECT_EQ(filesWith(eve, "ewildering"), std::vector<std::string>());
    EXPECT_EQ(filesWith(eve, "ylophonic"), std::vector<std::string>());
}

TEST_F(Forgetting, goesOnWhereItWasKilledHalfWay)
{
    Client eve = readerOf("TLP:GREEN");
    (void)taken(team::mark(*m_office, m_hash, "east", "SECRET"));
    // As far as the rows, and then the power fails.
    const auto record = taken(eve.store().briefingOf(m_hash));
    expect(eve.replica->receive([&] {
        const std::array ids{record.id};
        return eve.replica->forget(ids);
    }));
    EXPECT_TRUE(taken(eve.replica->mustShred()));
    eve = client("eve");
    (void)sync(eve);
    EXPECT_FALSE(taken(eve.replica->mustShred()));
    expectForgotten(eve);
}

} // namespace entente::test
