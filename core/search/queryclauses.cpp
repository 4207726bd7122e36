// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/queryclauses.h"

#include "core/search/tokeniser.h"

#include <algorithm>

namespace entente::search {

namespace {

/// Words of a phrase beyond these are not looked for.
constexpr std::size_t longestPhrase = 64;

/// Alternatives of a clause beyond these are not looked for.
constexpr std::size_t mostOthers = 24;

void addWord(Clause &clause, const Token &token, std::vector<std::uint32_t> &begins)
{
    QueryWord word{std::string(token.word), std::string(token.other), token.position,
                   token.eastAsian && !token.pair};
    // "1 250,75" was taken for one number already; in quotation marks it may be two.
    if (token.otherBegin < token.begin && !clause.exact) {
        while (!begins.empty() && begins.back() >= token.otherBegin) {
            begins.pop_back();
            clause.words.pop_back();
        }
        word.word = std::move(word.other);
        word.other.clear();
    }
    begins.push_back(token.begin);
    clause.words.push_back(std::move(word));
}

void addOther(Clause &to, Clause other)
{
    std::vector<Clause> further = std::move(other.others);
    other.others.clear();
    if (to.others.size() < mostOthers)
        to.others.push_back(std::move(other));
    for (Clause &each : further) {
        if (to.others.size() < mostOthers)
            to.others.push_back(std::move(each));
    }
}

} // namespace

Clause clauseOf(std::string_view words, bool exact)
{
    Clause clause;
    clause.exact = exact;
    clause.given = words;
    Tokeniser tokens(words);
    Token token;
    bool afterPair = false;
    std::vector<std::uint32_t> begins; // of each word
    while (tokens.next(token)) {
        // The last character of a run says nothing that its pair has not said.
        const bool said = token.eastAsian && !token.pair && afterPair;
        afterPair = token.pair;
        clause.end = token.end;
        if (!said && clause.words.size() < longestPhrase)
            addWord(clause, token, begins);
    }
    const std::uint32_t first = clause.words.empty() ? 0 : clause.words.front().offset;
    for (QueryWord &word : clause.words)
        word.offset -= first;
    return clause;
}

Clauses either(const Clauses &one, const Clauses &other)
{
    Clauses all;
    for (const Clause &left : one) {
        for (const Clause &right : other) {
            if (all.size() == mostClauses)
                return all;
            all.push_back(left);
            addOther(all.back(), right);
        }
    }
    return all;
}

} // namespace entente::search
