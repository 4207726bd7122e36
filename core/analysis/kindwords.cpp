// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/kindwords.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"

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
    Noun{"strategy", "strategies", Kind::Recommendation},
    Noun{"proposal", "proposals", Kind::Recommendation},
};

struct JapaneseNoun
{
    std::string_view word;
    Kind kind;
};

constexpr std::array japaneseNouns{
    JapaneseNoun{"脅威", Kind::Threat},       JapaneseNoun{"要因", Kind::Driver},
    JapaneseNoun{"重点分野", Kind::FocusArea}, JapaneseNoun{"影響", Kind::Implication},
    JapaneseNoun{"利点", Kind::Benefit},      JapaneseNoun{"恩恵", Kind::Benefit},
    JapaneseNoun{"提言", Kind::Recommendation}, JapaneseNoun{"勧告", Kind::Recommendation},
};

/// Words that make a noun behind them the thing that is being listed.
constexpr std::array<std::string_view, 36> quantifiers{
    "following", "several", "multiple", "key",   "main",   "major",   "broader",   "these",
    "some",      "many",    "principal", "primary", "two",  "three",   "four",      "five",
    "six",       "seven",   "eight",    "nine",  "ten",    "other",   "chief",     "central",
    "critical",  "important", "numerous", "various", "clear", "possible", "potential", "certain",
    "specific",  "our",     "its",      "their"};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

const Noun *nounOf(std::string_view folded, bool pluralOnly)
{
    for (const Noun &noun : nouns) {
        if (folded == noun.plural || (!pluralOnly && folded == noun.singular))
            return &noun;
    }
    return nullptr;
}

std::optional<KindMention> japaneseMention(std::string_view text)
{
    std::optional<KindMention> found;
    for (const JapaneseNoun &noun : japaneseNouns) {
        const std::size_t at = text.find(noun.word);
        if (at == std::string_view::npos)
            continue;
        if (found && found->kind != noun.kind)
            return std::nullopt;
        found = KindMention{noun.kind,
                            {static_cast<std::uint32_t>(at),
                             static_cast<std::uint32_t>(at + noun.word.size())},
                            false};
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

bool isStrongFactor(const std::vector<Word> &words, std::size_t i)
{
    static constexpr std::array<std::string_view, 10> causal{
        "influencing", "driving", "behind", "shaping", "underlying",
        "drive",       "shape",   "influence", "explain", "fuelling"};
    for (std::size_t k = i + 1; k < words.size() && k <= i + 2; ++k) {
        if (isOneOf(words[k].folded, causal))
            return true;
    }
    return i > 0 && (words[i - 1].folded == "driving" || words[i - 1].folded == "underlying");
}

} // namespace

std::optional<KindMention> kindOfHeading(std::string_view heading)
{
    if (const auto japanese = japaneseMention(heading))
        return japanese;
    const std::vector<Word> words = wordsOf(heading);
    if (const auto area = focusAreaIn(words))
        return KindMention{Kind::FocusArea, *area, false};
    std::optional<KindMention> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // A heading of one word may be singular, as column heads are.
        const Noun *noun = nounOf(words[i].folded, words.size() > 1);
        if (noun == nullptr || noun->singular == "factor" || noun->singular == "strategy")
            continue;
        if (found && found->kind != noun->kind)
            return std::nullopt;
        if (!found)
            found = KindMention{noun->kind, words[i].range, false};
    }
    return found;
}

std::optional<KindMention> kindAnnounced(std::string_view sentence)
{
    if (const auto japanese = japaneseMention(sentence))
        return japanese;
    constexpr std::size_t reach = 3;
    const std::vector<Word> words = wordsOf(sentence);
    std::optional<KindMention> weak;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Noun *noun = nounOf(words[i].folded, true);
        if (noun == nullptr)
            continue;
        bool announced = i == 0 || i + 1 == words.size();
        for (std::size_t k = i > reach ? i - reach : 0; k < i; ++k)
            announced = announced || isOneOf(words[k].folded, quantifiers);
        static constexpr std::array<std::string_view, 6> verbs{"include", "are",  "follow",
                                                               "include", "stand", "emerge"};
        announced = announced || (i + 1 < words.size() && isOneOf(words[i + 1].folded, verbs));
        const bool factor = noun->singular == "factor";
        if (!announced)
            continue;
        const KindMention mention{noun->kind, words[i].range, factor && !isStrongFactor(words, i)};
        if (!mention.weak)
            return mention;
        weak = mention;
    }
    // "should consider", "we recommend": what follows is advice, whatever it is called.
    for (const Word &word : words) {
        if (word.folded == "recommend" || word.folded == "recommends")
            return KindMention{Kind::Recommendation, word.range, false};
    }
    return weak;
}

std::optional<KindMention> kindOfTitle(std::string_view title)
{
    static constexpr std::array<std::string_view, 12> growing{
        "increasing", "growing",   "emerging", "rising",    "evolving",   "mounting",
        "worsening",  "escalating", "expanding", "continuing", "remaining", "existing"};
    const std::vector<Word> words = wordsOf(title);
    if (words.empty())
        return std::nullopt;
    // "Recommendation 3", "Threat": the title says what it is.
    const bool numbered = words.size() <= 2
        && (words.size() == 1 || words[1].folded.find_first_not_of("0123456789") == std::string::npos);
    if (const Noun *noun = nounOf(words.front().folded, false); noun != nullptr && numbered
        && noun->singular != "factor" && noun->singular != "strategy")
        return KindMention{noun->kind, words.front().range, false};
    const Noun *noun = nounOf(words.back().folded, false);
    const bool gerund = words.front().folded.ends_with("ing") && !isOneOf(words.front().folded, growing);
    if (noun == nullptr || noun->kind != Kind::Threat || gerund)
        return std::nullopt;
    static constexpr std::array<std::string_view, 10> against{
        "against", "counter", "reduce", "to", "address", "combat", "deter", "mitigate", "no", "fewer"};
    for (const Word &word : words) {
        if (isOneOf(word.folded, against))
            return std::nullopt;
    }
    return KindMention{Kind::Threat, words.back().range, false};
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
            const auto begin = static_cast<std::uint32_t>(end.data() - text.data() + static_cast<std::ptrdiff_t>(open));
            return KindMention{*kind, {begin, begin + static_cast<std::uint32_t>(end.size() - open)}, false};
        }
    }
    return std::nullopt;
}

} // namespace entente
