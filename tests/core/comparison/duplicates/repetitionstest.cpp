// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/repetitions.h"

#include "core/comparison/duplicates/nearduplicates.h"
#include "core/comparison/words.h"
#include "tests/support/briefings.h"
#include "tests/support/releases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <utility>

namespace entente {

namespace {

/// Paragraphs of documents, each once.
class Paragraphs final
{
public:
    void add(const Briefing &briefing)
    {
        for (const Block &block : briefing.blocks) {
            std::string words = simplified(briefing.words(block.text));
            if (wordsIn(words).size() >= 8 && m_known.insert(words).second)
                m_all.push_back(std::move(words));
        }
    }
    [[nodiscard]] const std::vector<std::string> &all() const { return m_all; }

private:
    std::vector<std::string> m_all;
    std::set<std::string> m_known;
};

/// A text in which so many words are others, are gone, or are new.
std::string edited(const std::string &text, std::size_t edits, std::mt19937 &random)
{
    std::vector<std::string> words;
    for (const Word &word : wordsIn(text))
        words.push_back(text.substr(word.range.begin, word.range.size()));
    for (std::size_t i = 0; i < edits && !words.empty(); ++i) {
        const auto at = words.begin() + static_cast<std::ptrdiff_t>(random() % words.size());
        switch (random() % 3) {
        case 0:
            *at = "otherwise";
            break;
        case 1:
            words.erase(at);
            break;
        default:
            words.insert(at, "moreover");
        }
    }
    return std::accumulate(words.begin(), words.end(), std::string(),
                           [](std::string all, const std::string &word) {
                               return std::move(all.append(" ").append(word));
                           });
}

/// Holds what is found among paragraphs and their edited copies against a comparison of each text
/// with each other.
void expectAllFound(const std::vector<std::string> &paragraphs)
{
    std::mt19937 random(5); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
    std::vector<ShingledText> texts;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        texts.push_back(shingled(paragraphs[i]));
        texts.push_back(shingled(edited(paragraphs[i], 1 + i % 6, random)));
    }
    const Repetitions found(texts);
    std::size_t near = 0;
    std::size_t seen = 0;
    std::size_t right = 0;
    std::size_t close = 0; // of a likeness of 0.8
    std::size_t closeSeen = 0;
    for (std::uint32_t a = 0; a < texts.size(); ++a) {
        for (std::uint32_t b = a + 1; b < texts.size(); ++b) {
            const bool areNear = entente::areNear(texts[a], texts[b]);
            const bool areSeen = found.areNear(a, b);
            const bool areClose = areNear && jaccard(texts[a].shingles, texts[b].shingles) >= 0.8;
            near += areNear ? 1 : 0;
            seen += areSeen ? 1 : 0;
            right += areNear && areSeen ? 1 : 0;
            close += areClose ? 1 : 0;
            closeSeen += areClose && areSeen ? 1 : 0;
        }
    }
    std::cout << texts.size() << " texts; near: " << near << ", found " << seen
              << ", of them right " << right << "; from 0.8: " << close << ", found " << closeSeen
              << '\n';
    EXPECT_GT(near, paragraphs.size() / 4);
    EXPECT_GE(right, seen * 98 / 100);
    EXPECT_GE(right, near * 95 / 100);
    EXPECT_GE(closeSeen, close * 99 / 100);
}

} // namespace

TEST(Repetitions, areFoundAmongEditedParagraphsOfBundledBriefings)
{
    Paragraphs paragraphs;
    for (const std::string &name : bundledBriefings())
        paragraphs.add(*test::bundled(name.substr(bundledScheme.size())));
    expectAllFound(paragraphs.all());
}

TEST(Repetitions, areFoundAmongEditedParagraphsOfRealReleases)
{
    if (test::releases().empty())
        GTEST_SKIP() << "No corpus: set ENTENTE_CORPUS.";
    constexpr std::size_t wanted = 1000;
    Paragraphs paragraphs;
    for (std::size_t i = 0; i < test::releases().size() && paragraphs.all().size() < wanted;
         i += 40)
        paragraphs.add(*test::briefing(test::releases()[i]));
    expectAllFound(paragraphs.all());
}

TEST(Repetitions, foldAsNearDuplicatesDoInWhateverOrder)
{
    std::mt19937 random(3); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 60; ++i) {
        std::string text;
        for (std::size_t word = 0; word < 30; ++word)
            text.append(" w").append(std::to_string(random() % 900));
        texts.push_back(text);
        for (std::size_t copies = i % 4; copies > 0; --copies)
            texts.push_back(edited(texts.back(), 1, random));
    }
    std::vector<ShingledText> cut;
    cut.reserve(texts.size());
    for (const std::string &text : texts)
        cut.push_back(shingled(text));
    const Repetitions repetitions(std::move(cut));
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    for (int turn = 0; turn < 5; ++turn) {
        NearDuplicates one;
        const std::vector<std::uint32_t> firsts = repetitions.firsts(order);
        for (std::size_t i = 0; i < order.size(); ++i)
            EXPECT_EQ(firsts[i], one.add(texts[order[i]]));
        std::shuffle(order.begin(), order.end(), random);
    }
}

TEST(Repetitions, leaveTextsWithoutWordsAlone)
{
    const Repetitions repetitions({shingled(""), shingled("—"), shingled("")});
    EXPECT_EQ(repetitions.firsts(std::vector<std::uint32_t>{2, 1, 0}),
              (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_FALSE(repetitions.areNear(0, 2));
    EXPECT_EQ(repetitions.wordings(), 0U);
    EXPECT_TRUE(Repetitions().firsts({}).empty());
}

} // namespace entente
