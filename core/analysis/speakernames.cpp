// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/speakernames.h"

#include "core/analysis/kindwords.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace entente {

namespace {

using text::isOneOf;

constexpr std::array<std::string_view, 8> asked{"q",  "a",  "question", "answer",
                                                "問", "答", "記者",     "司会"};
constexpr std::array<std::string_view, 24> honorifics{
    "mr",  "mrs", "ms",  "miss", "mx",  "dr",   "prof", "sir",  "dame", "lord", "lady", "gen",
    "adm", "sen", "rep", "amb",  "gov", "capt", "col",  "cmdr", "lt",   "maj",  "sgt",  "hon"};
/// Who is called by an office: "The Minister". A point is headed "The threat", "The way ahead".
constexpr std::array<std::string_view, 40> offices{
    "president", "minister",    "chair",      "chairman",     "chairwoman",   "chairperson",
    "speaker",   "secretary",   "chancellor", "premier",      "ambassador",   "governor",
    "mayor",     "king",        "queen",      "prince",       "princess",     "emperor",
    "pope",      "moderator",   "reporter",   "interviewer",  "interpreter",  "translator",
    "host",      "operator",    "witness",    "judge",        "commissioner", "director",
    "general",   "admiral",     "lady",       "clerk",        "official",     "spokesperson",
    "spokesman", "spokeswoman", "journalist", "correspondent"};
/// What recurs at the head of paragraphs and might pass for a name.
constexpr std::array<std::string_view, 92> things{
    "finding",  "findings",   "impact",    "impacts",   "role",       "roles",    "action",
    "actions",  "background", "context",   "summary",   "issue",      "issues",   "problem",
    "problems", "response",   "responses", "result",    "results",    "outcome",  "outcomes",
    "goal",     "goals",      "aim",       "aims",      "purpose",    "status",   "progress",
    "cost",     "costs",      "budget",    "timeline",  "deadline",   "date",     "dates",
    "owner",    "lead",       "partner",   "partners",  "place",      "location", "source",
    "sources",  "note",       "notes",     "example",   "examples",   "evidence", "analysis",
    "outlook",  "scope",      "scale",     "trend",     "trends",     "effect",   "effects",
    "cause",    "causes",     "myth",      "fact",      "facts",      "promise",  "made",
    "kept",     "claim",      "claims",    "truth",     "reality",    "sentence", "offense",
    "offence",  "step",       "steps",     "challenge", "challenges", "policy",   "measure",
    "measures", "strength",   "strengths", "weakness",  "weaknesses", "then",     "now",
    "before",   "after",      "who",       "what",      "where",      "when",     "why",
    "how"};
constexpr std::array<std::string_view, 10> abstractEndings{
    "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ism", "ology", "ities"};
constexpr std::array<std::string_view, 18> particles{"of",  "the", "de",  "da",  "di", "del",
                                                     "der", "van", "von", "la",  "le", "bin",
                                                     "al",  "el",  "and", "for", "to", "y"};
constexpr std::array<std::string_view, 14> spokenWords{
    "i",   "i’m",  "i’ve",  "i’ll",   "i’d",    "me",     "my",
    "you", "your", "yours", "you’re", "you’ve", "you’ll", "thank"};

/// The words of a label, without what stands in brackets and the full stops behind them.
std::vector<std::string_view> wordsOf(std::string_view label)
{
    std::vector<std::string_view> words;
    const std::size_t bracket = label.find_first_of("([");
    if (bracket != std::string_view::npos && bracket > 0)
        label = label.substr(0, bracket);
    for (std::size_t i = 0; i < label.size();) {
        std::size_t end = i;
        while (end < label.size() && !text::isSpace(text::decode(label, end).character))
            end += text::decode(label, end).length;
        std::string_view word = label.substr(i, end - i);
        while (!word.empty() && std::string_view(".,").find(word.back()) != std::string_view::npos)
            word.remove_suffix(1);
        if (!word.empty())
            words.push_back(word);
        i = end < label.size() ? end + text::decode(label, end).length : end;
    }
    return words;
}

bool isThing(std::string_view folded)
{
    return isOneOf(folded, things)
        || std::any_of(abstractEndings.begin(), abstractEndings.end(),
                       [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool hasFormOfName(std::string_view label, const std::vector<std::string_view> &words)
{
    constexpr std::size_t mostWords = 10;
    constexpr std::size_t longest = 120;
    if (words.empty() || words.size() > mostWords || label.size() > longest)
        return false;
    const bool named = std::all_of(words.begin(), words.end(), [](std::string_view word) {
        const char32_t first = text::decode(word, 0).character;
        return !text::isLower(first) || isOneOf(word, particles);
    });
    if (!named || text::isLower(text::decode(words.front(), 0).character))
        return false;
    return !isThing(text::caseFolded(words.back())) && !isThing(text::caseFolded(words.front()))
        && !kindOfHeading(label) && !kindOfTitle(label);
}

} // namespace

SpeakerName speakerName(std::string_view label)
{
    const std::vector<std::string_view> words = wordsOf(label);
    if (!hasFormOfName(label, words))
        return SpeakerName::None;
    std::string first = text::caseFolded(words.front());
    if (words.size() == 1) {
        // "Q1", "A2"
        while (first.size() > 1 && first.back() >= '0' && first.back() <= '9')
            first.pop_back();
        return isOneOf(first, asked) ? SpeakerName::Certain : SpeakerName::Possible;
    }
    const bool office = first == "the" && isOneOf(text::caseFolded(words.back()), offices);
    return office || isOneOf(first, honorifics) ? SpeakerName::Certain : SpeakerName::Possible;
}

bool isSpeech(std::string_view words)
{
    words = text::trimmed(words);
    // What somebody is quoted with is told, not spoken.
    if (words.starts_with('"') || words.starts_with("“") || words.starts_with("「"))
        return false;
    for (const std::string_view sign : {"?", "？", "ですか", "ますか", "思います", "ございます"}) {
        if (words.find(sign) != std::string_view::npos)
            return true;
    }
    for (std::size_t i = 0; i < words.size();) {
        std::string word;
        for (; i < words.size();) {
            const text::Decoded next = text::decode(words, i);
            const bool apostrophe = next.character == '\'' || next.character == U'’';
            if (!apostrophe && !text::isWordCharacter(next.character))
                break;
            text::append(word, apostrophe ? U'’' : text::caseFolded(next.character));
            i += next.length;
        }
        if (isOneOf(word, spokenWords))
            return true;
        i += i < words.size() ? text::decode(words, i).length : 0;
    }
    return false;
}

} // namespace entente
