// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

struct Word
{
    TextRange range;
    std::string folded;
};

std::vector<Word> wordsOf(std::string_view sentence)
{
    std::vector<Word> words;
    for (std::size_t i = 0; i < sentence.size();) {
        const text::Decoded next = text::decode(sentence, i);
        if (!text::isWordCharacter(next.character)) {
            i += next.length;
            continue;
        }
        const std::size_t begin = i;
        while (i < sentence.size()) {
            const text::Decoded more = text::decode(sentence, i);
            if (!text::isWordCharacter(more.character))
                break;
            i += more.length;
        }
        words.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)},
                         text::caseFolded(sentence.substr(begin, i - begin))});
    }
    return words;
}

struct Noun
{
    std::string_view singular;
    std::string_view plural;
    Kind kind;
};

constexpr std::array nouns{
    Noun{"threat", "threats", Kind::Threat},
    Noun{"risk", "risks", Kind::Threat},
    Noun{"danger", "dangers", Kind::Threat},
    Noun{"driver", "drivers", Kind::Driver},
    Noun{"factor", "factors", Kind::Driver},
    Noun{"implication", "implications", Kind::Implication},
    Noun{"consequence", "consequences", Kind::Implication},
    Noun{"benefit", "benefits", Kind::Benefit},
    Noun{"advantage", "advantages", Kind::Benefit},
    Noun{"recommendation", "recommendations", Kind::Recommendation},
    Noun{"proposal", "proposals", Kind::Recommendation},
};

struct JapaneseNoun
{
    std::string_view word;
    Kind kind;
};

constexpr std::array japaneseNouns{
    JapaneseNoun{"脅威", Kind::Threat},         JapaneseNoun{"要因", Kind::Driver},
    JapaneseNoun{"重点分野", Kind::FocusArea},  JapaneseNoun{"影響", Kind::Implication},
    JapaneseNoun{"利点", Kind::Benefit},        JapaneseNoun{"恩恵", Kind::Benefit},
    JapaneseNoun{"提言", Kind::Recommendation}, JapaneseNoun{"勧告", Kind::Recommendation},
};

/// Words that make a noun behind them the thing that is being listed.
constexpr std::array<std::string_view, 22> quantifiers{
    "following", "several", "multiple", "key",     "main", "major", "broader", "principal",
    "primary",   "chief",   "numerous", "various", "two",  "three", "four",    "five",
    "six",       "seven",   "eight",    "nine",    "ten",  "top"};

/// What is done about a thing is not the thing: "steps to reduce these risks" lists steps.
constexpr std::array<std::string_view, 30> governors{
    "against",     "mitigate", "mitigating", "mitigates", "address",    "addressing",
    "addresses",   "counter",  "countering", "reduce",    "reducing",   "combat",
    "combating",   "manage",   "managing",   "prevent",   "preventing", "avoid",
    "minimize",    "minimise", "eliminate",  "tackle",    "tackling",   "confront",
    "confronting", "respond",  "responding", "protect",   "protecting", "from"};

/// Nouns that name advice only where the sentence gives advice.
constexpr std::array<std::string_view, 7> adviceNouns{
    "strategies", "steps", "measures", "actions", "options", "priorities", "initiatives"};
constexpr std::array<std::string_view, 6> adviceVerbs{"should", "could",    "must",
                                                      "ought",  "consider", "recommended"};

using text::isOneOf;

const Noun *nounOf(std::string_view folded, bool pluralOnly)
{
    for (const Noun &noun : nouns) {
        if (folded == noun.plural || (!pluralOnly && folded == noun.singular))
            return &noun;
    }
    return nullptr;
}

/// A noun that a Japanese sentence points at: "次の脅威", "主な要因は". In a heading, what it ends
/// with.
std::optional<KindMention> japaneseMention(std::string_view text, bool isHeading)
{
    static constexpr std::array<std::string_view, 6> pointing{"次の", "以下",   "主な",
                                                              "つの", "下記の", "上記の"};
    const bool points = std::any_of(pointing.begin(), pointing.end(), [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
    std::optional<KindMention> found;
    for (const JapaneseNoun &noun : japaneseNouns) {
        const std::size_t at = text.rfind(noun.word);
        if (at == std::string_view::npos)
            continue;
        const bool ends = text.find_first_not_of("0123456789:.) ", at + noun.word.size())
            == std::string_view::npos;
        if (!ends && (isHeading || !points))
            continue;
        // 要因 is a cause, リスク要因 a risk.
        if (ends && isHeading && text.substr(0, at).ends_with("リスク"))
            return KindMention{Kind::Threat,
                               {static_cast<std::uint32_t>(at - std::string_view("リスク").size()),
                                static_cast<std::uint32_t>(at + noun.word.size())}};
        if (found && found->kind != noun.kind)
            return std::nullopt;
        found = KindMention{
            noun.kind,
            {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + noun.word.size())}};
    }
    return found;
}

/// "focus area", "area of focus", "priority area", "focus areas"
std::optional<TextRange> focusAreaIn(const std::vector<Word> &words)
{
    const auto isArea = [](std::string_view word) { return word == "area" || word == "areas"; };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool first = words[i].folded == "focus" || words[i].folded == "priority";
        if (first && isArea(words[i + 1].folded))
            return TextRange{words[i].range.begin, words[i + 1].range.end};
        if (i + 2 < words.size() && isArea(words[i].folded) && words[i + 1].folded == "of"
            && words[i + 2].folded == "focus")
            return TextRange{words[i].range.begin, words[i + 2].range.end};
    }
    return std::nullopt;
}

/// "Factors" are drivers where the sentence says that they drive something.
bool isCausalFactor(const std::vector<Word> &words, std::size_t i)
{
    static constexpr std::array<std::string_view, 10> causal{
        "influencing", "driving", "behind",    "shaping", "underlying",
        "drive",       "shape",   "influence", "explain", "fuelling"};
    for (std::size_t k = i + 1; k < words.size() && k <= i + 2; ++k) {
        if (isOneOf(words[k].folded, causal))
            return true;
    }
    static constexpr std::array<std::string_view, 6> kinds{"driving", "underlying", "contributing",
                                                           "causal",  "root",       "enabling"};
    return i > 0 && isOneOf(words[i - 1].folded, kinds);
}

template <std::size_t N>
bool anyBefore(const std::vector<Word> &words, std::size_t i, std::size_t reach,
               const std::array<std::string_view, N> &wanted)
{
    for (std::size_t k = i > reach ? i - reach : 0; k < i; ++k) {
        if (isOneOf(words[k].folded, wanted))
            return true;
    }
    return false;
}

/// Whether the noun at `i` is what the sentence announces rather than mentions.
bool isAnnounced(const std::vector<Word> &words, std::size_t i)
{
    static constexpr std::array<std::string_view, 8> verbs{"include", "are",    "follow", "deserve",
                                                           "stand",   "emerge", "merit",  "remain"};
    constexpr std::size_t reach = 3;
    constexpr std::size_t subject = 5; // a noun that late is no longer the sentence's subject
    // "Address the top risks to …:" lists them, whatever is done about them.
    if (i > 0 && words[i - 1].folded == "top")
        return true;
    if (anyBefore(words, i, reach + 1, governors))
        return false;
    const bool isLast = i + 1 == words.size();
    const bool isSubject = i < subject && !isLast && isOneOf(words[i + 1].folded, verbs);
    // "The allies face these threats:", "The threats that they name are these:"
    const bool pointed = isLast && i > 0 && words[i - 1].folded == "these";
    const bool pointedAt = i < subject && words.back().folded == "these";
    return words.size() == 1 || isSubject || pointed || pointedAt
        || anyBefore(words, i, reach, quantifiers);
}

/// Whether the noun at `i` is what a heading is about: "Key threats", "Assessing the implications
/// of …", but not "Countering threats" nor "Veterans' benefits".
bool headsHeading(const std::vector<Word> &words, std::size_t i, Kind kind)
{
    static constexpr std::array<std::string_view, 56> plain{
        "the",         "key",        "main",      "major",         "our",
        "its",         "evaluating", "assessing", "understanding", "weighing",
        "considering", "examining",  "strategic", "policy",        "expected",
        "likely",      "possible",   "potential", "top",           "emerging",
        "current",     "principal",  "and",       "what",          "are",
        "summary",     "of",         "list",      "chief",         "primary",
        "new",         "future",     "further",   "other",         "shared",
        "mutual",      "security",   "regional",  "operational",   "main",
        "economic",    "social",     "military",  "political",     "environmental",
        "long",        "short",      "term",      "direct",        "indirect",
        "broader",     "wider",      "global",    "national",      "additional",
        "practical"};
    constexpr std::size_t farthest = 4;
    if (i > farthest)
        return false;
    const bool allPlain = std::all_of(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), [](const Word &word) {
            return isOneOf(word.folded, plain)
                || word.folded.find_first_not_of("0123456789ivx") == std::string::npos;
        });
    if (allPlain)
        return true;
    // A "benefit" is also what a social programme pays; other nouns may have any adjectives, but
    // none that they depend on: "Options for proposals", "Responses to threats".
    static constexpr std::array<std::string_view, 10> prepositions{
        "for", "to", "of", "on", "in", "from", "by", "with", "about", "over"};
    const bool isLast = i + 1 == words.size();
    const bool isOfSome = !isLast && isOneOf(words[i + 1].folded, prepositions);
    static constexpr std::array<std::string_view, 8> growing{"growing",  "rising",   "increasing",
                                                             "evolving", "mounting", "contributing",
                                                             "driving",  "existing"};
    const bool gerund = words.front().folded.ends_with("ing")
        && !isOneOf(words.front().folded, growing);
    return kind != Kind::Benefit && i <= 3 && (isLast || isOfSome) && !gerund
        && !anyBefore(words, i, farthest, governors)
        && !anyBefore(words, i, farthest, prepositions);
}

} // namespace

std::optional<KindMention> kindOfHeading(std::string_view heading)
{
    if (const auto japanese = japaneseMention(heading, true))
        return japanese;
    const std::vector<Word> words = wordsOf(heading);
    if (const auto area = focusAreaIn(words))
        return KindMention{Kind::FocusArea, *area};
    std::optional<KindMention> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // A heading of one word may be singular, as column heads are.
        const Noun *noun = nounOf(words[i].folded, words.size() > 1);
        if (noun == nullptr || (noun->singular == "factor" && !isCausalFactor(words, i)))
            continue;
        if (found && found->kind != noun->kind)
            return std::nullopt;
        if (!found && headsHeading(words, i, noun->kind))
            found = KindMention{noun->kind, words[i].range};
    }
    return found;
}

std::optional<KindMention> kindAnnounced(std::string_view sentence)
{
    if (const auto japanese = japaneseMention(sentence, false))
        return japanese;
    const std::vector<Word> words = wordsOf(sentence);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Noun *noun = nounOf(words[i].folded, true);
        if (noun == nullptr || !isAnnounced(words, i))
            continue;
        if (noun->singular != "factor" || isCausalFactor(words, i))
            return KindMention{noun->kind, words[i].range};
    }
    const auto says = [&](const auto &wanted) {
        return std::find_if(words.begin(), words.end(),
                            [&](const Word &word) { return isOneOf(word.folded, wanted); });
    };
    const auto advice = says(adviceNouns);
    if (advice != words.end() && says(adviceVerbs) != words.end())
        return KindMention{Kind::Recommendation, advice->range};
    // "We recommend that …": what follows is advice, whatever it is called.
    static constexpr std::array<std::string_view, 2> recommend{"recommend", "recommends"};
    if (const auto verb = says(recommend); verb != words.end())
        return KindMention{Kind::Recommendation, verb->range};
    return std::nullopt;
}

bool contradicts(std::string_view sentence, Kind kind)
{
    static constexpr std::array<std::string_view, 18> general{
        "factors", "points",     "areas",      "items",       "aspects", "considerations",
        "issues",  "ones",       "elements",   "ways",        "steps",   "measures",
        "actions", "priorities", "strategies", "initiatives", "efforts", "follow"};
    const std::vector<Word> words = wordsOf(sentence);
    // "They need the following:" leaves open what follows.
    static constexpr std::array<std::string_view, 3> open{"following", "these", "below"};
    if (!words.empty() && isOneOf(words.back().folded, open))
        return false;
    return std::none_of(words.begin(), words.end(), [&](const Word &word) {
        const Noun *noun = nounOf(word.folded, false);
        return isOneOf(word.folded, general) || (noun != nullptr && noun->kind == kind);
    });
}

std::optional<KindMention> kindOfTitle(std::string_view title)
{
    static constexpr std::array<std::string_view, 12> growing{
        "increasing", "growing",    "emerging",  "rising",     "evolving",  "mounting",
        "worsening",  "escalating", "expanding", "continuing", "remaining", "existing"};
    const std::vector<Word> words = wordsOf(title);
    if (words.empty())
        return std::nullopt;
    // "Recommendation 3", "Threat": the title says what it is.
    const bool numbered = words.size() <= 2
        && (words.size() == 1
            || words[1].folded.find_first_not_of("0123456789") == std::string::npos);
    if (const Noun *noun = nounOf(words.front().folded, false);
        noun != nullptr && numbered && noun->singular != "factor")
        return KindMention{noun->kind, words.front().range};
    // "Increased Regional Threats", "Threats from the North": the noun is what the title is about.
    static constexpr std::array<std::string_view, 7> prepositions{"on", "from", "in",  "of",
                                                                  "at", "to",   "over"};
    constexpr std::size_t farthest = 3;
    const bool gerund = words.front().folded.ends_with("ing")
        && !isOneOf(words.front().folded, growing);
    for (std::size_t i = 0; i < words.size() && i <= farthest && !gerund; ++i) {
        const bool last = i + 1 == words.size();
        const Noun *noun = nounOf(words[i].folded, !last);
        if (noun == nullptr || noun->kind != Kind::Threat)
            continue;
        if (!last && !isOneOf(words[i + 1].folded, prepositions))
            return std::nullopt;
        // "Counters cyber threats", "Deter the threat": the title is about what is done.
        static constexpr std::array<std::string_view, 10> against{
            "to",        "counters", "reduces", "deter",   "deters",
            "mitigated", "no",       "fewer",   "reduced", "at"};
        if (anyBefore(words, i, farthest, governors) || anyBefore(words, i, farthest, against))
            return std::nullopt;
        return KindMention{Kind::Threat, words[i].range};
    }
    return std::nullopt;
}

std::optional<KindMention> kindAttribute(std::string_view text)
{
    const std::string_view end = text::trimmed(text);
    if (!end.ends_with('}'))
        return std::nullopt;
    const std::size_t open = end.rfind('{');
    if (open == std::string_view::npos)
        return std::nullopt;
    const std::string_view inside = end.substr(open + 1, end.size() - open - 2);
    for (const std::string_view prefix : {".", "kind="}) {
        if (!inside.starts_with(prefix))
            continue;
        const std::string_view name = inside.substr(prefix.size());
        if (const std::optional<Kind> kind = kindNamed(name)) {
            const auto begin = static_cast<std::uint32_t>(end.data() - text.data()
                                                          + static_cast<std::ptrdiff_t>(open));
            return KindMention{*kind,
                               {begin, begin + static_cast<std::uint32_t>(end.size() - open)}};
        }
    }
    return std::nullopt;
}

} // namespace entente
