// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/soundness.h"

#include <gtest/gtest.h>

#include <functional>

namespace entente::test {

namespace {

/// A heading, a table of two columns and one row, and a paragraph, with one of everything else.
Briefing soundBriefing()
{
    Briefing made;
    made.source = "source";
    made.text = "Né\na\nb\nc\nd\nwords";
    Block heading;
    heading.kind = BlockKind::Heading;
    heading.level = 1;
    heading.text = {0, 3};
    heading.lastMark = 1;
    Block table;
    table.kind = BlockKind::Table;
    table.text = {4, 11};
    table.firstMark = table.lastMark = 1;
    table.table = 0;
    Block words;
    words.text = {12, 17};
    words.firstMark = words.lastMark = 1;
    made.blocks = {heading, table, words};
    made.links = {"https://example.org"};
    made.marks = {{{0, 3}, Link, 0, 0, -1}};
    Table grid;
    grid.columns = {{4, 5}, {6, 7}};
    grid.alignments = {Alignment::Start, Alignment::End};
    grid.cells = {{8, 9}, {10, 11}};
    grid.places = {8};
    grid.spans = {{0, 0, 1, 2}};
    grid.block = 1;
    made.tables = {grid};
    made.names = {{"top", 0}};
    made.anchors = {{0, 0}, {4, 6}};
    made.lineStarts = {0, 2};
    made.locators = {{0, TextLine{1}}, {12, TextLine{2}}};
    return made;
}

} // namespace

TEST(Soundness, isSaidOfWhatHoldsTogether)
{
    EXPECT_TRUE(isSound(Briefing()));
    EXPECT_TRUE(isSound(soundBriefing()));
}

TEST(Soundness, isDeniedToEachThingThatDoesNot)
{
    using Break = std::function<void(Briefing &)>;
    const std::vector<std::pair<const char *, Break>> breaks{
        {"text is not UTF-8", [](Briefing &b) { b.text[1] = '\xFF'; }},
        {"block beyond the text", [](Briefing &b) { b.blocks[2].text.end = 18; }},
        {"block that ends before it begins",
         [](Briefing &b) {
             b.blocks[2].text = {13, 12};
         }},
        {"block within a character", [](Briefing &b) { b.blocks[0].text.end = 2; }},
        {"blocks out of order",
         [](Briefing &b) {
             b.blocks[2].text = {0, 3};
         }},
        {"marks beyond their list", [](Briefing &b) { b.blocks[0].lastMark = 2; }},
        {"marks that end before they begin", [](Briefing &b) { b.blocks[0].firstMark = 2; }},
        {"level that there is not", [](Briefing &b) { b.blocks[0].level = 7; }},
        {"block of a table that there is not", [](Briefing &b) { b.blocks[1].table = 1; }},
        {"block of a table without one", [](Briefing &b) { b.blocks[1].table = -1; }},
        {"index below none", [](Briefing &b) { b.blocks[2].table = -2; }},
        {"mark beyond the text", [](Briefing &b) { b.marks[0].text.end = 99; }},
        {"style that there is not", [](Briefing &b) { b.marks[0].styles = 128; }},
        {"link that there is not", [](Briefing &b) { b.marks[0].link = 1; }},
        {"image that there is not", [](Briefing &b) { b.marks[0].image = 1; }},
        {"marks that overlap",
         [](Briefing &b) {
             b.marks.push_back({{0, 3}, Strong, -1, 0, -1});
         }},
        {"table without a cell", [](Briefing &b) { b.tables[0].cells.pop_back(); }},
        {"table without an alignment", [](Briefing &b) { b.tables[0].alignments.pop_back(); }},
        {"cell beyond the text", [](Briefing &b) { b.tables[0].cells[0].end = 99; }},
        {"column beyond the text", [](Briefing &b) { b.tables[0].columns[0].end = 99; }},
        {"caption beyond the text", [](Briefing &b) { b.tables[0].caption.end = 99; }},
        {"row beyond the text", [](Briefing &b) { b.tables[0].places[0] = 99; }},
        {"head beyond the text", [](Briefing &b) { b.tables[0].place = 99; }},
        {"span of more columns", [](Briefing &b) { b.tables[0].spans[0].columns = 3; }},
        {"span of more rows", [](Briefing &b) { b.tables[0].spans[0].rows = 2; }},
        {"span of all columns", [](Briefing &b) { b.tables[0].spans[0].columns = ~0U; }},
        {"span of nothing", [](Briefing &b) { b.tables[0].spans[0].rows = 0; }},
        {"span above the table", [](Briefing &b) { b.tables[0].spans[0].row = -2; }},
        {"table of a block that there is not", [](Briefing &b) { b.tables[0].block = 3; }},
        {"table that no block shows", [](Briefing &b) { b.tables.push_back(b.tables[0]); }},
        {"name beyond the text", [](Briefing &b) { b.names[0].at = 99; }},
        {"anchor beyond the text", [](Briefing &b) { b.anchors[1].text = 99; }},
        {"anchor beyond the source", [](Briefing &b) { b.anchors[1].source = 7; }},
        {"anchors out of order", [](Briefing &b) { b.anchors[0].text = 5; }},
        {"line beyond the source", [](Briefing &b) { b.lineStarts[1] = 7; }},
        {"lines out of order", [](Briefing &b) { b.lineStarts[0] = 3; }},
        {"locators out of order", [](Briefing &b) { b.locators[0].text = 13; }},
    };
    for (const auto &[name, breakIt] : breaks) {
        Briefing broken = soundBriefing();
        breakIt(broken);
        EXPECT_FALSE(isSound(broken)) << name;
    }
}

} // namespace entente::test
