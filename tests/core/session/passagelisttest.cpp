// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/passagelist.h"

#include "core/publishing/citation/style.h"
#include "core/session/passagewords.h"
#include "tests/core/session/sessions.h"

namespace entente::session {

namespace {

class PassageListTest : public SessionTest
{
protected:
    void SetUp() override
    {
        SessionTest::SetUp();
        write("again.md",
              "---\ntitle: Again\ndate: 2023-03-01\nsource: Cabinet\n---\n"
              "# Threats\n\nThe following **threats** stand out:\n\n"
              "- **Mines:** in the strait.\n"
              "- **Submarines:** nobody has seen any submarine near the harbour for a year.\n");
        const std::vector<std::string> folder{m_folder.path().toStdString()};
        ASSERT_TRUE(m_session->import(folder));
        ASSERT_TRUE(m_session->follow());
    }

    [[nodiscard]] static PassageRequest request(const char *words)
    {
        PassageRequest made;
        made.asked.filter.text = words;
        made.asked.filter.kinds = {Kind::Threat, Kind::Benefit};
        return made;
    }
    [[nodiscard]] PassageList list(const PassageRequest &request)
    {
        return std::move(m_lister.list(request, *m_session)).value();
    }
    /// "Title: briefing" of each passage.
    [[nodiscard]] std::vector<std::string> named(const PassageList &list)
    {
        std::vector<std::uint64_t> documents;
        documents.reserve(list.passages.size());
        for (const ListedPassage &passage : list.passages)
            documents.push_back(passage.document);
        std::vector<std::string> names;
        const auto read = passageWords(documents, list.sought, m_lister, *m_session);
        for (const PassageWords &words : read.value())
            names.push_back(words.title + " " + words.origin.title);
        return names;
    }

    PassageLister m_lister;
};

using Names = std::vector<std::string>;

} // namespace

TEST_F(PassageListTest, hasAllThatIsFoundAndTheNewestFirstWhereThatIsAskedFor)
{
    PassageRequest asked = request("harbour");
    asked.order = search::Order::Newest;
    const PassageList all = list(asked);
    EXPECT_EQ(named(all),
              (Names{"Missile defence Shield", "Submarines Again", "Cyber attacks Ports"}));
    EXPECT_EQ(all.found, 3U);
    ASSERT_EQ(all.groups.size(), 1U);
    EXPECT_EQ(all.groups[0].last, 3U);
}

TEST_F(PassageListTest, isGroupedByYearsThatRunBack)
{
    PassageRequest asked = request("");
    asked.by = PassagesBy::Year;
    const PassageList all = list(asked);
    ASSERT_EQ(all.groups.size(), 3U);
    EXPECT_EQ(all.groups[0].number, 2024U);
    EXPECT_EQ(all.groups[1].number, 2023U);
    EXPECT_EQ(all.groups[1].found, 2U);
    EXPECT_EQ(all.groups[2].number, 2021U);
    EXPECT_EQ(all.groups[2].first, 3U);
    EXPECT_EQ(all.groups[2].last, 5U);
}

TEST_F(PassageListTest, isGroupedBySourceAndWhatHasNoneIsLast)
{
    PassageRequest asked = request("");
    asked.by = PassagesBy::Source;
    const PassageList all = list(asked);
    ASSERT_EQ(all.groups.size(), 2U);
    EXPECT_EQ(all.groups[0].name, "Cabinet");
    EXPECT_TRUE(all.groups[1].isUnknown);
    EXPECT_EQ(all.groups[1].found, 3U);
}

TEST_F(PassageListTest, isGroupedByKindInTheirOrderAndByBriefing)
{
    PassageRequest asked = request("");
    asked.by = PassagesBy::Kind;
    const PassageList kinds = list(asked);
    ASSERT_EQ(kinds.groups.size(), 2U);
    for (const PassageGroup &group : kinds.groups)
        EXPECT_EQ(group.found, group.number == static_cast<unsigned>(Kind::Threat) ? 4U : 1U);
    asked.by = PassagesBy::Briefing;
    EXPECT_EQ(list(asked).groups.size(), 3U);
}

TEST_F(PassageListTest, hasATopicOfSeveralAreasInEachAndNotInBroaderOnes)
{
    PassageRequest asked = request("attacks");
    asked.by = PassagesBy::Area;
    const PassageList all = list(asked);
    ASSERT_FALSE(all.groups.empty());
    const Vocabulary &vocabulary = *m_maker.vocabulary;
    for (const PassageGroup &one : all.groups) {
        for (const PassageGroup &other : all.groups) {
            if (one.isUnknown || other.isUnknown || &one == &other)
                continue;
            const auto &broader = vocabulary.selfAndBroader(static_cast<ConceptIndex>(one.number));
            EXPECT_EQ(std::count(broader.begin(), broader.end(), other.number), 0);
        }
    }
}

TEST_F(PassageListTest, foldsWhatSaysTheSame)
{
    PassageRequest asked = request("strait");
    asked.repetitions = LibraryRepetitions::of(*m_session).value();
    const PassageList all = list(asked);
    EXPECT_TRUE(all.isFolded);
    ASSERT_EQ(all.passages.size(), 1U);
    EXPECT_EQ(all.found, 2U);
    EXPECT_EQ(all.passages[0].repeats, 1U);
    EXPECT_EQ(all.passages[0].briefings, 2U);
    ASSERT_EQ(all.repeats.size(), 1U);
    EXPECT_NE(all.repeats[0], all.passages[0].document);
    asked.by = PassagesBy::Year; // of which each has its own
    EXPECT_EQ(list(asked).passages.size(), 2U);
}

TEST_F(PassageListTest, foldsNothingByRepetitionsOfWhatTheLibraryWas)
{
    PassageRequest asked = request("strait");
    asked.repetitions = LibraryRepetitions::of(*m_session).value();
    EXPECT_EQ(LibraryRepetitions::of(*m_session, asked.repetitions).value(), asked.repetitions);
    write("more.md", "# More\n\nThe threats:\n\n- **Ice:** in the north.\n");
    const std::vector<std::string> more{path("more.md")};
    ASSERT_TRUE(m_session->import(more));
    ASSERT_TRUE(m_session->follow());
    const PassageList all = list(asked);
    EXPECT_FALSE(all.isFolded);
    EXPECT_EQ(all.passages.size(), 2U);
}

TEST_F(PassageListTest, isCopiedWithReferences)
{
    const PassageList all = list(request("submarine"));
    ASSERT_EQ(all.passages.size(), 1U);
    const std::vector<std::uint64_t> one{all.passages[0].document};
    const std::vector<PassageWords> words = passageWords(one, all.sought, m_lister, *m_session)
                                                .value();
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words[0].kind, Kind::Threat);
    EXPECT_EQ(words[0].part.hits.size(), 1U);
    const std::string text = quotedPassages(words, citation::Style::Chicago, *m_session).value();
    EXPECT_TRUE(text.starts_with("“Submarines: nobody has seen any submarine near the harbour for "
                                 "a year.”\n"))
        << text;
    EXPECT_NE(text.find("Again"), std::string::npos) << text;
    EXPECT_NE(text.find("2023"), std::string::npos) << text;
}

} // namespace entente::session
