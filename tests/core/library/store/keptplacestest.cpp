// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/packing.h"
#include "tests/core/library/librarytest.h"

namespace entente::test {

using namespace library;

namespace {

/// The briefing of the strait as though it were read from pages, one for each block.
Briefing ofPages()
{
    Briefing briefing = *test::briefing(strait, "strait.pdf");
    std::uint32_t page = 0;
    for (const Block &block : briefing.blocks)
        briefing.locators.push_back({block.text.begin, PagePlace{++page, 1, PageBox{1, 2, 3, 4}}});
    return briefing;
}

NewBriefing newOfPages()
{
    NewBriefing made = newBriefing(ofPages(), *bundledVocabulary());
    made.hash = hashOf("pages");
    made.packed = packed("pages");
    return made;
}

class KeptPlaces : public LibraryTest
{};

} // namespace

TEST_F(KeptPlaces, ofTopicsAreLinesInATextAndElseWhatTheReaderSaid)
{
    const auto store = open();
    const BriefingId text = add(*store, strait).id;
    const BriefingPtr read = briefing(strait);
    const std::vector<KeptTopic> ofText = topics(*store, text);
    ASSERT_FALSE(ofText.empty());
    EXPECT_EQ(ofText[0].where, read->locatorOf(read->topics[0]));

    const std::vector<NewBriefing> one{newOfPages()};
    const BriefingId pages = store->add(one).value().front().id;
    const Briefing expected = ofPages();
    const std::vector<KeptTopic> ofPage = topics(*open(), pages);
    ASSERT_EQ(ofPage.size(), expected.topics.size());
    for (std::size_t i = 0; i < ofPage.size(); ++i)
        EXPECT_EQ(ofPage[i].where, expected.locatorOf(expected.topics[i]));
}

TEST_F(KeptPlaces, ofAddedTopicsAreKeptAsThoseOfOthers)
{
    const auto store = open();
    const std::vector<NewBriefing> one{newOfPages()};
    const BriefingId id = store->add(one).value().front().id;
    Correction correction;
    correction.briefing = id;
    correction.topic = "an added one";
    correction.added.emplace().exact = "an added one";
    ASSERT_TRUE(store->save(correction));
    AddedTopic added;
    added.topic = correction.topic;
    added.isPlaced = true;
    added.text = "an added one";
    added.where = PartPlace{2, 4, std::make_shared<const std::string>("Annex")};
    ASSERT_TRUE(store->place(id, {&added, 1}));
    EXPECT_EQ(topics(*open(), id).at(0).where, added.where);
}

TEST_F(KeptPlaces, areLinesInALibraryOfAnOlderProgram)
{
    makeOld(6);
    {
        Database old(file(), Access::ReadWrite);
        ASSERT_TRUE(old.open());
        ASSERT_TRUE(old.run(
            QStringLiteral("INSERT INTO topic VALUES(1, 0, 0, 0, 12, 'Mines', '', '', '')")));
    }
    EXPECT_EQ(topics(*open(), 1).at(0).where, Locator(TextLine{12}));
}

} // namespace entente::test
