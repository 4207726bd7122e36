// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/wordindex.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <bit>

namespace entente {

namespace {

/// Calls `use` with each folded word; `word` is scratch space.
template <typename Use>
void forEachWord(std::string_view words, std::string &word, Use use)
{
    word.clear();
    const auto flush = [&] {
        if (!word.empty())
            use(word);
        word.clear();
    };
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        i += next.length;
        if (!text::isWordCharacter(next.character)) {
            // An apostrophe within a word does not part it.
            const bool within = (next.character == '\'' || next.character == U'’') && !word.empty();
            if (!within)
                flush();
            continue;
        }
        const bool alone = text::isEastAsian(next.character);
        if (alone)
            flush();
        text::append(word, text::caseFolded(next.character));
        if (alone)
            flush();
    }
    flush();
}

} // namespace

BitSet::BitSet(std::size_t size, bool value)
    : m_size(size), m_words((size + 63) / 64, value ? ~std::uint64_t{0} : 0)
{
    if (value && size % 64 != 0)
        m_words.back() = (std::uint64_t{1} << size % 64) - 1;
}

BitSet &BitSet::operator&=(const BitSet &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

std::size_t BitSet::count() const
{
    std::size_t total = 0;
    for (const std::uint64_t word : m_words)
        total += static_cast<std::size_t>(std::popcount(word));
    return total;
}

void WordIndex::add(std::uint32_t entry, std::string_view words)
{
    forEachWord(words, m_word, [&](const std::string &word) {
        const auto [at, isNew] = m_numbers.try_emplace(
            word, static_cast<std::uint32_t>(m_postings.size()));
        if (isNew)
            m_postings.emplace_back();
        std::vector<std::uint32_t> &posting = m_postings[at->second];
        if (posting.empty() || posting.back() != entry)
            posting.push_back(entry);
    });
}

void WordIndex::finish(std::size_t entries)
{
    m_entries = entries;
    m_sorted.assign(m_numbers.begin(), m_numbers.end());
    std::sort(m_sorted.begin(), m_sorted.end());
}

BitSet WordIndex::find(std::string_view query) const
{
    BitSet all(m_entries, true);
    std::string scratch;
    forEachWord(query, scratch, [&](const std::string &prefix) {
        BitSet found(m_entries);
        auto at = std::lower_bound(
            m_sorted.begin(), m_sorted.end(), prefix,
            [](const auto &entry, const std::string &wanted) { return entry.first < wanted; });
        for (; at != m_sorted.end() && at->first.starts_with(prefix); ++at) {
            for (const std::uint32_t entry : m_postings[at->second])
                found.set(entry);
        }
        all &= found;
    });
    return all;
}

} // namespace entente
