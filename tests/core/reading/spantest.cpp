// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// The words of a text that markup leaves alone: letters and digits, in order.
std::string letters(std::string_view words)
{
    std::string found;
    for (const char c : words) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        if (plain)
            found += c;
    }
    for (std::size_t at = found.find("amp"); at != std::string::npos; at = found.find("amp"))
        found.erase(at, 3); // of "&amp;"
    return found;
}

/// What the source says where a range is from, beside what the range says.
void expectSameWords(const Briefing &briefing, TextRange range)
{
    if (range.isEmpty())
        return;
    const std::uint32_t begin = briefing.sourceOffset(range.begin);
    // The last character, not the one behind it, says where the words end.
    const std::uint32_t end = briefing.sourceOffset(range.end - 1) + 1;
    ASSERT_LE(begin, end);
    ASSERT_LE(end, briefing.source.size());
    const std::string_view source = std::string_view(briefing.source).substr(begin, end - begin);
    EXPECT_EQ(letters(source), letters(briefing.words(range)));
    EXPECT_EQ(briefing.lineOf(begin), lineOf(briefing.locatorOf(range.begin)));
}

void expectTopicsLeadToTheirWords(const Briefing &briefing)
{
    ASSERT_FALSE(briefing.topics.empty());
    for (const Topic &topic : briefing.topics) {
        expectSameWords(briefing, topic.title);
        expectSameWords(briefing, topic.text);
        const TextRange first = topic.title.isEmpty() ? topic.text : topic.title;
        EXPECT_EQ(briefing.locatorOf(topic), briefing.locatorOf(first.begin));
    }
    for (const Section &section : briefing.sections)
        expectSameWords(briefing, section.heading);
    for (const Table &table : briefing.tables) {
        for (const TextRange cell : table.cells)
            expectSameWords(briefing, cell);
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const TextRange first = table.cell(row, 0);
            EXPECT_TRUE(first.isEmpty()
                        || briefing.locatorOf(table.places[row])
                            == briefing.locatorOf(first.begin));
        }
    }
}

std::string withReturns(const std::string &text)
{
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return result;
}

class SpansOf : public testing::TestWithParam<std::string>
{};

} // namespace

TEST_P(SpansOf, aBundledBriefingLeadToTheirWords)
{
    expectTopicsLeadToTheirWords(*briefing(bundledBriefing(GetParam()).value(), GetParam()));
}

TEST_P(SpansOf, aBundledBriefingLeadToTheirWordsBehindCarriageReturnsToo)
{
    const std::string source = bundledBriefing(GetParam()).value();
    const BriefingPtr plain = briefing(source, GetParam());
    const BriefingPtr returns = briefing(withReturns(source), GetParam());
    expectTopicsLeadToTheirWords(*returns);
    ASSERT_EQ(plain->topics.size(), returns->topics.size());
    for (std::size_t i = 0; i < plain->topics.size(); ++i)
        EXPECT_EQ(plain->locatorOf(plain->topics[i]), returns->locatorOf(returns->topics[i]));
}

INSTANTIATE_TEST_SUITE_P(All, SpansOf, testing::ValuesIn(bundledBriefings()), [](const auto &one) {
    std::string letter;
    for (const char c : one.param)
        letter += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '_';
    return letter;
});

TEST(SpansOfAnArticle, leadToTheirWords)
{
    expectTopicsLeadToTheirWords(*briefing(fixture("strait-article.txt")));
    expectTopicsLeadToTheirWords(*briefing(withReturns(fixture("strait-article.txt"))));
}

TEST(SpansOfAnArticle, leadToTheirWordsThroughEntitiesEscapesAndMendedBold)
{
    expectTopicsLeadToTheirWords(
        *briefing("# T\n\n"
                  "- **Title: **first \\* words, *then* others &amp; more\n"
                  "- **Other:** second `words` and\n  third\n"
                  "- ** Late:** bold ** with** space, then **more: **end\n"));
}

} // namespace entente::test
