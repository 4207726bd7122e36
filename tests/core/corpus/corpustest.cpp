// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/corpus/sourcewords.h"
#include "tests/support/briefings.h"
#include "tests/support/releases.h"

#include <algorithm>
#include <map>

namespace entente::test {

namespace {

class WhiteHouseReleases : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (releases().empty())
            GTEST_SKIP() << "there is no corpus in ../shared/corpus or $ENTENTE_CORPUS";
    }
};

/// Words that are there more often on one side, and how much more often.
std::map<std::string, int> difference(const std::vector<std::string> &in,
                                      const std::vector<std::string> &out)
{
    std::map<std::string, int> counts;
    for (const std::string &word : in)
        ++counts[word];
    for (const std::string &word : out)
        --counts[word];
    // A number at the head of a wrapped line looks like a list's to wordsSeen(), which leaves it
    // out.
    const auto isNumber = [](const std::string &word) {
        return word.find_first_not_of("0123456789") == std::string::npos;
    };
    std::erase_if(counts, [&](const auto &entry) {
        return entry.second == 0 || (entry.second < 0 && isNumber(entry.first));
    });
    return counts;
}

/// All letters in a row: the same where words differ only in how links and marks part them.
std::string letters(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        std::copy_if(word.begin(), word.end(), std::back_inserter(all),
                     [](char c) { return c > '9'; });
    return all;
}

/// All that the metadata holds.
std::string allOf(const Metadata &meta)
{
    std::string all = meta.title + '\n' + meta.subtitle + '\n' + meta.source + '\n' + meta.address
        + '\n' + meta.language + '\n' + meta.marking + '\n' + meta.unreadDate + '\n'
        + (meta.date ? meta.date->toString() : std::string()) + (meta.sample ? "\ntrue" : "");
    for (const Fact &fact : meta.further)
        all += '\n' + fact.name + ": " + fact.value;
    return all;
}

std::string described(const std::map<std::string, int> &counts)
{
    std::string text;
    for (const auto &[word, count] : counts) {
        if (text.size() > 200)
            return text + "…";
        text += " " + word + (count > 0 ? " lost" : " added");
    }
    return text;
}

bool losesNothing(const std::map<std::string, int> &counts)
{
    return std::none_of(counts.begin(), counts.end(),
                        [](const auto &entry) { return entry.second > 0; });
}

/// Where a cell spans rows or columns its words are repeated in each of them.
bool repeatsCells(const Briefing &briefing, const std::map<std::string, int> &counts)
{
    return losesNothing(counts) && !briefing.tables.empty()
        && (briefing.source.find("colspan=") != std::string::npos
            || briefing.source.find("rowspan=") != std::string::npos);
}

/// The numbers of items that Markdown itself takes for words: "(2) …", "2.&nbsp;…".
std::vector<std::string> numbersOfItems(const Briefing &briefing)
{
    std::vector<std::string> numbers;
    for (const Block &block : briefing.blocks) {
        if (block.kind != BlockKind::ListItem || !block.ordered || block.text.isEmpty())
            continue;
        const std::uint32_t line = briefing.lineOf(briefing.sourceOffset(block.text.begin));
        const std::string_view words = std::string_view(briefing.source)
                                           .substr(briefing.lineStarts[line - 1]);
        const std::string_view behind = words.substr(
            std::min(words.find_first_not_of("0123456789.)"), words.size()));
        if (words.starts_with('(') || behind.starts_with("&nbsp;")
            || behind.starts_with("\xC2\xA0"))
            numbers.push_back(std::to_string(block.number));
    }
    return numbers;
}

/// In two releases a link is broken by asterisks, so that CommonMark, and we, show its address as
/// words.
bool showsAnAddress(const std::string &title, const std::map<std::string, int> &counts)
{
    const bool known = title.find("Five Priorities for Reducing Military") != std::string::npos
        || title.find("Protecting Access to Reproductive Health Care") != std::string::npos;
    return known && losesNothing(counts);
}

} // namespace

TEST_F(WhiteHouseReleases, yieldTheirTitleAndTheirDate)
{
    for (const std::string &document : releases()) {
        const BriefingPtr read = briefing(document, "release.md");
        ASSERT_FALSE(read->meta.title.empty()) << document.substr(0, 400);
        ASSERT_TRUE(read->meta.date.has_value()) << document.substr(0, 400);
        ASSERT_EQ(read->meta.date->toString(), frontMatterValue(document, "date"));
    }
}

TEST_F(WhiteHouseReleases, loseNoWordOfTheirBody)
{
    int different = 0;
    for (const std::string &document : releases()) {
        const BriefingPtr read = briefing(document, "release.md");
        const auto in = wordsSeen(std::string_view(document).substr(bodyOf(document)));
        auto out = wordsOf(read->text);
        const std::vector<std::string> numbers = numbersOfItems(*read);
        out.insert(out.end(), numbers.begin(), numbers.end());
        const auto lost = difference(in, out);
        if (lost.empty() || letters(in) == letters(out) || showsAnAddress(read->meta.title, lost)
            || repeatsCells(*read, lost))
            continue;
        ++different;
        EXPECT_GT(different, 20) << read->meta.title << ":" << described(lost);
    }
    EXPECT_EQ(different, 0);
}

TEST_F(WhiteHouseReleases, loseNoWordOfTheirFrontMatter)
{
    for (const std::string &document : releases()) {
        const BriefingPtr read = briefing(document, "release.md");
        const std::string kept = allOf(read->meta);
        for (const std::string &value : frontMatterValues(document)) {
            for (const std::string &word : wordsOf(value))
                ASSERT_NE(kept.find(word), std::string::npos) << read->meta.title << ": " << value;
        }
    }
}

/// "M<sup>3</sup>" is read as one word.
static std::string withoutTags(std::string_view line)
{
    std::string words;
    bool isTag = false;
    for (const char c : line) {
        isTag = isTag || c == '<';
        if (!isTag)
            words += c;
        isTag = isTag && c != '>';
    }
    return words;
}

TEST_F(WhiteHouseReleases, giveTopicsWhoseWordsStandInTheSourceAtTheirLine)
{
    for (std::size_t i = 0; i < releases().size(); i += 10) {
        const BriefingPtr read = briefing(releases()[i], "release.md");
        for (const Topic &topic : read->topics) {
            const TextRange first = topic.title.isEmpty() ? topic.text : topic.title;
            const std::string word = wordsOf(read->words(first)).empty()
                ? std::string()
                : wordsOf(read->words(first)).front();
            const std::uint32_t number = lineOf(read->locatorOf(topic));
            const std::uint32_t begin = read->lineStarts[number - 1];
            const std::uint32_t end = number < read->lineStarts.size()
                ? read->lineStarts[number]
                : static_cast<std::uint32_t>(read->source.size());
            const std::string line = withoutTags(
                std::string_view(read->source).substr(begin, end - begin));
            ASSERT_NE(line.find(word), std::string::npos)
                << read->meta.title << ", line " << number << ": " << word;
        }
    }
}

} // namespace entente::test
