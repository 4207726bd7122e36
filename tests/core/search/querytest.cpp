// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include <gmock/gmock.h>

#include <random>

namespace entente::search {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Vocabulary &vocabulary()
{
    static const Vocabulary known = Vocabulary::parse(R"(concepts:
  - id: cybersecurity
    prefLabel: {en: Cyber security, ja: サイバー}
  - id: trade
    prefLabel: {en: Trade}
)",
                                                      "small.yaml")
                                        .value();
    return known;
}

/// Clauses as "-title:a+b*", for reading.
std::vector<std::string> clauses(const Query &query)
{
    std::vector<std::string> all;
    for (const Clause &clause : query.clauses) {
        std::string text = std::string(clause.excluded ? "-" : "")
            + (clause.inTitle ? "title:" : "") + (clause.exact ? "=" : "");
        for (const QueryWord &word : clause.words)
            text += (&word == &clause.words.front() ? "" : "+") + word.word
                + (word.prefix ? "*" : "");
        all.push_back(text);
    }
    return all;
}

Query parsed(std::string_view text, Typing typing = Typing::Finished)
{
    return parseQuery(text, &vocabulary(), typing);
}

} // namespace

TEST(QueryText, isWordsPhrasesAndExclusions)
{
    EXPECT_THAT(clauses(parsed("Missile “defence of” -\"old treaty\" -trade cyber-attack")),
                ElementsAre("missile", "=defence+of", "-=old+treaty", "-trade", "cyber+attack"));
}

TEST(QueryText, takesTheLastWordForUnfinishedWhileItIsTyped)
{
    EXPECT_THAT(clauses(parsed("missile def", Typing::Unfinished)), ElementsAre("missile", "def*"));
    EXPECT_THAT(clauses(parsed("missile def ", Typing::Unfinished)), ElementsAre("missile", "def"));
    EXPECT_THAT(clauses(parsed("\"missile def", Typing::Unfinished)), ElementsAre("=missile+def*"));
    EXPECT_THAT(clauses(parsed("\"missile def\"", Typing::Unfinished)),
                ElementsAre("=missile+def"));
}

TEST(QueryText, knowsFields)
{
    const Query query = parsed(
        "KIND:threat area:cyber since:2024 until:2025-06 source:House lang:ja format:Word "
        "title:\"the sea\"");
    EXPECT_THAT(query.kinds, ElementsAre(Kind::Threat));
    EXPECT_THAT(query.areas, ElementsAre(0));
    EXPECT_EQ(query.since, Date::parse("2024"));
    EXPECT_EQ(query.until, Date::parse("2025-06"));
    EXPECT_THAT(query.sources, ElementsAre("house"));
    EXPECT_THAT(query.languages, ElementsAre("ja"));
    EXPECT_THAT(query.formats, ElementsAre("word"));
    EXPECT_THAT(clauses(query), ElementsAre("title:=the+sea"));
}

TEST(QueryText, excludesKindsAndAreas)
{
    const Query query = parsed("-kind:point -area:サイバー");
    EXPECT_THAT(query.excludedKinds, ElementsAre(Kind::Point));
    EXPECT_THAT(query.excludedAreas, ElementsAre(0));
    EXPECT_FALSE(query.hasWords());
}

TEST(QueryText, asksForCertaintiesByTheBeginningOfTheirNames)
{
    EXPECT_THAT(parsed("certainty:stated certainty:led").certainties,
                ElementsAre(Certainty::Stated, Certainty::LedIn));
    EXPECT_THAT(parsed("certainty:\"led in\"").certainties, ElementsAre(Certainty::LedIn));
    const Query without = parsed("-certainty:Inferred");
    EXPECT_THAT(without.excludedCertainties, ElementsAre(Certainty::Inferred));
    EXPECT_TRUE(without.certainties.empty());
    EXPECT_TRUE(without.hasFields());
    EXPECT_TRUE(parsed("certainty:s").hasFields());
    EXPECT_EQ(parsed("certainty:maybe").problems.front().reason,
              FieldProblem::Reason::UnknownCertainty);
}

TEST(QueryText, saysWhichFieldsMakeNoSenseAndLooksForThemNowhere)
{
    using Reason = FieldProblem::Reason;
    const Query query = parsed(
        "kind:wine since:banana until:2025-13 area:cheese lang:e! -since:2024 "
        "title:!! source: note:this");
    EXPECT_THAT(clauses(query), ElementsAre("note+this")) << "note: is no field";
    std::vector<std::pair<Reason, std::string>> found;
    for (const FieldProblem &problem : query.problems) {
        found.emplace_back(problem.reason, problem.field + ":" + problem.value);
        EXPECT_FALSE(problem.isPending) << problem.field;
    }
    EXPECT_THAT(found,
                ElementsAre(std::pair(Reason::UnknownKind, "kind:wine"),
                            std::pair(Reason::NoDate, "since:banana"),
                            std::pair(Reason::NoDate, "until:2025-13"),
                            std::pair(Reason::UnknownArea, "area:cheese"),
                            std::pair(Reason::UnknownLanguage, "lang:e!"),
                            std::pair(Reason::NotExcludable, "since:2024"),
                            std::pair(Reason::NoWord, "title:!!"),
                            std::pair(Reason::Empty, "source:")));
    EXPECT_FALSE(query.isUnderstood());
    EXPECT_TRUE(parsed("kind:threat since:2024 cyber").isUnderstood());
}

TEST(QueryText, waitsForAFieldThatIsBeingTyped)
{
    for (const char *typed : {"kind:", "port since:2", "until:2024-0", "lang:j", "area:\""}) {
        const Query query = parsed(typed, Typing::Unfinished);
        ASSERT_EQ(query.problems.size(), 1U) << typed;
        EXPECT_TRUE(query.problems.front().isPending) << typed;
        EXPECT_TRUE(query.isUnderstood()) << typed;
    }
    for (const char *typed : {"since:2 ", "since:b", "kind:x", "area:cheese", "kind: port"})
        EXPECT_FALSE(parsed(typed, Typing::Unfinished).isUnderstood()) << typed;
}

TEST(QueryText, namesAFocusAreaByItsIdOrALabelAndAllThatBeginSo)
{
    EXPECT_THAT(parsed("area:\"cyber security\"").areas, ElementsAre(0));
    EXPECT_THAT(parsed("area:cyber-sec").areas, ElementsAre(0));
    EXPECT_THAT(parsed("area:t").areas, ElementsAre(1));
    EXPECT_THAT(parsed("kind:\"focus area\"").kinds, ElementsAre(Kind::FocusArea));
}

TEST(QueryText, partsEastAsianWordsIntoPairsThatFollowOneAnother)
{
    EXPECT_THAT(clauses(parsed("日米同盟 力")), ElementsAre("日米+米同+同盟", "力*"));
}

TEST(QueryText, isNeverAnError)
{
    std::mt19937 source(7);
    constexpr std::string_view pieces[] = {"\"", "-", ":",  "kind:", "area:",  " ",
                                           "a",  "“", "日", "\xFF",  "title:", "since:"};
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (unsigned n = source() % 9; n > 0; --n)
            text += pieces[source() % std::size(pieces)];
        const Query query = parsed(text, Typing::Unfinished);
        for (const Clause &clause : query.clauses) {
            EXPECT_THAT(clause.words, testing::Not(IsEmpty())) << text;
            EXPECT_LE(clause.end, text.size()) << text;
        }
    }
}

TEST(QueryText, looksForSoManyWordsAndNoMore)
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "word" + std::to_string(i) + ' ';
    EXPECT_EQ(parsed(text).clauses.size(), mostClauses);
}

} // namespace entente::search
