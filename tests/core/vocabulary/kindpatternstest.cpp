// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/kindpatterns.h"

#include "resources/resources.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace entente::test {

namespace {

/// "kind: words", or "nothing".
std::string found(const KindPatterns &patterns, std::string_view sentence,
                  PatternUse use = PatternUse::Prose)
{
    const auto own = patterns.find(patterns.sentence(sentence), use);
    return own ? std::string(name(own->kind)) + ": "
            + std::string(sentence.substr(own->words.begin, own->words.size()))
               : "nothing";
}

KindPatterns parsed(const std::string &yaml)
{
    Result<KindPatterns> patterns = KindPatterns::parse(yaml, "patterns.yaml");
    if (!patterns) {
        ADD_FAILURE() << patterns.error().detail;
        return {};
    }
    return std::move(patterns).value();
}

std::string refused(const std::string &yaml)
{
    const Result<KindPatterns> patterns = KindPatterns::parse(yaml, "patterns.yaml");
    return patterns ? "taken"
                    : std::to_string(patterns.error().line) + ": " + patterns.error().detail;
}

std::string yamlOfProse(const std::string &pattern)
{
    return "language: en\nlists:\n  ally: tokyo seoul\nkinds:\n  threat:\n    prose:\n      - "
        + pattern + "\n";
}

KindPatterns ofProse(const std::string &pattern)
{
    return parsed(yamlOfProse(pattern));
}

} // namespace

TEST(Patterns, areRowsOfWordsWhateverTheirCase)
{
    const KindPatterns patterns = ofProse("may lead to");
    EXPECT_EQ(found(patterns, "It May lead to war."), "threat: May lead to");
    EXPECT_EQ(found(patterns, "It may not lead to war."), "nothing");
    EXPECT_EQ(found(patterns, "It may leading to"), "nothing");
}

TEST(Patterns, mayHaveOneOfSeveralWordsAndWordsOfAList)
{
    const KindPatterns patterns = ofProse("<ally>|beijing warns|threat~");
    EXPECT_EQ(found(patterns, "Tokyo warns of it"), "threat: Tokyo warns");
    EXPECT_EQ(found(patterns, "Beijing threatened it"), "threat: Beijing threatened");
    EXPECT_EQ(found(patterns, "Paris warns of it"), "nothing");
}

TEST(Patterns, goOnBehindAdverbsAndOtherWordsThatSayHow)
{
    const KindPatterns patterns = parsed("language: en\npassed: also still\nkept: unlikely\n"
                                         "kinds:\n  threat:\n    prose:\n      - could weaken\n");
    EXPECT_EQ(found(patterns, "It could also severely weaken them."),
              "threat: could also severely weaken");
    EXPECT_EQ(found(patterns, "It could unlikely weaken them."), "nothing") << "which is kept";
    EXPECT_EQ(found(patterns, "It could, severely weaken them."), "nothing");
}

TEST(Patterns, mayHaveNarrowGaps)
{
    const KindPatterns patterns = ofProse("faces .. danger");
    EXPECT_EQ(found(patterns, "It faces a grave danger."), "threat: faces a grave danger");
    EXPECT_EQ(found(patterns, "It faces the sea and no danger."), "nothing");
}

TEST(Patterns, mayHaveGapsOptionalWordsAndWordsThatMustNotStandThere)
{
    EXPECT_EQ(found(ofProse("risk ... war"), "The risk of a long new war"),
              "threat: risk of a long new war");
    EXPECT_EQ(found(ofProse("risk ... war"), "The risk of a long, new and very costly war"),
              "nothing")
        << "a gap is of five words at the most";
    EXPECT_EQ(found(ofProse("will also? fall"), "It will fall"), "threat: will fall");
    EXPECT_EQ(found(ofProse("will also? fall"), "It will also fall"), "threat: will also fall");
    EXPECT_EQ(found(ofProse("will !likely fall"), "It will soon fall"), "threat: will soon fall");
    EXPECT_EQ(found(ofProse("will !likely fall"), "It will likely fall"), "nothing");
}

TEST(Patterns, areNotJoinedByCommasOrDashes)
{
    EXPECT_EQ(found(ofProse("because of"), "Because, of course, it rains"), "nothing");
    EXPECT_EQ(found(ofProse("because of"), "It fell — because of rain"), "threat: because of");
}

TEST(Patterns, mayBeginOrEndASentence)
{
    EXPECT_EQ(found(ofProse("^ expand"), "Expand it"), "threat: Expand");
    EXPECT_EQ(found(ofProse("^ expand"), "They expand it"), "nothing");
    EXPECT_EQ(found(ofProse("needed $"), "A plan is needed."), "threat: needed");
    EXPECT_EQ(found(ofProse("needed $"), "A needed plan"), "nothing");
    const KindPatterns patterns = parsed("language: en\nopeners:\n  - today|and\nkinds:\n"
                                         "  benefit:\n    prose:\n      - ^ saves\n");
    EXPECT_EQ(found(patterns, "And today saves money"), "benefit: saves");
}

TEST(Patterns, ofTheKindThatStandsFirstCount)
{
    const KindPatterns patterns = parsed("language: en\nkinds:\n  benefit:\n    prose:\n"
                                         "      - saves\n  threat:\n    prose:\n      - risk\n");
    EXPECT_EQ(found(patterns, "The risk saves us"), "benefit: saves");
}

TEST(Patterns, doNotCountBehindWordsAgainstThemNorWhereAnExceptionStands)
{
    const KindPatterns patterns = parsed(
        "language: en\nreported:\n  - critics ... say\nkinds:\n  threat:\n    prose:\n      - risk\n"
        "    except:\n      - low risk\n");
    EXPECT_EQ(found(patterns, "Critics of it say the risk is high"), "nothing");
    EXPECT_EQ(found(patterns, "The risk is high, critics say"), "threat: risk");
    EXPECT_EQ(found(patterns, "A low risk"), "nothing");
    EXPECT_EQ(found(patterns, "Is there a risk?"), "nothing") << "it is asked";
    EXPECT_EQ(found(patterns, "He spoke of “a risk to us”"), "nothing") << "it is quoted";
    EXPECT_EQ(found(patterns, "He spoke of \"it\", a risk to us"), "threat: risk");
}

TEST(Patterns, ofALanguageWithoutSpacesAreOfPieces)
{
    const KindPatterns patterns = parsed("language: ja\nspaces: none\nkinds:\n  recommendation:\n"
                                         "    prose:\n      - べきである$\n      - 次の 提言\n");
    EXPECT_EQ(found(patterns, "強化すべきである。"), "recommendation: べきである");
    EXPECT_EQ(found(patterns, "べきであるとは限らない"), "nothing");
    EXPECT_EQ(found(patterns, "次のような提言"), "recommendation: 次のような提言");
}

TEST(Patterns, areRefusedWithTheLine)
{
    EXPECT_EQ(refused("kinds:\n"), "1: a file of patterns has a language and kinds");
    EXPECT_EQ(refused("language: en\nkinds:\n  menace:\n    prose:\n      - risk\n"),
              "4: there is no kind “menace”");
    EXPECT_EQ(refused("language: en\nkinds:\n  threat:\n    verse:\n      - risk\n"),
              "5: “verse” is no use of patterns");
    EXPECT_EQ(refused("language: en\nkinds:\n  threat:\n    prose:\n      - risk\n      - <foe>\n"),
              "6: there is no list <foe>");
    EXPECT_EQ(refused("language: en\nkinds:\n  threat:\n    prose:\n      - ... risk\n"),
              "5: a pattern begins with a word");
    EXPECT_EQ(refused("language: en\nkinds:\n  threat:\n    prose:\n      - also? now?\n"),
              "5: a pattern begins with a word");
}

TEST(CarriedPatterns, areOfEnglishAndJapaneseAndEnglishIsTakenForWhatIsNotNamed)
{
    const auto vocabulary = bundledVocabulary();
    ASSERT_NE(vocabulary->patterns("en"), nullptr);
    ASSERT_NE(vocabulary->patterns("ja"), nullptr);
    EXPECT_EQ(vocabulary->patterns("ja")->language(), "ja");
    EXPECT_EQ(vocabulary->patterns(""), vocabulary->patterns("en"));
    EXPECT_EQ(vocabulary->patterns("de"), nullptr);
}

TEST(CarriedPatterns, countInTheFingerprintByWhichLibrariesAreRenewed)
{
    Vocabulary vocabulary;
    vocabulary.addPatterns("en", yamlOfProse("may fall"));
    Vocabulary other;
    other.addPatterns("en", yamlOfProse("will fall"));
    EXPECT_FALSE(vocabulary.fingerprint().empty());
    EXPECT_NE(vocabulary.fingerprint(), other.fingerprint());
}

TEST(CarriedPatterns, areReadWhenTheyAreFirstAskedForAndAreNoneWhereTheyCannotBe)
{
    Vocabulary vocabulary;
    vocabulary.addPatterns("en", yamlOfProse("may fall"));
    vocabulary.addPatterns("ja", "no: patterns");
    const Vocabulary copy = vocabulary;
    ASSERT_NE(vocabulary.patterns("en-GB"), nullptr);
    EXPECT_EQ(copy.patterns("en"), vocabulary.patterns("en"));
    EXPECT_EQ(vocabulary.patterns("ja"), nullptr);
}

TEST(CarriedPatterns, sayOfSentencesOfWhatKindTheyAre)
{
    struct Case
    {
        const char *sentence;
        const char *kind;
    };
    static constexpr std::array cases{
        Case{"Tokyo should set up a joint cyber command.", "recommendation"},
        Case{"We recommend that the ministers meet each year.", "recommendation"},
        Case{"Both governments need to share more intelligence.", "recommendation"},
        Case{"It is time to revise the guidelines.", "recommendation"},
        Case{"A strike on the cable could lead to a regional war.", "threat"},
        Case{"Its missiles pose a growing threat to shipping.", "threat"},
        Case{"The gap leaves the southern islands exposed.", "threat"},
        Case{"The build-up is driven by rising costs.", "driver"},
        Case{"The two leaders agreed to build a shared radar.", "commitment"},
        Case{"The United States will provide two destroyers.", "commitment"},
        Case{"The pact would allow the navies to refuel each other.", "benefit"},
        Case{"This means that older ships must retire early.", "implication"},
        Case{"The strait patrols need to be more flexible.", "recommendation"},
        Case{"Far closer cooperation will be essential.", "recommendation"},
        Case{"A first step would be to share radar data.", "recommendation"},
        Case{"Mariners cannot afford to wait.", "recommendation"},
        Case{"The blockade threatens the region's shipyards.", "threat"},
        Case{"Smuggled chips can be used to attack the grid.", "threat"},
        Case{"The drones have the potential to expose convoys.", "threat"},
        Case{"The detour puts crews in danger of piracy.", "threat"},
        Case{"Fears of a blockade prompted the ministry to stock fuel.", "driver"},
        Case{"The decline is partly due to older hulls.", "driver"},
        Case{"The Gulf War drove a demand for better radars.", "driver"},
        Case{"As a result, fewer ships call at the port.", "implication"},
        Case{"The delay makes it harder for crews to train.", "implication"},
        Case{"Exports will likely shrink.", "implication"},
        Case{"Shared radars could improve the resilience of the fleet.", "benefit"},
        Case{"The canal offers several advantages over the strait.", "benefit"},
        Case{"By pooling tugs, the ports can clear wrecks sooner.", "benefit"},
        Case{"両政府は司令部を新設すべきである。", "recommendation"},
        Case{"紛争の拡大につながりかねない。", "threat"},
        Case{"両首脳は共同開発を進めることで合意した。", "commitment"},
        Case{"費用を抑えることが可能になる。", "benefit"},
    };
    for (const auto &[sentence, kind] : cases) {
        const std::string_view words = sentence;
        const bool isJapanese = static_cast<unsigned char>(words[0]) >= 0x80;
        const std::string said = found(*bundledVocabulary()->patterns(isJapanese ? "ja" : "en"),
                                       words);
        EXPECT_TRUE(said.starts_with(kind)) << sentence << " -> " << said;
    }
}

TEST(CarriedPatterns, sayNothingOfWhatIsDeniedAskedReportedOrPlain)
{
    for (const char *const sentence :
         {"Critics say that Tokyo should leave the treaty.", "Should Tokyo leave the treaty?",
          "The ministers met for three hours in Tokyo.", "He called it “a risk we must accept”.",
          "Nobody believes that the pact will provide much.", "The strait is forty miles wide.",
          "It gives them the tools they need to work.", "The government should not have signed.",
          "Tokyo should have been asked.", "Analysts warned that it could lead to war.",
          "While many believe Tokyo should leave the treaty, few say so.",
          "Although the pact would improve the coordination of patrols, it is old.",
          "The app allows officials to evade scrutiny.", "The fee is low in the need to shrink.",
          "He has served as a judge for ten years."})
        EXPECT_EQ(found(*bundledVocabulary()->patterns("en"), sentence), "nothing") << sentence;
}

TEST(EnglishPatterns, lookBehindADenialForWhatASentenceSays)
{
    const auto vocabulary = bundledVocabulary();
    const KindPatterns &patterns = *vocabulary->patterns("en");
    EXPECT_EQ(found(patterns, "It does not calm them, but threatens the region."),
              "threat: threatens the");
    EXPECT_EQ(found(patterns, "Each test not only proves progress, it also strains alliances."),
              "threat: also strains");
    EXPECT_EQ(found(patterns, "If it cannot sail, storms could cripple ports."),
              "threat: could cripple");
    EXPECT_EQ(found(patterns, "Nobody says that it threatens the region."), "nothing");
    EXPECT_EQ(found(patterns, "Critics say that Seoul should leave and that Tokyo should stay."),
              "nothing");
}

TEST(EnglishPatterns, takeTheMainClauseWhereAnotherSaysTheSame)
{
    const auto vocabulary = bundledVocabulary();
    EXPECT_EQ(found(*vocabulary->patterns("en"),
                    "While some say it could help trade, it could cripple ports."),
              "threat: could cripple");
}

TEST(EnglishPatterns, knowTheClausesThatStandInEachOrder)
{
    const auto vocabulary = bundledVocabulary();
    const KindPatterns &patterns = *vocabulary->patterns("en");
    for (const char *const clause :
         {"Nothing in this order shall be construed to impair the authority of an agency.",
          "This order shall be implemented consistent with applicable law.",
          "This memorandum is not intended to, and does not, create any right or benefit."})
        EXPECT_TRUE(patterns.isFormal(patterns.sentence(clause))) << clause;
    EXPECT_FALSE(patterns.isFormal(patterns.sentence("This order ends the ban on ferries.")));
}

} // namespace entente::test
