// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/kindpatterns.h"

#include "core/base/utf8.h"
#include "core/vocabulary/kindpatternsreader.h"
#include "core/vocabulary/vocabularyerror.h"

#include <algorithm>
#include <limits>

namespace entente {

namespace {

/// Whether a place lies within quotation marks that begin before it.
bool isQuoted(std::string_view sentence, std::size_t at)
{
    std::size_t straight = 0;
    int curly = 0;
    for (std::size_t i = 0; i < at; ++i) {
        straight += sentence[i] == '"' ? 1 : 0;
        curly += sentence.substr(i).starts_with("“") ? 1 : 0;
        curly -= sentence.substr(i).starts_with("”") ? 1 : 0;
    }
    return straight % 2 == 1 || curly > 0;
}

bool isQuestion(std::string_view sentence)
{
    const std::string_view words = text::trimmed(sentence);
    return words.ends_with('?') || words.ends_with("？");
}

constexpr std::size_t setAgainst = 0; // numbers of the sets of no kind
constexpr std::size_t setReported = 1;
constexpr std::size_t setSeries = 2;
constexpr std::size_t setFormal = 3;

} // namespace

Result<KindPatterns> KindPatterns::parse(std::string_view yaml, const std::string &file)
{
    const auto parsed = yaml::parse(yaml);
    if (const auto *problem = std::get_if<yaml::Problem>(&parsed))
        return Error{VocabularyError::InvalidVocabulary, file, problem->line, problem->reason};
    KindPatterns patterns;
    ENTENTE_TRY_VOID(KindPatternsReader(file, patterns).read(std::get<yaml::Node>(parsed)));
    patterns.numberSets();
    return patterns;
}

/// Numbers the sets, those of no kind first, and notes which each word may lead to.
void KindPatterns::numberSets()
{
    std::size_t number = 0;
    const auto add = [&](const PatternSet &set) {
        for (const PatternWords::Id id : set.anchors()) {
            if (m_setsOf.size() <= id)
                m_setsOf.resize(id + std::size_t{1});
            m_setsOf[id].set(number);
        }
        ++number;
    };
    add(m_against);
    add(m_reported);
    add(m_series);
    add(m_formal);
    for (Rules &rules : m_rules) {
        rules.firstSet = number;
        for (const PatternSet &set : rules.patterns)
            add(set);
        add(rules.except);
    }
}

std::optional<TextRange> KindPatterns::find(const PatternSet &set, std::size_t number,
                                            const PatternSentence &sentence,
                                            std::uint32_t from) const
{
    if (!set.isOfPieces() && !sentence.sets.test(number))
        return std::nullopt;
    return set.find(sentence, from);
}

/// Whether a place lies in a clause that says which, and not what: "programs that will help".
bool KindPatterns::isSubordinate(const PatternSentence &sentence, std::uint32_t at,
                                 bool mayComment) const
{
    constexpr std::size_t reach = 3; // words between "which" and its verb
    const auto &words = sentence.words;
    const auto here = static_cast<std::size_t>(
        std::find_if(words.begin(), words.end(),
                     [&](const PatternWords::Word &word) { return word.range.begin >= at; })
        - words.begin());
    for (std::size_t i = here + 1; i-- > (here > reach ? here - reach : 0);) {
        if (i + 1 < here && words[i + 1].isParted)
            return false; // "in that direction, will help": the clause has ended
        if (i >= words.size() || i <= sentence.opening || !m_relatives.has(words[i].id))
            continue;
        const std::uint32_t begin = words[i].range.begin;
        if (mayComment && i == here && begin > 1 && sentence.text[begin - 2] == ',')
            return false; // "…, which means that": the row begins with it, and says it of all
                          // before
        return !m_saying.has(words[i - 1].id);
    }
    return false;
}

/// Whether words lie in what a sentence grants or supposes before it says its own: "While many
/// believe that it would help, …".
bool KindPatterns::isConceded(const PatternSentence &sentence, TextRange found) const
{
    const auto &words = sentence.words;
    if (sentence.opening >= words.size() || !m_conceding.has(words[sentence.opening].id)
        || found.begin <= words[sentence.opening].range.begin)
        return false;
    const auto main = std::find_if(
        words.begin() + static_cast<std::ptrdiff_t>(sentence.opening) + 1, words.end(),
        [](const PatternWords::Word &word) { return word.isParted; });
    return main != words.end() && found.begin < main->range.begin;
}

PatternSentence KindPatterns::sentence(std::string_view words) const
{
    PatternSentence sentence{words, m_words.wordsOf(words), 0, {}};
    for (const PatternWords::Word &word : sentence.words) {
        for (const PatternWords::Id id : {word.id, word.beginning}) {
            if (id != 0 && id < m_setsOf.size())
                sentence.sets |= m_setsOf[id];
        }
    }
    constexpr std::size_t most = 3;
    while (sentence.opening < most && sentence.opening + 1 < sentence.words.size()
           && m_openers.has(sentence.words[sentence.opening].id))
        ++sentence.opening;
    return sentence;
}

/// Where a sentence denies, supposes or tells what others hold: up to where it turns ("not …, but
/// …"), or goes on ("cannot …, and …"), or to its own clause behind one that grants.
std::vector<TextRange> KindPatterns::denials(const PatternSentence &sentence) const
{
    constexpr std::size_t most = 8; // a sentence of more is hardly one
    std::vector<TextRange> ranges;
    const auto seek = [&](const PatternSet &set, std::size_t number, bool endsWhereItGoesOn) {
        std::optional<TextRange> begin = find(set, number, sentence);
        for (std::size_t i = 0; begin && i < most; ++i) {
            const auto end = std::find_if(
                sentence.words.begin(), sentence.words.end(), [&](const PatternWords::Word &word) {
                    if (word.range.begin < begin->end)
                        return false;
                    return m_turning.has(word.id)
                        || (word.isParted
                            && ((endsWhereItGoesOn && m_goingOn.has(word.id))
                                || isConceded(sentence, *begin)));
                });
            const bool isLast = end == sentence.words.end();
            ranges.push_back(
                {begin->begin,
                 isLast ? std::numeric_limits<std::uint32_t>::max() : end->range.begin});
            begin = isLast ? std::nullopt : find(set, number, sentence, end->range.begin);
        }
    };
    seek(m_against, setAgainst, true);
    seek(m_reported, setReported, false);
    return ranges;
}

/// "Korea, for which they should …": the words found are of two clauses.
bool KindPatterns::spansClause(const PatternSentence &sentence, TextRange found) const
{
    return std::any_of(sentence.words.begin(), sentence.words.end(),
                       [&](const PatternWords::Word &word) {
                           return m_relatives.has(word.id) && word.range.begin > found.begin
                               && word.range.end < found.end;
                       });
}

/// Words of a kind that count; where the first do not, for what they stand in, others may.
std::optional<OwnWords> KindPatterns::find(const Rules &rules, const PatternSentence &sentence,
                                           PatternUse use, Denials &denials) const
{
    const auto at = static_cast<std::size_t>(use);
    const PatternSet &set = rules.patterns[at];
    const bool isOfNames = use == PatternUse::Heading || use == PatternUse::Label;
    const std::size_t most = set.isOfPieces() ? 1 : 4;
    std::uint32_t from = 0;
    for (std::size_t i = 0; i < most; ++i) {
        const auto found = find(set, rules.firstSet + at, sentence, from);
        if (!found)
            return std::nullopt;
        from = found->begin + 1;
        if (isOfNames)
            return OwnWords{rules.kind, *found};
        if (i == 0 && find(rules.except, rules.firstSet + uses, sentence))
            return std::nullopt;
        if (!denials)
            denials = this->denials(sentence);
        const bool isDenied = std::any_of(denials->begin(), denials->end(), [&](TextRange range) {
            return range.begin <= found->begin && found->begin < range.end;
        });
        const bool isAside = rules.ofMainClause && use != PatternUse::LeadIn
            && (isSubordinate(sentence, found->begin, rules.mayComment)
                || spansClause(sentence, *found) || isConceded(sentence, *found));
        if (!isDenied && !isAside && !isQuoted(sentence.text, found->begin))
            return OwnWords{rules.kind, *found};
    }
    return std::nullopt;
}

std::optional<OwnWords> KindPatterns::find(const PatternSentence &sentence, PatternUse use) const
{
    const bool isOfNames = use == PatternUse::Heading || use == PatternUse::Label;
    if (!isOfNames && isQuestion(sentence.text))
        return std::nullopt;
    Denials denied;
    const auto at = static_cast<std::size_t>(use);
    for (const Rules &rules : m_rules) {
        const bool mayFit = rules.patterns[at].isOfPieces()
            || sentence.sets.test(rules.firstSet + at);
        if (!mayFit) // as for most sentences and kinds
            continue;
        if (const auto found = find(rules, sentence, use, denied))
            return found;
    }
    return std::nullopt;
}

std::optional<TextRange> KindPatterns::positionOf(const PatternSentence &sentence) const
{
    const std::optional<TextRange> reported = find(m_reported, setReported, sentence);
    if (!reported || isQuestion(sentence.text))
        return std::nullopt;
    for (const Rules &rules : m_rules) {
        for (const PatternUse use : {PatternUse::Prose, PatternUse::Item}) {
            const auto at = static_cast<std::size_t>(use);
            const auto found = find(rules.patterns[at], rules.firstSet + at, sentence);
            if (found && found->begin >= reported->begin)
                return reported;
        }
    }
    return std::nullopt;
}

bool KindPatterns::announces(const PatternSentence &title, std::string_view address) const
{
    return m_announcing.find(title)
        || std::any_of(m_announcers.begin(), m_announcers.end(), [&](const std::string &each) {
               return address.find(each) != std::string_view::npos;
           });
}

bool KindPatterns::announcesItself(const PatternSentence &sentence) const
{
    return m_announcingItself.find(sentence).has_value();
}

bool KindPatterns::isSpoken(const PatternSentence &title) const
{
    return m_spoken.find(title).has_value();
}

bool KindPatterns::isFormal(const PatternSentence &sentence) const
{
    return find(m_formal, setFormal, sentence).has_value();
}

bool KindPatterns::announcesSeries(const PatternSentence &sentence) const
{
    return find(m_series, setSeries, sentence).has_value();
}

bool KindPatterns::isOrdinal(const PatternSentence &sentence) const
{
    return m_ordinals.find(sentence).has_value();
}

} // namespace entente
