// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/reflow.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using testing::ElementsAre;

/// The logical lines with every run of white space as one space.
std::vector<std::string> linesOf(std::string_view source)
{
    std::vector<std::string> lines;
    for (const LogicalLine &line : logicalLines(source)) {
        std::string words;
        for (const char c : source.substr(line.begin, line.end - line.begin)) {
            const bool blank = c == ' ' || c == '\n' || c == '\r';
            if (!blank || !words.ends_with(' '))
                words += blank ? ' ' : c;
        }
        lines.push_back(words);
    }
    return lines;
}

std::size_t marker(std::string_view line)
{
    std::uint32_t number = 0;
    return markerLength(line, number);
}

std::size_t columnsOf(std::string_view line)
{
    std::size_t columns = 0;
    return isDelimiterRow(line, columns) ? columns : 0;
}

} // namespace

TEST(LogicalLines, areTheLinesOfATextThatNobodyFilled)
{
    EXPECT_THAT(linesOf("One.\n  Two.\n\nThree.\r\nFour."),
                ElementsAre("One.", "Two.", "Three.", "Four."));
    EXPECT_THAT(linesOf(""), testing::IsEmpty());
}

TEST(LogicalLines, areJoinedWhereAProgramFilledThem)
{
    EXPECT_THAT(
        linesOf("The two ministers met on a grey morning in the old harbour town, to\n"
                "sign an accord that both had thought would never come into being at\n"
                "all. They spoke for an hour, took no questions and left by the side\n"
                "door, where their cars had been waiting since the early hours.\n"
                "\n"
                "Nobody was surprised, for the newspapers of both countries had told\n"
                "the whole story two days before.\n"),
        ElementsAre(
            "The two ministers met on a grey morning in the old harbour town, to sign an accord "
            "that both had thought would never come into being at all. They spoke for an hour, "
            "took no questions and left by the side door, where their cars had been waiting "
            "since the early hours.",
            "Nobody was surprised, for the newspapers of both countries had told the whole "
            "story two days before."));
}

TEST(LogicalLines, areCutBeforeItemsThatRanTogether)
{
    EXPECT_THAT(
        linesOf("Three steps would help the harbour towns on both sides of the water:\n"
                "- Dredge the channel, which has not been dredged in eleven years now.\n"
                "- Light the northern mole, where two boats were lost in the winter of\n"
                "last year. - Pay the pilots what pilots are paid in all other harbours\n"
                "of the coast.\n"),
        ElementsAre(
            "Three steps would help the harbour towns on both sides of the water:",
            "- Dredge the channel, which has not been dredged in eleven years now.",
            "- Light the northern mole, where two boats were lost in the winter of last year.",
            "- Pay the pilots what pilots are paid in all other harbours of the coast."));
}

TEST(LogicalLines, keepADashWithinASentence)
{
    EXPECT_THAT(linesOf("The accord - which both had thought would never come into being at all\n"
                        "- was signed on a grey morning in the old harbour town, and the people\n"
                        "who had waited for it - some of them since the early hours - went home\n"
                        "without having seen a minister, a pen or a single sheet of the paper.\n"),
                testing::SizeIs(1));
}

TEST(LogicalLines, joinATableRowThatWasFilled)
{
    EXPECT_THAT(
        linesOf("The ministers spoke for an hour, took no questions, and left by a side\n"
                "door of the old hotel, where their cars had been waiting since early\n"
                "that morning. What they had agreed on was read out by a young man whom\n"
                "nobody knew, and who left when he had read it out.\n"
                "\n"
                "The table shows what was agreed between the two of them in that hour:\n"
                "\n"
                "Aspect | Now | Before |\n"
                "---|---|---|\n"
                "Exercises in the northern part | four times in every year | once, and\n"
                "in summer |\n"
                "Pilots | paid | unpaid |\n"
                "\n"
                "The pilots had waited for it longest, and they were the first to drink\n"
                "to it in the bar of the old hotel, together with the harbour master of\n"
                "the town and both of the ministers' drivers.\n"),
        testing::Contains(
            "Exercises in the northern part | four times in every year | once, and in summer |"));
}

TEST(LogicalLines, areJoinedInThatPartOfATextAloneThatWasFilled)
{
    const std::string whole = "A paragraph that nobody filled stands on one line, however long it "
                              "is, and this one is far longer than any program would make a line.";
    EXPECT_THAT(linesOf(whole
                        + "\nIt is followed by lines that somebody has quoted from a mail,\n"
                          "which were filled to some sixty columns by the program that\n"
                          "sent it, long before anybody read it.\n"
                        + whole + '\n'),
                ElementsAre(whole,
                            "It is followed by lines that somebody has quoted from a mail, which "
                            "were filled to some sixty columns by the program that sent it, long "
                            "before anybody read it.",
                            whole));
}

TEST(LogicalLines, leaveAHeadingThatIsLongerThanTheFilledLines)
{
    const std::string heading =
        "What the Two Governments Have Agreed on in the Northern Strait, and "
        "What They Have Left for the Next Year";
    EXPECT_THAT(linesOf("The two ministers met on a grey morning in the old harbour\n"
                        "town, to sign an accord that both had thought would never\n"
                        "come into being at all, and left by the side door.\n"
                        + heading
                        + "\nThey spoke for an hour and took no questions, while outside\n"
                          "the people waited for their cars, which had been parked in\n"
                          "a street behind the hotel since the early hours.\n"),
                testing::AllOf(testing::SizeIs(3), testing::Contains(heading)));
}

TEST(LogicalLines, areCutBeforeNumberedItemsThatRanTogether)
{
    EXPECT_THAT(
        linesOf("The ministers spoke for an hour, took no questions, and left by a side\n"
                "door of the old hotel, where their cars had been waiting since early\n"
                "that morning. Three steps would help the harbour towns on both sides\n"
                "of the water:\n"
                "1. Dredge the channel, which has not been dredged in eleven years. 2.\n"
                "Light the northern mole, where two boats were lost in the winter. 3. Pay\n"
                "the pilots what pilots are paid in all other harbours of the coast.\n"),
        ElementsAre(testing::EndsWith("on both sides of the water:"),
                    "1. Dredge the channel, which has not been dredged in eleven years.",
                    "2. Light the northern mole, where two boats were lost in the winter.",
                    "3. Pay the pilots what pilots are paid in all other harbours of the coast."));
}

TEST(LogicalLines, keepTheIndentOfNestedItemsThatWereFilled)
{
    const std::string_view source =
        "Three steps would help the harbour towns on both sides of the water:\n"
        "- Dredge the channel, which has not been dredged in eleven years now,\n"
        "in two stages.\n"
        "    - The inner channel comes first, because the ferries need it most of\n"
        "    all in winter.\n"
        "- Light the northern mole, where two boats were lost in the winter of\n"
        "last year.\n";
    std::vector<std::uint32_t> indents;
    for (const LogicalLine &line : logicalLines(source))
        indents.push_back(line.indent);
    EXPECT_THAT(indents, ElementsAre(0, 0, 4, 0));
}

TEST(LogicalLines, joinHeadsAndRowsOfATableThatHaveSeveralLines)
{
    const std::vector<std::string> lines = linesOf(
        "The ministers spoke for an hour, took no questions, and left by a side\n"
        "door of the old hotel, where their cars had been waiting since early\n"
        "that morning. What they had agreed on was read out by a young man:\n"
        "Aspect of the accord of the spring | What has been agreed upon | What\n"
        "had been the custom |\n"
        "---|---|---|\n"
        "Exercises in the northern part of the strait, and in the waters to\n"
        "the east of it | four times in every year, or more often if the two\n"
        "governments agree on it before the first of March | once |\n"
        "Pilots | paid | unpaid |\n"
        "The pilots had waited for it longest, and they were the first to drink\n"
        "to it in the bar of the old hotel.\n");
    EXPECT_THAT(lines, testing::SizeIs(6));
    EXPECT_THAT(lines,
                testing::Contains("Aspect of the accord of the spring | What has been agreed "
                                  "upon | What had been the custom |"));
    EXPECT_THAT(lines,
                testing::Contains("Exercises in the northern part of the strait, and in the "
                                  "waters to the east of it | four times in every year, or "
                                  "more often if the two governments agree on it before the "
                                  "first of March | once |"));
}

TEST(ListMarkers, areBulletsAndNumbersBeforeWords)
{
    EXPECT_EQ(marker("- one"), 2U);
    EXPECT_EQ(marker("*  one"), 3U);
    EXPECT_EQ(marker("• one"), 4U);
    EXPECT_EQ(marker("•one"), 3U);
    EXPECT_EQ(marker("12. one"), 4U);
    EXPECT_EQ(marker("3) one"), 3U);
    for (const char *const line :
         {"-one", "1.one", "1 one", "-", "- ", "2024. ", "", "one", "12345. one", "– one"})
        EXPECT_EQ(marker(line), 0U) << line;
}

TEST(ListMarkers, giveTheirNumber)
{
    std::uint32_t number = 9;
    EXPECT_GT(markerLength("17. one", number), 0U);
    EXPECT_EQ(number, 17U);
    EXPECT_GT(markerLength("- one", number), 0U);
    EXPECT_EQ(number, 0U);
}

TEST(DelimiterRows, areHyphensBetweenPipes)
{
    EXPECT_EQ(columnsOf("---|---|"), 2U);
    EXPECT_EQ(columnsOf("| :-- | :-: | --: |"), 3U);
    EXPECT_EQ(columnsOf("|---|"), 1U);
    for (const char *const line : {"---", "", "| a | b |", "- item", "||", "--- - ---"})
        EXPECT_EQ(columnsOf(line), 0U) << line;
}

TEST(SentenceEnds, areNoAbbreviationsNorInitials)
{
    for (const char *const word : {"end.", "end!", "end?", "end.”", "(end.)", "終。", "\"end.\""})
        EXPECT_TRUE(endsSentence(word)) << word;
    for (const char *const word : {"Mr.", "Gen.", "U.S.", "J.", "e.g.", "end", "end,", "end:", ""})
        EXPECT_FALSE(endsSentence(word)) << word;
}

} // namespace entente
