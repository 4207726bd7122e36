// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/clausematcher.h"

#include "core/search/folding.h"

#include <algorithm>
#include <iterator>

namespace entente::search {

namespace {

// The form that was asked for ranks above others of its stem, and they above longer words.
constexpr std::uint32_t asGiven = 256;
constexpr std::uint32_t ofItsStem = 160;
constexpr std::uint32_t longer = 112;
// So does what was typed above another name of it.
constexpr std::uint32_t equalName = 208;

/// Never 0: a document that matches stays one.
std::uint8_t weighted(std::uint32_t impact, std::uint32_t weight)
{
    return static_cast<std::uint8_t>((impact * weight + 255) >> 8);
}

/// A place within a block and a position, in one number that sorts by both.
constexpr std::uint64_t key(std::uint32_t place, std::uint32_t position, std::int64_t offset)
{
    return std::uint64_t{place} << 34
        | static_cast<std::uint64_t>((std::int64_t{1} << 32) + position - offset);
}

} // namespace

PhraseMatcher::PhraseMatcher(const Segment &segment, const Clause &clause)
    : m_segment(segment),
      m_byPositions(clause.words.size() > 1 || clause.inTitle || !clause.notAfter.empty()),
      m_inTitle(clause.inTitle),
      m_scale(clause.isEqualName ? equalName : asGiven)
{
    for (const QueryWord &word : clause.words)
        addWord(word, clause);
    const std::optional<std::uint32_t> barred = clause.notAfter.empty()
        ? std::nullopt
        : segment.find(clause.notAfter);
    if (barred)
        addTerm(m_barred, *barred, asGiven);
}

void PhraseMatcher::addTerm(Cursors &cursors, std::uint32_t term, std::uint32_t weight) const
{
    Cursor cursor{m_segment.postings(term), {}, term, weight * m_scale >> 8, true};
    cursor.more = cursor.postings.next(cursor.chunk);
    if (cursor.more)
        cursors.push_back(cursor);
}

void PhraseMatcher::addWord(const QueryWord &word, const Clause &clause)
{
    Cursors cursors;
    std::uint64_t count = 0;
    std::vector<std::uint32_t> taken;
    const auto take = [&](std::uint32_t term, std::uint32_t weight) {
        if (std::find(taken.begin(), taken.end(), term) != taken.end())
            return;
        taken.push_back(term);
        count += m_segment.documentsWith(term);
        addTerm(cursors, term, weight);
    };
    const auto takeForms = [&](const std::string &form) {
        if (const std::optional<std::uint32_t> exact = m_segment.find(form))
            take(*exact, asGiven);
        if (clause.exact)
            return;
        for (const std::uint32_t term : m_segment.ofStem(stem(form)))
            take(term, ofItsStem);
    };
    const auto takeLonger = [&](const std::string &form) {
        const TermRange range = m_segment.withPrefix(form);
        const std::optional<std::uint32_t> ready = m_byPositions ? std::nullopt
                                                                 : m_segment.prefixList(form);
        if (ready)
            addTerm(cursors, *ready, longer);
        std::sort(taken.begin(), taken.end());
        for (std::uint32_t term = range.begin; term < range.end; ++term) {
            if (std::binary_search(taken.begin(), taken.end(), term))
                continue;
            count += m_segment.documentsWith(term);
            if (!ready)
                addTerm(cursors, term, longer);
        }
    };
    takeForms(word.word);
    if (!word.other.empty())
        takeForms(word.other);
    if (word.prefix)
        takeLonger(word.word);
    if (word.prefix && !word.other.empty() && !word.other.starts_with(word.word))
        takeLonger(word.other);
    m_words.push_back(std::move(cursors));
    m_offsets.push_back(word.offset);
    m_counts.push_back(count);
}

bool PhraseMatcher::advance(Cursors &cursors, std::uint32_t block)
{
    bool any = false;
    for (Cursor &cursor : cursors) {
        while (cursor.more && cursor.chunk.block < block)
            cursor.more = cursor.postings.next(cursor.chunk);
        any = any || (cursor.more && cursor.chunk.block == block);
    }
    return any;
}

void PhraseMatcher::fill(const Cursors &cursors, std::uint32_t block, BlockImpacts &impacts)
{
    impacts.fill(0);
    for (const Cursor &cursor : cursors) {
        const Chunk &chunk = cursor.chunk;
        if (!cursor.more || chunk.block != block)
            continue;
        const std::uint32_t weight = cursor.weight;
        if (chunk.isDense()) {
            const std::uint8_t *const from = chunk.impacts.data();
            std::uint8_t *const to = impacts.data();
            const std::size_t count = chunk.impacts.size();
            for (std::size_t i = 0; i < count; ++i)
                to[i] = std::max(to[i], weighted(from[i], weight));
        } else {
            for (std::size_t i = 0; i < chunk.places.size(); ++i) {
                std::uint8_t &to = impacts[chunk.places[i]];
                to = std::max(to, weighted(chunk.impacts[i], weight));
            }
        }
    }
}

bool PhraseMatcher::match(std::uint32_t block, BlockImpacts &impacts)
{
    bool all = true;
    for (Cursors &cursors : m_words)
        all = advance(cursors, block) && all;
    if (!all)
        return false;
    if (m_byPositions)
        return matchPositions(block, impacts);
    fill(m_words.front(), block, impacts);
    return true;
}

void PhraseMatcher::keysOf(const Cursors &cursors, std::int64_t offset, std::uint32_t block,
                           const BlockImpacts &wanted, std::vector<std::uint64_t> &keys) const
{
    keys.clear();
    for (const Cursor &cursor : cursors) {
        const Chunk &chunk = cursor.chunk;
        if (!cursor.more || chunk.block != block)
            continue;
        const std::span<const std::uint8_t> all = m_segment.positions(cursor.term);
        NumberReader numbers(all.subspan(std::min<std::size_t>(chunk.positions, all.size())));
        forEachPosting(chunk, [&](std::uint32_t place, std::uint8_t) {
            // A damaged chunk may name places behind the last document.
            const std::size_t document = std::size_t{block} * blockSize + place;
            if (wanted[place] == 0 || document >= m_segment.documents()) {
                numbers.skipPosting();
                return;
            }
            const std::uint32_t title = m_inTitle ? m_segment.titleLengths()[document]
                                                  : ~std::uint32_t{0};
            std::uint32_t position = 0;
            for (bool last = false; !last && !numbers.atEnd();) {
                const std::uint32_t number = numbers.next();
                last = (number & 1) != 0;
                position += number >> 1;
                if (position < title)
                    keys.push_back(key(place, position, offset));
            }
        });
    }
    if (cursors.size() > 1)
        std::sort(keys.begin(), keys.end());
}

bool PhraseMatcher::matchPositions(std::uint32_t block, BlockImpacts &impacts)
{
    thread_local BlockImpacts strengths;
    thread_local BlockImpacts other;
    fill(m_words.front(), block, strengths);
    for (std::size_t i = 1; i < m_words.size(); ++i) {
        fill(m_words[i], block, other);
        for (std::uint32_t place = 0; place < blockSize; ++place)
            strengths[place] = std::min(strengths[place], other[place]);
    }
    keysOf(m_words.front(), m_offsets.front(), block, strengths, m_keys);
    for (std::size_t i = 1; i < m_words.size() && !m_keys.empty(); ++i) {
        keysOf(m_words[i], m_offsets[i], block, strengths, m_otherKeys);
        std::vector<std::uint64_t> common;
        std::set_intersection(m_keys.begin(), m_keys.end(), m_otherKeys.begin(), m_otherKeys.end(),
                              std::back_inserter(common));
        m_keys = std::move(common);
    }
    if (!m_keys.empty() && advance(m_barred, block)) {
        keysOf(m_barred, -1, block, strengths, m_otherKeys);
        std::vector<std::uint64_t> left;
        std::set_difference(m_keys.begin(), m_keys.end(), m_otherKeys.begin(), m_otherKeys.end(),
                            std::back_inserter(left));
        m_keys = std::move(left);
    }
    if (m_keys.empty())
        return false;
    impacts.fill(0);
    for (const std::uint64_t found : m_keys) {
        const auto place = static_cast<std::uint32_t>(found >> 34);
        impacts[place] = strengths[place];
    }
    return true;
}

ClauseMatcher::ClauseMatcher(const Segment &segment, const Clause &clause)
{
    m_alternatives.emplace_back(segment, clause);
    for (const Clause &other : clause.others)
        m_alternatives.emplace_back(segment, other);
}

bool ClauseMatcher::match(std::uint32_t block, BlockImpacts &impacts)
{
    bool any = m_alternatives.front().match(block, impacts);
    thread_local BlockImpacts further;
    for (std::size_t a = 1; a < m_alternatives.size(); ++a) {
        if (!any) {
            any = m_alternatives[a].match(block, impacts);
            continue;
        }
        if (!m_alternatives[a].match(block, further))
            continue;
        for (std::uint32_t place = 0; place < blockSize; ++place)
            impacts[place] = std::max(impacts[place], further[place]);
    }
    return any;
}

} // namespace entente::search
