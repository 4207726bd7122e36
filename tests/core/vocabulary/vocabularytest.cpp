// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/vocabulary.h"

#include "core/base/runerror.h"
#include "core/vocabulary/vocabularyerror.h"
#include "resources/resources.h"

#include <QString>

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace entente {

namespace {

using testing::HasSubstr;

constexpr std::string_view small = R"(concepts:
  - id: deterrence
    prefLabel: {en: Deterrence, ja: 抑止}
  - id: nuclear
    prefLabel: {en: Nuclear forces}
    altLabel:
      en: [nuclear weapon, nuclear posture]
    broader: [deterrence]
  - id: umbrella
    prefLabel: {en: Nuclear umbrella}
    broader: nuclear
)";

Vocabulary read(std::string_view yaml)
{
    Result<Vocabulary> vocabulary = Vocabulary::parse(yaml, "areas.yaml");
    if (!vocabulary) {
        ADD_FAILURE() << sentence(vocabulary.error()).toStdString();
        return {};
    }
    return std::move(vocabulary).value();
}

Error refusal(std::string_view yaml)
{
    const Result<Vocabulary> vocabulary = Vocabulary::parse(yaml, "areas.yaml");
    if (vocabulary) {
        ADD_FAILURE() << "taken: " << yaml;
        return {RunError::Unexpected, {}, 0, {}};
    }
    EXPECT_EQ(vocabulary.error().code, VocabularyError::InvalidVocabulary);
    EXPECT_EQ(vocabulary.error().file, "areas.yaml");
    return vocabulary.error();
}

} // namespace

TEST(Vocabulary, readsConceptsInTheirOrder)
{
    const Vocabulary vocabulary = read(small);
    ASSERT_EQ(vocabulary.size(), 3U);
    EXPECT_EQ(vocabulary.at(0).id, "deterrence");
    EXPECT_EQ(vocabulary.find("nuclear"), ConceptIndex{1});
    EXPECT_FALSE(vocabulary.find("Nuclear").has_value());
    EXPECT_EQ(vocabulary.at(1).altLabels.size(), 2U);
}

TEST(Vocabulary, labelsInTheLanguageAskedForOrInEnglish)
{
    const Vocabulary vocabulary = read(small);
    EXPECT_EQ(vocabulary.label(0, "ja"), "抑止");
    EXPECT_EQ(vocabulary.label(0, "ja-JP"), "抑止");
    EXPECT_EQ(vocabulary.label(1, "ja"), "Nuclear forces");
    EXPECT_EQ(vocabulary.label(0, ""), "Deterrence");
}

TEST(Vocabulary, knowsAllThatIsBroader)
{
    const Vocabulary vocabulary = read(small);
    EXPECT_THAT(vocabulary.selfAndBroader(2), testing::UnorderedElementsAre(2, 1, 0));
    EXPECT_THAT(vocabulary.selfAndBroader(0), testing::ElementsAre(0));
}

TEST(Vocabulary, suggestsTheNearestId)
{
    const Vocabulary vocabulary = read(small);
    EXPECT_EQ(vocabulary.nearest("detterence"), "deterrence");
    EXPECT_EQ(vocabulary.nearest("nuclaer"), "nuclear");
    EXPECT_EQ(vocabulary.nearest("breakfast"), "") << "which resembles none";
}

TEST(Vocabulary, matchesPreferredAndAlternativeLabels)
{
    const Vocabulary vocabulary = read(small);
    std::vector<Match> matches;
    vocabulary.matcher().find("Nuclear weapons under the nuclear umbrella", 0, matches);
    ASSERT_EQ(matches.size(), 2U);
    EXPECT_EQ(matches[0].area, 1);
    EXPECT_EQ(matches[1].area, 2);
}

TEST(Vocabulary, refusesWhatIsNoListOfConcepts)
{
    EXPECT_FALSE(refusal("").detail.empty());
    EXPECT_FALSE(refusal("concepts: none").detail.empty());
    EXPECT_FALSE(refusal("- a\n- b\n").detail.empty());
    EXPECT_EQ(refusal("concepts:\n  - id: a\n   - id: b\n").line, 3U);
}

TEST(Vocabulary, refusesAConceptWithoutId)
{
    const Error error = refusal("concepts:\n  - id: a\n  - prefLabel: {en: B}\n");
    EXPECT_EQ(error.line, 3U);
    EXPECT_THAT(error.detail, HasSubstr("without id"));
}

TEST(Vocabulary, refusesAnIdThatStandsTwice)
{
    const Error error = refusal("concepts:\n  - id: a\n  - id: b\n  - id: a\n");
    EXPECT_EQ(error.line, 4U);
    EXPECT_THAT(error.detail, HasSubstr("“a”"));
}

TEST(Vocabulary, refusesALabelThatTwoConceptsClaim)
{
    const Error error = refusal("concepts:\n"
                                "  - {id: a, prefLabel: {en: Cyber Attack}}\n"
                                "  - {id: b, altLabel: {en: [cyber-attack]}}\n");
    EXPECT_EQ(error.line, 3U);
    EXPECT_THAT(error.detail, HasSubstr("cyber-attack"));
}

TEST(Vocabulary, takesALabelThatOneConceptHasTwice)
{
    EXPECT_EQ(read("concepts:\n  - {id: a, prefLabel: {en: NATO, ja: NATO}}\n").size(), 1U);
}

TEST(Vocabulary, refusesABroaderConceptThatDoesNotExist)
{
    const Error error = refusal("concepts:\n  - id: a\n    broader: [nowhere]\n");
    EXPECT_EQ(error.line, 3U);
    EXPECT_THAT(error.detail, HasSubstr("“nowhere”"));
}

TEST(Vocabulary, knowsWhatIsRelatedFromBothSides)
{
    const Vocabulary vocabulary = read("concepts:\n  - {id: a, related: [b, c]}\n"
                                       "  - {id: b, related: a}\n  - {id: c}\n");
    EXPECT_THAT(vocabulary.at(0).related, testing::ElementsAre(1, 2));
    EXPECT_THAT(vocabulary.at(1).related, testing::ElementsAre(0));
    EXPECT_THAT(vocabulary.at(2).related, testing::ElementsAre(0));
    EXPECT_THAT(refusal("concepts:\n  - {id: a, related: b}\n").detail, HasSubstr("“b”"));
}

TEST(Vocabulary, meetsLabelsApartAndAsWrittenAndLeavesExceptions)
{
    const Vocabulary vocabulary = read("concepts:\n"
                                       "  - id: sharing\n    apart: {en: [share intelligence]}\n"
                                       "  - id: treaty\n    asWritten: {en: [START]}\n"
                                       "  - id: space\n    altLabel: {en: [space]}\n"
                                       "    except: {en: [green space]}\n");
    std::vector<Match> matches;
    vocabulary.matcher().find("Start to share more intelligence in a green space: START, space", 0,
                              matches);
    ASSERT_EQ(matches.size(), 3U);
    EXPECT_EQ(matches[0].area, 0);
    EXPECT_EQ(matches[1].area, 1);
    EXPECT_EQ(matches[2].area, 2);
    EXPECT_EQ(matches[2].words.begin, 58U);
}

TEST(Vocabulary, refusesAnExceptionThatIsALabel)
{
    const Error error = refusal("concepts:\n  - {id: a, altLabel: {en: [green space]}}\n"
                                "  - {id: b, except: {en: [Green-space]}}\n");
    EXPECT_EQ(error.line, 3U);
    EXPECT_THAT(error.detail, HasSubstr("Green-space"));
}

TEST(Vocabulary, refusesConceptsThatAreBroaderThanThemselves)
{
    EXPECT_THAT(refusal("concepts:\n  - {id: a, broader: a}\n").detail, HasSubstr("“a”"));
    EXPECT_THAT(refusal("concepts:\n  - {id: a, broader: b}\n  - {id: b, broader: c}\n"
                        "  - {id: c, broader: a}\n")
                    .detail,
                HasSubstr("broader than itself"));
}

TEST(BundledVocabulary, holdsAtLeast120ConceptsLabelledInEnglishAndJapanese)
{
    const auto vocabulary = bundledVocabulary();
    EXPECT_GE(vocabulary->size(), 120U);
    for (const Concept &one : vocabulary->concepts()) {
        for (const char *const language : {"en", "ja"}) {
            const auto labels = std::count_if(
                one.prefLabels.begin(), one.prefLabels.end(), [&](const Label &label) {
                    return label.language == language && !label.words.empty();
                });
            EXPECT_EQ(labels, 1) << one.id << " in " << language;
        }
        EXPECT_TRUE(std::all_of(one.id.begin(), one.id.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || c == '-';
        })) << one.id;
    }
}

TEST(BundledVocabulary, holdsTheAreasThatTheDesignNames)
{
    for (const char *const id :
         {"cybersecurity", "missile-defence", "logistics", "intelligence-sharing",
          "military-exercises", "defence-technology", "regional-stability", "economic-cooperation",
          "public-engagement", "personnel-exchanges"})
        EXPECT_TRUE(bundledVocabulary()->find(id).has_value()) << id;
}

TEST(BundledVocabulary, isMetByEachOfItsOwnLabels)
{
    const auto vocabulary = bundledVocabulary();
    for (std::size_t i = 0; i < vocabulary->size(); ++i) {
        const Concept &one = vocabulary->at(static_cast<ConceptIndex>(i));
        for (const auto *labels : {&one.prefLabels, &one.altLabels}) {
            for (const Label &label : *labels) {
                std::vector<Match> matches;
                vocabulary->matcher().find(label.words, 0, matches);
                ASSERT_EQ(matches.size(), 1U) << one.id << ": " << label.words;
                EXPECT_EQ(matches[0].area, i) << one.id << ": " << label.words;
                EXPECT_EQ(matches[0].words.size(), label.words.size()) << label.words;
            }
        }
    }
}

TEST(BundledVocabulary, isReadOnce)
{
    EXPECT_EQ(bundledVocabulary().get(), bundledVocabulary().get());
}

} // namespace entente
