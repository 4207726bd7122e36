// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/comparedheads.h"

#include "core/analysis/columnkinds.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/regions.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace entente {

namespace {

/// A longer head says something of a thing and does not name it.
constexpr std::size_t mostWords = 6;

using text::isOneOf;

/// Words in a column head that make it one of several alternatives.
constexpr std::array<std::string_view, 26> alternatives{
    "current",  "present",     "today",    "now",      "new",        "proposed", "past",
    "previous", "former",      "prior",    "old",      "before",     "after",    "then",
    "option",   "alternative", "baseline", "scenario", "status quo", "approach", "earlier",
    "later",    "future",      "現在",     "過去",     "従来"};

/// Words of which the one stands against the other. Those of one side are parted by bars.
struct Opposites
{
    std::string_view one;
    std::string_view other;
};

constexpr std::array opposites{
    Opposites{"before", "after"},
    Opposites{
        "claim|claims|claimed|claims made|rhetoric|promise|promised|stated|reported|myth|myths|"
        "perception",
        "actual|actually|fact|facts|reality|verified|evidence|delivered|kept|truth|finding"},
    Opposites{"supporters|proponents|advocates|supporting|arguments for|for|pro|pros|in favour|"
              "in favor|yes",
              "critics|opponents|opposing|arguments against|against|con|cons|sceptics|skeptics|no"},
    Opposites{
        "planned|plan|target|targets|expected|forecast|projected|goal|goals|intended|estimate",
        "actual|achieved|outcome|result|results|delivered|observed|realised|realized"},
    Opposites{"advantages|strengths|pros|upsides", "disadvantages|weaknesses|cons|downsides"},
    Opposites{"current|present|today|existing|baseline", "target|desired|planned|proposed|future"},
    Opposites{"as is", "to be"},
    Opposites{"with", "without"},
    Opposites{"old|existing|legacy|original", "new|revised|replacement|amended|updated"},
    Opposites{"ally|allies|friendly|blue|us|ours", "adversary|adversaries|enemy|red|them|theirs"},
    Opposites{"democrats|democratic|democrat", "republicans|republican|gop"},
    Opposites{"biden", "trump"},
    Opposites{"house", "senate"},
    Opposites{"north", "south"},
    Opposites{"east", "west"},
    Opposites{"military", "civilian"},
    Opposites{"short term|near term", "long term"},
    Opposites{"旧|改正前|変更前|改定前|見直し前|導入前|現行|現状|現在|従来|これまで",
              "新|改正後|変更後|改定後|見直し後|導入後|改正案|将来|今後|目標|あるべき姿|これから"},
    Opposites{"賛成|賛成派|支持|支持派|推進派|賛成意見", "反対|反対派|批判|批判派|慎重派|反対意見"},
    Opposites{"メリット|長所|利点|強み", "デメリット|短所|欠点|弱み"},
    Opposites{"主張|公約|発表|建前", "実態|事実|実際|実績|現実"},
    Opposites{"計画|目標|予定|見込み|予測", "実績|結果|実際"},
    Opposites{"与党", "野党"},
    Opposites{"前", "後"},
};

/// Names that are numbered or lettered where several are set side by side.
constexpr std::array<std::string_view, 16> numbered{
    "step", "phase", "stage",    "option",   "scenario", "alternative", "case", "model",
    "plan", "coa",   "ステップ", "フェーズ", "シナリオ", "選択肢",      "段階", "モデル"};

bool standsAlone(std::string_view text, std::size_t at, std::size_t size)
{
    const std::size_t end = at + size;
    const bool begins = at == 0 || !text::isWordCharacter(text::decodeBefore(text, at).character);
    const bool ends = end == text.size()
        || !text::isWordCharacter(text::decode(text, end).character);
    return begins && ends;
}

bool isEastern(std::string_view word)
{
    return static_cast<unsigned char>(word[0]) >= 0x80;
}

bool isYear(std::string_view words)
{
    for (std::size_t i = 0; i + 4 <= words.size(); ++i) {
        const std::string_view year = words.substr(i, 4);
        const bool alone = (i == 0 || words[i - 1] < '0' || words[i - 1] > '9')
            && (i + 4 == words.size() || words[i + 4] < '0' || words[i + 4] > '9');
        if (alone && (year.starts_with("19") || year.starts_with("20"))
            && year.find_first_not_of("0123456789") == std::string_view::npos)
            return true;
    }
    return false;
}

bool isAlternative(const std::string &folded)
{
    return std::any_of(alternatives.begin(), alternatives.end(), [&](std::string_view word) {
        const std::size_t at = folded.find(word);
        return at != std::string::npos && (isEastern(word) || standsAlone(folded, at, word.size()));
    });
}

/// Whether a head begins or ends with one of the words; short and Japanese ones need be all of it,
/// for "Reasons for" and "No. of seats" are no opposites.
bool isOfSide(std::string_view head, std::string_view side)
{
    for (std::size_t begin = 0; begin <= side.size();) {
        const std::size_t bar = std::min(side.find('|', begin), side.size());
        const std::string_view word = side.substr(begin, bar - begin);
        begin = bar + 1;
        if (head == word)
            return true;
        constexpr std::size_t longestOfMany = 4;
        if (isEastern(word) || word.size() <= longestOfMany)
            continue;
        const bool leads = head.starts_with(word) && standsAlone(head, 0, word.size());
        const bool ends = head.ends_with(word)
            && standsAlone(head, head.size() - word.size(), word.size());
        if (leads || ends)
            return true;
    }
    return false;
}

bool areOpposed(const std::vector<std::string> &heads)
{
    return std::any_of(opposites.begin(), opposites.end(), [&](const Opposites &pair) {
        const auto has = [&](std::string_view side) {
            return std::find_if(heads.begin(), heads.end(),
                                [&](const std::string &head) { return isOfSide(head, side); });
        };
        const auto one = has(pair.one);
        const auto other = has(pair.other);
        return one != heads.end() && other != heads.end() && one != other;
    });
}

/// "phase 1 – early" → "1"; nothing where no number or letter follows such a name.
std::optional<std::string> numberOf(const std::string &head)
{
    for (const std::string_view name : numbered) {
        if (!head.starts_with(name))
            continue;
        const std::size_t begin = head.find_first_not_of(' ', name.size());
        if (begin == std::string::npos)
            continue;
        const std::size_t end = std::min(head.find_first_of(" :.-–—", begin), head.size());
        std::string number = head.substr(begin, end - begin);
        constexpr std::size_t longest = 3; // one digit of any width, or "iii"
        if (!number.empty() && number.size() <= longest)
            return number;
    }
    // "A案", "B案"
    constexpr std::string_view plan = "案";
    constexpr std::size_t longest = plan.size() + 3;
    if (head.ends_with(plan) && head.size() > plan.size() && head.size() <= longest)
        return head.substr(0, head.size() - plan.size());
    return std::nullopt;
}

bool areNumbered(const std::vector<std::string> &heads)
{
    std::vector<std::string> numbers;
    for (const std::string &head : heads) {
        if (std::optional<std::string> number = numberOf(head))
            numbers.push_back(std::move(*number));
    }
    std::sort(numbers.begin(), numbers.end());
    return std::unique(numbers.begin(), numbers.end()) - numbers.begin() >= 2;
}

} // namespace

Compared comparedBy(const std::vector<std::string_view> &heads)
{
    std::vector<std::string> names;
    std::size_t years = 0;
    std::size_t others = 0;
    std::size_t countries = 0;
    for (const std::string_view head : heads) {
        const std::vector<std::string> words = wordsOfHead(head);
        if (words.empty() || words.size() > mostWords || isField(head))
            continue;
        std::string folded = text::caseFolded(text::trimmed(head));
        const bool isOther = isAlternative(folded);
        others += isOther ? 1 : 0;
        years += !isOther && isYear(folded) ? 1 : 0;
        countries += text::isCountry(folded) ? 1 : 0;
        names.push_back(std::move(folded));
    }
    if (areOpposed(names) || others >= 2 || (countries >= 2 && countries * 2 > names.size()))
        return Compared::InAnyForm;
    return others + years >= 2 || areNumbered(names) ? Compared::InWords : Compared::Nothing;
}

bool isAspect(std::string_view head)
{
    static constexpr std::array<std::string_view, 13> aspects{"aspect",
                                                              "aspects",
                                                              "criterion",
                                                              "criteria",
                                                              "dimension",
                                                              "feature",
                                                              "point of comparison",
                                                              "項目",
                                                              "比較項目",
                                                              "比較軸",
                                                              "観点",
                                                              "評価軸",
                                                              "側面"};
    return isOneOf(text::caseFolded(text::trimmed(head)), aspects);
}

bool namesOptions(std::string_view head)
{
    static constexpr std::array<std::string_view, 15> options{
        "option",           "options",  "alternative", "alternatives",  "scenario", "scenarios",
        "course of action", "coa",      "choice",      "policy option", "選択肢",   "案",
        "代替案",           "シナリオ", "オプション"};
    return isOneOf(text::caseFolded(text::trimmed(head)), options);
}

bool namesPeers(std::string_view head)
{
    static constexpr std::array<std::string_view, 34> peers{
        "country",  "countries", "nation",   "ally",       "allies",      "party",     "actor",
        "side",     "law",       "laws",     "regulation", "regulations", "act",       "directive",
        "treaty",   "agreement", "model",    "approach",   "strategy",    "framework", "candidate",
        "doctrine", "system",    "platform", "国",         "国名",        "各国",      "政党",
        "法律",     "制度",      "モデル",   "方式",       "手法",        "条約"};
    const std::vector<std::string> words = wordsOfHead(head);
    constexpr std::size_t most = 3;
    return !words.empty() && words.size() <= most && isOneOf(words.back(), peers);
}

bool isField(std::string_view head)
{
    static constexpr std::array<std::string_view, 56> fields{
        "description", "descriptions", "definition", "detail",    "details",     "example",
        "examples",    "type",         "value",      "unit",      "units",       "amount",
        "total",       "number",       "count",      "share",     "percent",     "percentage",
        "rate",        "score",        "weight",     "rationale", "explanation", "content",
        "contents",    "meaning",      "purpose",    "link",      "url",         "file",
        "name",        "title",        "role",       "contact",   "location",    "city",
        "内容",        "説明",         "詳細",       "概要",      "定義",        "例",
        "金額",        "数量",         "単位",       "合計",      "値",          "状態",
        "状況",        "根拠",         "出典",       "理由",      "単価",        "対応",
        "対応方針",    "対応策"};
    const std::vector<std::string> words = wordsOfHead(head);
    if (words.empty())
        return true;
    return isParticular(head) || isOneOf(words.back(), fields);
}

bool tellsTime(std::string_view head)
{
    static constexpr std::array<std::string_view, 12> times{
        "year",        "date", "month", "quarter", "day", "period",
        "fiscal year", "time", "年",    "年度",    "月",  "日付"};
    return isOneOf(text::caseFolded(text::trimmed(head)), times);
}

} // namespace entente
