// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/columnkinds.h"

#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

struct ColumnNoun
{
    std::string_view word;
    Kind kind;
};

/// Nouns that end a column head, in the singular as there, and in the plural where kindOfHeading()
/// does not know it.
constexpr std::array nouns{
    ColumnNoun{"threat", Kind::Threat},
    ColumnNoun{"risk", Kind::Threat},
    ColumnNoun{"danger", Kind::Threat},
    ColumnNoun{"hazard", Kind::Threat},
    ColumnNoun{"hazards", Kind::Threat},
    ColumnNoun{"vulnerability", Kind::Threat},
    ColumnNoun{"vulnerabilities", Kind::Threat},
    ColumnNoun{"concern", Kind::Threat},
    ColumnNoun{"concerns", Kind::Threat},
    ColumnNoun{"driver", Kind::Driver},
    ColumnNoun{"cause", Kind::Driver},
    ColumnNoun{"causes", Kind::Driver},
    ColumnNoun{"factor", Kind::Driver},
    ColumnNoun{"factors", Kind::Driver},
    ColumnNoun{"implication", Kind::Implication},
    ColumnNoun{"consequence", Kind::Implication},
    ColumnNoun{"impact", Kind::Implication},
    ColumnNoun{"impacts", Kind::Implication},
    ColumnNoun{"effect", Kind::Implication},
    ColumnNoun{"effects", Kind::Implication},
    ColumnNoun{"benefit", Kind::Benefit},
    ColumnNoun{"advantage", Kind::Benefit},
    ColumnNoun{"recommendation", Kind::Recommendation},
    ColumnNoun{"proposal", Kind::Recommendation},
    ColumnNoun{"commitment", Kind::Commitment},
    ColumnNoun{"commitments", Kind::Commitment},
    ColumnNoun{"pledge", Kind::Commitment},
    ColumnNoun{"pledges", Kind::Commitment},
};

/// Japanese heads end with the noun that they are about. The first that fits is taken: 要因 ends
/// リスク要因 too. 課題 is none of them, for as many of its rows say why something is as say what
/// endangers it.
constexpr std::array japaneseNouns{
    ColumnNoun{"リスク要因", Kind::Threat},     ColumnNoun{"危険要因", Kind::Threat},
    ColumnNoun{"リスク", Kind::Threat},         ColumnNoun{"脅威", Kind::Threat},
    ColumnNoun{"懸念", Kind::Threat},           ColumnNoun{"懸念事項", Kind::Threat},
    ColumnNoun{"懸念点", Kind::Threat},         ColumnNoun{"危険性", Kind::Threat},
    ColumnNoun{"脆弱性", Kind::Threat},         ColumnNoun{"要因", Kind::Driver},
    ColumnNoun{"原因", Kind::Driver},           ColumnNoun{"背景", Kind::Driver},
    ColumnNoun{"影響", Kind::Implication},      ColumnNoun{"含意", Kind::Implication},
    ColumnNoun{"示唆", Kind::Implication},      ColumnNoun{"メリット", Kind::Benefit},
    ColumnNoun{"利点", Kind::Benefit},          ColumnNoun{"効果", Kind::Benefit},
    ColumnNoun{"恩恵", Kind::Benefit},          ColumnNoun{"便益", Kind::Benefit},
    ColumnNoun{"提言", Kind::Recommendation},   ColumnNoun{"推奨事項", Kind::Recommendation},
    ColumnNoun{"提案", Kind::Recommendation},   ColumnNoun{"勧告", Kind::Recommendation},
    ColumnNoun{"推奨策", Kind::Recommendation}, ColumnNoun{"重点分野", Kind::FocusArea},
    ColumnNoun{"重点領域", Kind::FocusArea},    ColumnNoun{"約束", Kind::Commitment},
};

/// What measures a thing is not the thing.
constexpr std::array<std::string_view, 22> measures{
    "level",  "levels", "score",  "scores", "rating",     "ratings",  "rank", "ranking",
    "index",  "matrix", "number", "count",  "assessment", "register", "id",   "owner",
    "status", "value",  "weight", "factor", "appetite",   "tolerance"};
constexpr std::array<std::string_view, 10> japaneseMeasures{
    "度", "レベル", "評価", "スコア", "順位", "番号", "件数", "対策", "軽減策", "緩和策"};

/// Before the noun they say that the thing is fought or is not there.
constexpr std::array<std::string_view, 17> against{
    "no",         "reduce",  "reducing", "reduced",  "counter",    "countering",
    "managing",   "manage",  "anti",     "mitigate", "mitigating", "avoided",
    "preventing", "against", "without",  "non",      "deficit"};

using text::isOneOf;

/// A head without the remark in brackets behind it.
std::string_view withoutBrackets(std::string_view head)
{
    for (const std::string_view bracket : {"(", "（", "["}) {
        const std::size_t at = head.find(bracket);
        if (at != std::string_view::npos && at > 0)
            head = head.substr(0, at);
    }
    return text::trimmed(head);
}

bool isEastern(std::string_view word)
{
    return static_cast<unsigned char>(word.front()) >= 0xE3;
}

KindMention mention(std::string_view head, std::string_view plain, Kind kind)
{
    const auto begin = static_cast<std::uint32_t>(plain.data() - head.data());
    return {kind, {begin, begin + static_cast<std::uint32_t>(plain.size())}};
}

std::optional<KindMention> kindOfJapanese(std::string_view head, std::string_view plain)
{
    for (const std::string_view measure : japaneseMeasures) {
        if (plain.ends_with(measure))
            return std::nullopt;
    }
    for (const ColumnNoun &noun : japaneseNouns) {
        if (plain.ends_with(noun.word))
            return mention(head, plain.substr(plain.size() - noun.word.size()), noun.kind);
    }
    return kindOfHeading(head);
}

/// "Risk factor" and "contributing factor", but not "load factor".
bool isKnownFactor(const std::vector<std::string> &words)
{
    static constexpr std::array<std::string_view, 8> kinds{
        "risk", "key", "main", "driving", "causal", "contributing", "underlying", "threat"};
    return words.size() == 1 || isOneOf(words[words.size() - 2], kinds);
}

} // namespace

std::vector<std::string> wordsOfHead(std::string_view head)
{
    std::vector<std::string> words;
    const std::string folded = text::caseFolded(withoutBrackets(head));
    for (std::size_t i = 0; i < folded.size();) {
        std::size_t begin = i;
        while (i < folded.size() && text::isWordCharacter(text::decode(folded, i).character))
            i += text::decode(folded, i).length;
        if (i > begin)
            words.push_back(folded.substr(begin, i - begin));
        else
            i += text::decode(folded, i).length;
    }
    return words;
}

std::optional<KindMention> kindOfColumn(std::string_view head)
{
    constexpr std::size_t mostWords = 5;
    const std::string_view plain = withoutBrackets(head);
    const std::vector<std::string> words = wordsOfHead(plain);
    if (words.empty())
        return std::nullopt;
    if (isEastern(words.back()))
        return kindOfJapanese(head, plain);
    const std::string_view last = words.back();
    const bool isFactor = last.starts_with("factor");
    if (words.size() > 1 && !isFactor && isOneOf(last, measures))
        return std::nullopt;
    const bool isFought = std::any_of(words.begin(), words.end(),
                                      [](std::string_view word) { return isOneOf(word, against); });
    if (isFought)
        return std::nullopt;
    if (words.size() <= mostWords && (!isFactor || isKnownFactor(words))) {
        const bool isOfRisk = isFactor && words.size() > 1
            && (words[words.size() - 2] == "risk" || words[words.size() - 2] == "threat");
        if (isOfRisk)
            return mention(head, plain, Kind::Threat);
        static constexpr std::array<std::string_view, 4> advised{"recommended", "proposed",
                                                                 "suggested", "policy"};
        const bool isAction = last.starts_with("action") || last.starts_with("measure")
            || last.starts_with("response") || last.starts_with("proposal");
        if (words.size() == 2 && isAction && isOneOf(words.front(), advised))
            return mention(head, plain, Kind::Recommendation);
        for (const ColumnNoun &noun : nouns) {
            if (last == noun.word)
                return mention(head, plain, noun.kind);
        }
    }
    return isFactor ? std::nullopt : kindOfHeading(head);
}

bool isParticular(std::string_view head)
{
    static constexpr std::array<std::string_view, 40> known{
        "owner",    "owners",   "lead",      "deadline",   "due",         "date",
        "timeline", "timing",   "timeframe", "priority",   "status",      "cost",
        "costs",    "budget",   "agency",    "department", "responsible", "responsibility",
        "source",   "sources",  "notes",     "note",       "remarks",     "comment",
        "comments", "by",       "reference", "references", "severity",    "likelihood",
        "audience", "assigned", "担当",      "担当者",     "担当省庁",    "期限",
        "備考",     "優先度",   "時期"};
    const std::vector<std::string> words = wordsOfHead(head);
    constexpr std::size_t mostWords = 3;
    return !words.empty() && words.size() <= mostWords
        && (isOneOf(words.front(), known) || isOneOf(words.back(), known));
}

bool isTreatment(std::string_view head)
{
    static constexpr std::array<std::string_view, 12> known{
        "mitigation", "mitigations", "countermeasure", "countermeasures",
        "response",   "responses",   "treatment",      "safeguard",
        "safeguards", "fix",         "remedy",         "controls"};
    static constexpr std::array<std::string_view, 5> japanese{"対策", "緩和策", "軽減策", "対応",
                                                              "対応策"};
    const std::vector<std::string> words = wordsOfHead(head);
    if (words.empty())
        return false;
    return isOneOf(words.back(), known)
        || std::any_of(japanese.begin(), japanese.end(), [&](std::string_view word) {
               return std::string_view(words.back()).ends_with(word);
           });
}

bool numbersRows(std::string_view head)
{
    static constexpr std::array<std::string_view, 12> known{
        "#", "no", "no.", "nr", "id", "ref", "number", "item", "番号", "№", "項番", "順位"};
    const std::vector<std::string> words = wordsOfHead(head);
    if (words.empty())
        return true; // "#", or nothing at all
    return isOneOf(words.back(), known) && words.size() <= 2;
}

bool namesPlaces(std::string_view head)
{
    static constexpr std::array<std::string_view, 8> known{"line", "lines", "page",   "pages",
                                                           "p.",   "頁",    "ページ", "行"};
    const std::vector<std::string> words = wordsOfHead(head);
    return words.size() == 1 && isOneOf(words.front(), known);
}

} // namespace entente
