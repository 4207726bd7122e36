// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/comparison/editscript.h"
#include "tests/support/briefings.h"
#include "tests/support/releases.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <set>

namespace entente {

namespace {

using test::EditedDocument;
using test::Judgement;

constexpr double least = 0.95;
constexpr std::array editsInHundred{10U, 30U, 60U};

/// Paragraphs and items of a text that are not repeated in it, so that it is plain what became of
/// each; short ones too.
std::vector<std::string> paragraphsOf(const Briefing &briefing)
{
    constexpr std::size_t fewestLetters = 15;
    std::vector<std::string> found;
    std::set<std::string> known;
    for (const Block &block : briefing.blocks) {
        std::string words = simplified(briefing.words(block.text));
        const bool isProse = block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem
            || block.kind == BlockKind::Heading;
        if (isProse && words.size() >= fewestLetters && known.insert(words).second)
            found.push_back(std::move(words));
    }
    return found;
}

/// $ENTENTE_EDITS=1 tells each change that was not found as it was made.
bool isTold()
{
    return std::getenv("ENTENTE_EDITS") != nullptr;
}

void judgeAll(const std::vector<std::vector<std::string>> &documents, std::uint32_t copies,
              Judgement &judgement)
{
    for (std::size_t number = 0; number < documents.size(); ++number) {
        const std::vector<std::string> &strange = documents[(number + 1) % documents.size()];
        for (std::uint32_t copy = 0; copy < copies; ++copy) {
            const auto seed = static_cast<std::uint32_t>(number) * copies + copy;
            const EditedDocument document = test::edited(
                documents[number], strange, seed, editsInHundred[seed % editsInHundred.size()]);
            test::judge(document, judgement);
            if (isTold())
                std::cout << test::missedIn(document);
        }
    }
}

void expectTrust(const Judgement &judgement)
{
    std::cout << test::table(judgement);
    EXPECT_EQ(judgement.size(), 7U);
    for (const auto &[sort, judged] : judgement) {
        EXPECT_GE(judged.precision(), least) << sort;
        EXPECT_GE(judged.recall(), least) << sort;
    }
}

} // namespace

TEST(EditJudge, findsWhatWasDoneToBundledBriefings)
{
    std::vector<std::vector<std::string>> documents;
    for (const std::string &name : bundledBriefings())
        documents.push_back(paragraphsOf(*test::bundled(name.substr(bundledScheme.size()))));
    documents.push_back(paragraphsOf(*test::briefing(test::fixture("strait-article.txt"))));
    Judgement judgement;
    judgeAll(documents, 60, judgement);
    expectTrust(judgement);
}

TEST(EditJudge, findsWhatWasDoneToRealReleases)
{
    if (test::releases().empty())
        GTEST_SKIP() << "No corpus: set ENTENTE_CORPUS.";
    constexpr std::size_t wanted = 120;
    constexpr std::size_t fewest = 12;
    std::vector<std::vector<std::string>> documents;
    const std::size_t step = test::releases().size() / (wanted * 2);
    for (std::size_t i = 0; i < test::releases().size() && documents.size() < wanted; i += step) {
        std::vector<std::string> found = paragraphsOf(*test::briefing(test::releases()[i]));
        if (found.size() >= fewest)
            documents.push_back(std::move(found));
    }
    Judgement judgement;
    judgeAll(documents, 3, judgement);
    expectTrust(judgement);
}

} // namespace entente
