// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/reference.h"

#include "core/publishing/citation/citedline.h"
#include "core/publishing/citation/passageplace.h"
#include "tests/support/briefings.h"

namespace entente::citation {

namespace {

const char *const harbour = "---\ntitle: Ten Harbours\ndate: 2024-04-10\n"
                            "source: Harbour Authority\nauthor: Ada Ferris\n"
                            "source_url: https://harbour.example/ten\n---\n\n"
                            "Opening words.\n\n## Ice\n\nFirst of the ice.\n\n"
                            "The lights\nare put out.\n\n- An item of it\n\n"
                            "## Fog\n\n| A | B |\n|---|---|\n| c | d |\n";

std::optional<Place> placeIn(const Briefing &briefing, const char *words)
{
    const std::optional<TextRange> found = findPassage(briefing, words);
    return found ? std::optional(placeOf(briefing, *found)) : std::nullopt;
}

} // namespace

TEST(ReferenceToBriefing, tellsAuthorPublisherDateAndAddressApart)
{
    const Reference made = referenceTo(*test::briefing(harbour));
    EXPECT_EQ(made.title, "Ten Harbours");
    EXPECT_EQ(made.authors, (std::vector<Name>{{"Ferris", "Ada", ""}}));
    EXPECT_EQ(made.publisher, "Harbour Authority");
    EXPECT_EQ(made.date, Date::parse("2024-04-10"));
    EXPECT_EQ(made.address, "https://harbour.example/ten");
    EXPECT_TRUE(made.place.isEmpty());
}

TEST(ReferenceToBriefing, takesTheAuthorWhomTheTextNames)
{
    const Reference made = referenceTo(
        *test::briefing("# Ten Harbours\n\nBy Ada Ferris\n\nThe ferry has come back.\n"));
    EXPECT_EQ(made.authors, (std::vector<Name>{{"Ferris", "Ada", ""}}));
    EXPECT_EQ(made.publisher, "");
    EXPECT_FALSE(made.date.has_value());
}

TEST(ReferenceToBriefing, takesTheAuthorOfFrontMatterWhichGivesNoSource)
{
    const Reference made = referenceTo(
        *test::briefing("---\ntitle: T\nauthor: Ada Ferris\n---\n\nWords.\n"));
    EXPECT_EQ(made.authors, (std::vector<Name>{{"Ferris", "Ada", ""}}));
    EXPECT_EQ(made.publisher, "");
    EXPECT_EQ(made.note, "");
}

TEST(ReferenceToBriefing, doesNotTakeASentenceForAPublisher)
{
    const Reference made = referenceTo(*test::bundled());
    EXPECT_EQ(made.publisher, "");
    EXPECT_TRUE(made.authors.empty());
    EXPECT_TRUE(made.note.starts_with("Entente editorial summary"));
}

TEST(ReferenceToBriefing, keepsAnAddressOnOneLine)
{
    const Reference made = referenceTo(*test::briefing(
        "---\ntitle: T\nsource_url: \"https://a.example/x\\nTI  - forged\"\n---\n\nWords.\n"));
    EXPECT_EQ(made.address.find('\n'), std::string::npos);
    EXPECT_EQ(made.address.find(' '), std::string::npos);
}

TEST(CitedPlace, isTheHeadingAndTheParagraphCountedUnderIt)
{
    const BriefingPtr briefing = test::briefing(harbour);
    EXPECT_EQ(placeIn(*briefing, "Opening"), (Place{0, 0, "", 1, 0}));
    EXPECT_EQ(placeIn(*briefing, "the ice"), (Place{0, 0, "Ice", 1, 0}));
    EXPECT_EQ(placeIn(*briefing, "lights are  put"), (Place{0, 0, "Ice", 2, 0}));
    EXPECT_EQ(placeIn(*briefing, "An item"), (Place{0, 0, "Ice", 3, 0}));
    EXPECT_EQ(placeIn(*briefing, "no such words"), std::nullopt);
    EXPECT_EQ(placeIn(*briefing, " "), std::nullopt);
}

TEST(CitedPlace, ofATableIsItsNumber)
{
    const BriefingPtr briefing = test::briefing(harbour);
    ASSERT_EQ(briefing->tables.size(), 1U);
    EXPECT_EQ(placeOf(*briefing, briefing->tables[0]), (Place{0, 0, "Fog", 0, 1}));
    EXPECT_EQ(placeIn(*briefing, "d"), (Place{0, 0, "", 1, 0})) << "the d of Opening words";
}

TEST(CitedPlace, ofATopicIsThatOfItsWords)
{
    const BriefingPtr briefing = test::briefing(
        "# T\n\n## Threats\n\n- **One:** two\n- **Two:** x\n");
    ASSERT_EQ(briefing->topics.size(), 2U);
    EXPECT_EQ(placeOf(*briefing, briefing->topics[1]), (Place{0, 0, "Threats", 2, 0}));
}

TEST(CitedPlace, isThePagesWhereTheDocumentHasThem)
{
    Briefing briefing = *test::briefing("# T\n\nOne two.\n\nThree four.\n");
    const auto at = [&](const char *words) {
        return static_cast<std::uint32_t>(briefing.text.find(words));
    };
    briefing.locators = {{0, PagePlace{1}}, {at("two"), PagePlace{2}}, {at("four"), PagePlace{3}}};
    EXPECT_EQ(placeIn(briefing, "Three four"), (Place{2, 3, "", 0, 0}));
    EXPECT_EQ(placeIn(briefing, "One"), (Place{1, 1, "", 0, 0}));
    const auto label = std::make_shared<const std::string>("iv");
    briefing.locators[0].where = PagePlace{1, 0, std::nullopt, label};
    EXPECT_EQ(pageRange(placeIn(briefing, "One").value()), "iv");
}

} // namespace entente::citation
