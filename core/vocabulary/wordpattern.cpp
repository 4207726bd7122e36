// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/wordpattern.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

using Part = WordPattern::Part;
using Words = std::vector<PatternWords::Word>;

bool fits(const Part &part, const PatternWords::Word &word)
{
    const bool has = (word.id != 0 && part.words.has(word.id))
        || (word.beginning != 0 && part.words.has(word.beginning));
    return has != part.isNegated;
}

/// Whether words go on as another part of the sentence behind a sign.
bool parts(std::string_view rest)
{
    return rest[0] == ',' || rest[0] == ';' || rest[0] == ':' || rest[0] == '(' || rest[0] == ')'
        || rest.starts_with("—") || rest.starts_with("–");
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
    const bool isDirect = part > 0 && pattern.parts[part - 1].most == 0;
    if (at < words.size() && fits(wanted, words[at]) && !(isDirect && words[at].isParted)) {
        if (const auto end = endOf(pattern, part + 1, words, at + 1))
            return end;
    }
    if (wanted.isOptional) {
        if (const auto end = endOf(pattern, part + 1, words, at))
            return end;
    }
    // "could also severely weaken": what is between says how, and not what.
    const bool isBetween = isDirect && at < words.size() && words[at].isPassed
        && !words[at].isParted;
    return isBetween ? endOf(pattern, part, words, at + 1) : std::nullopt;
}

/// The first that fits of those that have the word they are sought by at a place and begin no
/// earlier than at another.
std::optional<TextRange> findWords(const WordPattern &pattern, const PatternSentence &sentence,
                                   std::size_t place, std::uint32_t from)
{
    const Words &words = sentence.words;
    const Part &front = pattern.parts.front();
    for (std::size_t i = place > pattern.reach ? place - pattern.reach : 0; i <= place; ++i) {
        const bool isStart = !pattern.atBegin || i == 0 || i == sentence.opening;
        if (words[i].range.begin < from || !isStart
            || (!front.isOptional && !fits(front, words[i])))
            continue;
        if (const auto end = endOf(pattern, 0, words, i); end && *end > i)
            return TextRange{words[i].range.begin, words[*end - 1].range.end};
    }
    return std::nullopt;
}

/// Of a language without spaces: pieces that follow each other.
std::optional<TextRange> findPieces(const WordPattern &pattern, std::string_view sentence)
{
    const auto rangeOf = [](std::size_t begin, std::size_t end) {
        return TextRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    };
    constexpr std::string_view stops = "。．. \n"; // bytes, of which no other character consists
    if (pattern.atEnd) {
        while (!sentence.empty() && stops.find(sentence.back()) != std::string_view::npos)
            sentence.remove_suffix(1);
    }
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
    for (const std::string &piece : pattern.pieces) {
        const bool isLast = pattern.atEnd && &piece == &pattern.pieces.back();
        const std::size_t at = !isLast  ? sentence.find(piece, end)
            : sentence.ends_with(piece) ? sentence.size() - piece.size()
                                        : std::string_view::npos;
        if (at == std::string_view::npos || at < end)
            return std::nullopt;
        begin = std::min(begin, at);
        end = at + piece.size();
    }
    if (pattern.atBegin && begin > 0)
        return std::nullopt;
    return rangeOf(begin, end);
}

std::uint32_t hashOf(std::string_view word)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

/// What most bytes of a text are, without a look at the character that they belong to.
enum class Byte : std::uint8_t { Other, Gap, Plain };

constexpr std::array<Byte, 256> sorts = [] {
    std::array<Byte, 256> bytes{};
    for (const unsigned char c : {' ', '\n', '.', '"', '\'', '!', '?'})
        bytes[c] = Byte::Gap;
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (const unsigned char c : plain)
        bytes[c] = Byte::Plain;
    return bytes;
}();

Byte sortOf(char c)
{
    return sorts[static_cast<unsigned char>(c)];
}

} // namespace

/// Where a word is, or would be.
std::size_t PatternWords::placeOf(std::string_view folded) const
{
    const std::uint32_t hash = hashOf(folded);
    std::size_t place = hash & (m_places.size() - 1);
    while (m_places[place].id != 0
           && (m_places[place].hash != hash || m_words[m_places[place].id] != folded))
        place = (place + 1) & (m_places.size() - 1);
    return place;
}

void PatternWords::grow()
{
    std::vector<Place> before(2 * m_places.size());
    before.swap(m_places);
    for (const Place &each : before) {
        if (each.id != 0)
            m_places[placeOf(m_words[each.id])] = each;
    }
}

PatternWords::Id PatternWords::add(const std::string &word)
{
    Place &place = m_places[placeOf(word)];
    if (place.id != 0)
        return place.id;
    m_words.resize(++m_last + std::size_t{1}); // beginnings are numbered, too, and have no word
    m_words[m_last] = word;
    place = {hashOf(word), m_last};
    const Id id = m_last;
    if (4U * id > m_places.size()) // which leaves room enough
        grow();
    return id;
}

PatternWords::Id PatternWords::addBeginning(const std::string &beginning)
{
    auto &known = m_beginnings[static_cast<unsigned char>(beginning.at(0))];
    for (const auto &[word, id] : known) {
        if (word == beginning)
            return id;
    }
    known.emplace_back(beginning, ++m_last);
    return m_last;
}

PatternWords::Word PatternWords::known(TextRange range, std::string_view folded) const
{
    Word word{range, m_places[placeOf(folded)].id, 0, false, false};
    constexpr std::size_t shortest = 5; // bytes of an adverb
    const std::size_t size = folded.size();
    const bool isAdverb = size >= shortest && folded[size - 1] == 'y' && folded[size - 2] == 'l';
    word.isPassed = isAdverb ? !m_kept.has(word.id) : word.id != 0 && m_passed.has(word.id);
    if (folded.empty())
        return word;
    for (const auto &[beginning, id] : m_beginnings[static_cast<unsigned char>(folded[0])]) {
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
        return at < sentence.size()
            && (sortOf(sentence[at]) == Byte::Plain
                || text::isWordCharacter(text::decode(sentence, at).character));
    };
    std::string folded;
    bool isParted = false;
    for (std::size_t i = 0; i < sentence.size();) {
        if (sortOf(sentence[i]) == Byte::Gap) {
            ++i;
            continue;
        }
        if (!isWord(i)) {
            isParted = isParted || parts(sentence.substr(i));
            i += text::decode(sentence, i).length;
            continue;
        }
        const std::size_t begin = i;
        folded.clear();
        while (i < sentence.size()) {
            const std::size_t run = i;
            while (i < sentence.size() && sortOf(sentence[i]) == Byte::Plain)
                ++i;
            folded.append(sentence, run, i - run);
            if (i == sentence.size() || sentence[i] == ' ')
                break;
            const text::Decoded next = text::decode(sentence, i);
            const bool isApostrophe = next.character == '\'' || next.character == 0x2019;
            // "U.S" is a word, "end.Begin" are two.
            const bool isInitials = next.character == '.'
                && (i == begin + 1 || sentence[i - 2] == '.');
            const bool joins = (next.character == '-' || isApostrophe || isInitials)
                && isWord(i + next.length);
            if (!joins && !text::isWordCharacter(next.character))
                break;
            text::append(folded, isApostrophe ? U'\'' : text::caseFolded(next.character));
            i += next.length;
        }
        for (char &c : folded)
            c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        words.push_back(
            known({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)}, folded));
        words.back().isParted = isParted && words.size() > 1;
        isParted = false;
    }
    return words;
}

const Part &PatternSet::anchorOf(const WordPattern &pattern)
{
    const Part *anchor = &pattern.parts.front();
    bool isFound = false; // the reader of patterns sees to it that there is one
    for (const Part &part : pattern.parts) {
        const bool isSure = part.most == 0 && !part.isOptional && !part.isNegated;
        if (isSure && (!isFound || part.weight < anchor->weight)) {
            anchor = &part;
            isFound = true;
        }
    }
    return *anchor;
}

void PatternWordSet::add(PatternWords::Id id)
{
    if (m_bits.size() <= id / bits)
        m_bits.resize(id / bits + 1);
    m_bits[id / bits] |= std::uint64_t{1} << (id % bits);
}

std::vector<PatternWords::Id> PatternWordSet::all() const
{
    std::vector<PatternWords::Id> ids;
    for (std::size_t id = 0; id < m_bits.size() * bits; ++id) {
        if (has(static_cast<PatternWords::Id>(id)))
            ids.push_back(static_cast<PatternWords::Id>(id));
    }
    return ids;
}

void PatternSet::add(WordPattern pattern)
{
    const auto number = static_cast<std::uint16_t>(m_patterns.size());
    m_hasPieces = m_hasPieces || !pattern.pieces.empty();
    if (pattern.pieces.empty()) {
        const Part &anchor = anchorOf(pattern);
        for (const Part *part = pattern.parts.data(); part != &anchor; ++part)
            pattern.reach += std::max<std::size_t>(part->most, 1);
        constexpr std::size_t mostPassed = 2; // adverbs and their like on the way
        pattern.reach += pattern.reach > 0 ? mostPassed : 0;
        for (const PatternWords::Id id : anchor.words.all()) {
            if (m_byAnchor.size() <= id)
                m_byAnchor.resize(id + std::size_t{1});
            m_byAnchor[id].push_back(number);
        }
    }
    m_patterns.push_back(std::move(pattern));
}

std::vector<PatternWords::Id> PatternSet::anchors() const
{
    std::vector<PatternWords::Id> ids;
    for (std::size_t id = 0; id < m_byAnchor.size(); ++id) {
        if (!m_byAnchor[id].empty())
            ids.push_back(static_cast<PatternWords::Id>(id));
    }
    return ids;
}

std::optional<TextRange> PatternSet::find(const PatternSentence &sentence, std::uint32_t from) const
{
    std::optional<TextRange> first;
    const auto take = [&](const std::optional<TextRange> &found) {
        if (found && found->begin >= from
            && (!first || found->begin < first->begin
                || (found->begin == first->begin && found->end > first->end)))
            first = found;
    };
    if (m_hasPieces) {
        for (const WordPattern &pattern : m_patterns)
            take(findPieces(pattern, sentence.text));
        return first;
    }
    for (std::size_t place = 0; place < sentence.words.size(); ++place) {
        const PatternWords::Word &word = sentence.words[place];
        for (const PatternWords::Id id : {word.id, word.beginning}) {
            if (id == 0 || id >= m_byAnchor.size())
                continue;
            for (const std::uint16_t number : m_byAnchor[id])
                take(findWords(m_patterns[number], sentence, place, from));
        }
    }
    return first;
}

} // namespace entente
