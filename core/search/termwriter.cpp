// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/termwriter.h"

#include "core/base/utf8.h"
#include "core/search/folding.h"
#include "core/search/postings.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string>
#include <tuple>

namespace entente::search {

namespace {

/// Where the words of one first letter have fewer postings than this, merging them is quick.
constexpr std::uint64_t fewPostings = 4096;

} // namespace

TermWriter::TermWriter(SegmentImage &image, std::uint32_t documents)
    : m_image(image), m_documents(documents), m_postings(image, documents)
{
    m_image[Section::TermTextEnds].append(std::uint32_t{0});
}

void TermWriter::begin(std::string_view term)
{
    m_image[Section::TermText].append(term);
    m_image[Section::TermTextEnds].append(
        static_cast<std::uint32_t>(m_image[Section::TermText].size()));
    ++m_terms;
    m_postings.begin();
}

std::uint32_t TermWriter::number(Section section, std::size_t index) const
{
    std::uint32_t value = 0;
    std::memcpy(&value,
                m_image.sections[static_cast<std::size_t>(section)].data() + index * sizeof value,
                sizeof value);
    return value;
}

std::string_view TermWriter::term(std::uint32_t index) const
{
    const std::uint32_t begin = number(Section::TermTextEnds, index);
    const std::uint32_t end = number(Section::TermTextEnds, index + 1);
    return {m_image.sections[static_cast<std::size_t>(Section::TermText)].data() + begin,
            end - begin};
}

void TermWriter::finish()
{
    writeStemOrder();
    writePrefixLists();
    // One more offset ends the last list.
    m_image[Section::TermChunks].append(
        static_cast<std::uint32_t>(m_image[Section::Chunks].size() / 2));
    m_image[Section::TermImpacts].append(
        static_cast<std::uint32_t>(m_image[Section::Impacts].size()));
    m_image[Section::TermPositions].append(
        static_cast<std::uint32_t>(m_image[Section::Positions].size()));
    m_image.header.terms = m_terms;
    m_image.header.documents = m_documents;
}

void TermWriter::writeStemOrder()
{
    std::vector<std::string> stems(m_terms);
    for (std::uint32_t i = 0; i < m_terms; ++i)
        stems[i] = stem(term(i));
    std::vector<std::uint32_t> order(m_terms);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(stems[a], a) < std::tie(stems[b], b);
    });
    m_image[Section::StemOrder].append(order.data(), order.size() * sizeof(std::uint32_t));
}

void TermWriter::writePrefixLists()
{
    const std::uint64_t enough = std::max<std::uint64_t>(fewPostings, m_documents / 4);
    // What the last term ends at, before the lists follow it.
    m_chunks = static_cast<std::uint32_t>(m_image[Section::Chunks].size() / 2);
    m_impacts = static_cast<std::uint32_t>(m_image[Section::Impacts].size());
    std::uint32_t lists = 0;
    for (std::uint32_t begin = 0; begin < m_terms;) {
        const std::string_view first = term(begin);
        const text::Decoded letter = first.empty() ? text::Decoded() : text::decode(first, 0);
        const std::string head(first.substr(0, letter.length));
        std::uint32_t end = begin;
        std::uint64_t postings = 0;
        for (; end < m_terms && term(end).starts_with(head) && !head.empty(); ++end)
            postings += number(Section::TermCounts, end);
        if (postings >= enough) {
            m_image[Section::PrefixLetters].append(static_cast<std::uint32_t>(letter.character));
            writePrefixList(begin, end);
            ++lists;
        }
        begin = std::max(end, begin + 1);
    }
    m_image.header.prefixLists = lists;
}

void TermWriter::writePrefixList(std::uint32_t begin, std::uint32_t end)
{
    std::vector<std::uint8_t> best(m_documents);
    const auto *chunks = reinterpret_cast<const std::uint16_t *>(m_image[Section::Chunks].data());
    const auto *impacts = reinterpret_cast<const std::uint8_t *>(m_image[Section::Impacts].data());
    for (std::uint32_t i = begin; i < end; ++i) {
        const std::uint32_t chunk = number(Section::TermChunks, i);
        const std::uint32_t impact = number(Section::TermImpacts, i);
        const std::uint32_t chunkEnd = i + 1 < m_terms ? number(Section::TermChunks, i + 1)
                                                       : m_chunks;
        const std::uint32_t impactEnd = i + 1 < m_terms ? number(Section::TermImpacts, i + 1)
                                                        : m_impacts;
        PostingCursor cursor({chunks + chunk, chunkEnd - chunk},
                             {impacts + impact, impactEnd - impact}, m_documents);
        Chunk found;
        while (cursor.next(found)) {
            std::uint8_t *const at = best.data() + std::size_t{found.block} * blockSize;
            forEachPosting(found, [at](std::uint32_t place, std::uint8_t value) {
                at[place] = std::max(at[place], value);
            });
        }
    }
    m_postings.begin();
    for (std::uint32_t document = 0; document < m_documents; ++document) {
        if (best[document] != 0)
            m_postings.add(document, best[document], {});
    }
    m_postings.end();
}

} // namespace entente::search
