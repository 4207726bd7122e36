// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"
#include "tests/support/properties.h"

#include <array>
#include <set>

namespace entente::search {

namespace {

using test::Choices;
using test::expectAlways;

/// Whatever somebody may type.
std::string someTyping(Choices &choices)
{
    static constexpr std::array pieces{"port",   " ",      "\"",           "-",      "kind:",
                                       "threat", "since:", "2020",         "title:", ":",
                                       "海峡",   "\xff",   "cyber-attack", "source:"};
    std::string text;
    for (const char *piece : choices.listOf(60, [&] { return choices.oneOf(pieces); }))
        text += piece;
    return text;
}

std::string someWord(Choices &choices)
{
    static constexpr std::array words{"port", "mines", "strait", "allies"};
    return choices.oneOf(words);
}

} // namespace

TEST(QueryAlways, keepsTheTextAsGiven)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string text = someTyping(choices);
        return parseQuery(text, nullptr).text == text ? std::string() : "“" + text + "”";
    });
}

TEST(QueryAlways, takesItsClausesInOrderFromWithinTheText)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string text = someTyping(choices);
        const Query query = parseQuery(text, nullptr, Typing::Unfinished);
        std::uint32_t at = 0;
        bool isRight = query.clauses.size() <= mostClauses;
        for (const Clause &clause : query.clauses) {
            isRight = isRight && clause.begin >= at && clause.end > clause.begin
                && clause.end <= text.size() && !clause.words.empty();
            at = clause.begin;
        }
        return isRight ? std::string() : "“" + text + "”";
    });
}

TEST(QueryAlways, understandsWhatIsWrittenByTheNamesOfKindsAndCertainties)
{
    expectAlways([](Choices &choices) -> std::string {
        std::string text;
        std::set<Kind> kinds;
        std::set<Kind> excluded;
        std::set<Certainty> certainties;
        for (const Kind kind : choices.listOf(5, [&] { return choices.oneOf(allKinds); })) {
            const bool leftOut = choices.flip();
            (leftOut ? excluded : kinds).insert(kind);
            text += (leftOut ? "-kind:" : "kind:") + std::string(name(kind)) + ' ';
        }
        for (const Certainty each :
             choices.listOf(3, [&] { return choices.oneOf(allCertainties); })) {
            certainties.insert(each);
            text += "certainty:" + std::string(name(each)) + ' ';
        }
        const Query query = parseQuery(text, nullptr);
        const bool isRight = query.problems.empty() && query.clauses.empty()
            && std::set(query.kinds.begin(), query.kinds.end()) == kinds
            && std::set(query.excludedKinds.begin(), query.excludedKinds.end()) == excluded
            && std::set(query.certainties.begin(), query.certainties.end()) == certainties;
        return isRight ? std::string() : "“" + text + "”";
    });
}

TEST(QueryAlways, looksForTheSameWordsInWhateverOrderFieldsStandAmongThem)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::vector<std::string> words = choices.listOf(6, [&] { return someWord(choices); });
        std::string plain;
        std::string mixed;
        for (const std::string &word : words) {
            plain += word + ' ';
            mixed += choices.flip() ? "kind:threat " + word + ' ' : word + " since:2020 ";
        }
        const auto wordsOf = [](const std::string &text) {
            std::vector<std::vector<QueryWord>> found;
            for (const Clause &clause : parseQuery(text, nullptr).clauses)
                found.push_back(clause.words);
            return found;
        };
        return wordsOf(plain) == wordsOf(mixed) ? std::string() : "“" + mixed + "”";
    });
}

} // namespace entente::search
