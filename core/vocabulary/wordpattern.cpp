// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/wordpattern.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace entente {

namespace {

using Part = WordPattern::Part;
using Words = std::vector<PatternWords::Word>;

bool fits(const Part &part, const PatternWords::Word &word)
{
    const auto has = [&](PatternWords::Id id) {
        return id != 0 && std::binary_search(part.words.begin(), part.words.end(), id);
    };
    return (has(word.id) || has(word.beginning)) != part.isNegated;
}

/// The word behind a pattern whose `part` stands at a word; nothing where it does not.
std::optional<std::size_t> endOf(const WordPattern &pattern, std::size_t part, const Words &words,
                                 std::size_t at)
{
    if (part == pattern.parts.size())
        return pattern.atEnd && at != words.size() ? std::nullopt : std::optional(at);
    const Part &wanted = pattern.parts[part];
    if (wanted.most > 0) {
        for (std::size_t skipped = 0; skipped <= wanted.most && at + skipped <= words.size();
             ++skipped) {
            if (const auto end = endOf(pattern, part + 1, words, at + skipped))
                return end;
        }
        return std::nullopt;
    }
    if (at < words.size() && fits(wanted, words[at])) {
        if (const auto end = endOf(pattern, part + 1, words, at + 1))
            return end;
    }
    return wanted.isOptional ? endOf(pattern, part + 1, words, at) : std::nullopt;
}

/// Of a language without spaces: pieces that follow each other.
std::optional<TextRange> findPieces(const WordPattern &pattern, std::string_view sentence)
{
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
    for (const std::string &piece : pattern.pieces) {
        const bool isLast = &piece == &pattern.pieces.back();
        const std::size_t at = isLast && pattern.atEnd ? sentence.rfind(piece)
                                                       : sentence.find(piece, end);
        if (at == std::string_view::npos || at < end)
            return std::nullopt;
        begin = std::min(begin, at);
        end = at + piece.size();
    }
    constexpr std::string_view stops = "。．. \n";
    const bool ends = sentence.find_first_not_of(stops, end) == std::string_view::npos;
    if ((pattern.atBegin && begin > 0) || (pattern.atEnd && !ends))
        return std::nullopt;
    return TextRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

} // namespace

PatternWords::Id PatternWords::add(const std::string &word)
{
    const auto [at, isNew] = m_ids.try_emplace(word, static_cast<Id>(m_last + 1));
    m_last += isNew ? 1 : 0;
    return at->second;
}

PatternWords::Id PatternWords::addBeginning(const std::string &beginning)
{
    const auto [at, isNew] = m_beginnings.try_emplace(beginning, static_cast<Id>(m_last + 1));
    m_last += isNew ? 1 : 0;
    return at->second;
}

PatternWords::Word PatternWords::known(TextRange range, const std::string &folded) const
{
    Word word{range, 0, 0};
    if (const auto at = m_ids.find(folded); at != m_ids.end())
        word.id = at->second;
    for (const auto &[beginning, id] : m_beginnings) {
        if (folded.starts_with(beginning))
            word.beginning = id;
    }
    return word;
}

std::vector<PatternWords::Word> PatternWords::wordsOf(std::string_view sentence) const
{
    constexpr std::size_t usual = 6; // bytes of a word and its gap
    std::vector<Word> words;
    words.reserve(sentence.size() / usual + 1);
    const auto isWord = [&](std::size_t at) {
        return at < sentence.size() && text::isWordCharacter(text::decode(sentence, at).character);
    };
    std::string folded;
    for (std::size_t i = 0; i < sentence.size();) {
        if (!isWord(i)) {
            i += text::decode(sentence, i).length;
            continue;
        }
        const std::size_t begin = i;
        folded.clear();
        while (i < sentence.size()) {
            const text::Decoded next = text::decode(sentence, i);
            const bool isApostrophe = next.character == '\'' || next.character == 0x2019;
            const bool joins = (next.character == '-' || isApostrophe) && isWord(i + next.length);
            if (!joins && !text::isWordCharacter(next.character))
                break;
            text::append(folded, isApostrophe ? U'\'' : text::caseFolded(next.character));
            i += next.length;
        }
        words.push_back(
            known({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)}, folded));
    }
    return words;
}

void PatternSet::add(WordPattern pattern)
{
    const auto number = static_cast<std::uint16_t>(m_patterns.size());
    const auto beginsWith = [&](PatternWords::Id id) {
        if (m_byFirst.size() <= id)
            m_byFirst.resize(id + std::size_t{1});
        if (m_byFirst[id].empty() || m_byFirst[id].back() != number)
            m_byFirst[id].push_back(number);
    };
    for (const Part &part : pattern.parts) {
        if (part.isNegated)
            beginsWith(0);
        else
            std::for_each(part.words.begin(), part.words.end(), beginsWith);
        if (!part.isOptional)
            break;
    }
    m_patterns.push_back(std::move(pattern));
}

std::optional<TextRange> PatternSet::find(const PatternSentence &sentence) const
{
    std::optional<TextRange> first;
    for (const WordPattern &pattern : m_patterns) {
        if (pattern.pieces.empty())
            continue;
        const std::optional<TextRange> found = findPieces(pattern, sentence.text);
        if (found && (!first || found->begin < first->begin))
            first = found;
    }
    const Words &words = sentence.words;
    for (std::size_t i = 0; i < words.size() && !first; ++i) {
        for (const PatternWords::Id id : {words[i].id, words[i].beginning, PatternWords::Id{0}}) {
            if (id >= m_byFirst.size())
                continue;
            for (const std::uint16_t number : m_byFirst[id]) {
                const WordPattern &pattern = m_patterns[number];
                if (pattern.atBegin && i != 0 && i != sentence.opening)
                    continue;
                const auto end = endOf(pattern, 0, words, i);
                if (end && *end > i
                    && (!first || words[*end - 1].range.end > first->end))
                    first = TextRange{words[i].range.begin, words[*end - 1].range.end};
            }
        }
    }
    return first;
}

} // namespace entente
