// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/segmentbuilder.h"

#include "core/search/termwriter.h"
#include "core/search/tokeniser.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace entente::search {

namespace {

/// Positions between title and text that no phrase reaches over.
constexpr std::uint32_t titleGap = 16;
constexpr std::size_t firstTable = 1024;

void appendNumber(std::string &bytes, std::uint32_t number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += static_cast<char>(number | 0x80);
    bytes += static_cast<char>(number);
}

std::uint32_t titleEnd(std::uint32_t titleWords)
{
    return std::min<std::uint32_t>(titleWords, 255);
}

} // namespace

std::uint8_t impact(std::uint32_t inTitle, std::uint32_t inText, std::uint32_t words,
                    DocumentType type)
{
    constexpr float saturation = 1.2F;
    constexpr float lengthShare = 0.75F;
    constexpr float titleWeight = 4.0F;
    // Measured over the White House releases.
    const float usual = type == DocumentType::Topic ? 60.0F : 1100.0F;
    const float weight = static_cast<float>(inTitle) * titleWeight + static_cast<float>(inText);
    const float length = 1 - lengthShare + lengthShare * static_cast<float>(words) / usual;
    const float share = weight / (weight + saturation * length);
    return static_cast<std::uint8_t>(std::clamp(std::lround(share * 255), 1L, 255L));
}

SegmentBuilder::SegmentBuilder()
    : m_image(std::make_unique<SegmentImage>()), m_documents(*m_image), m_table(firstTable)
{
}

SegmentBuilder::~SegmentBuilder() = default;

std::uint32_t SegmentBuilder::termOf(std::string_view word)
{
    const std::uint64_t hash = std::hash<std::string_view>()(word);
    const std::uint64_t mark = hash & 0xFFFFFFFF00000000U;
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
        const std::uint64_t slot = m_table[i];
        if (slot == 0) {
            const auto number = static_cast<std::uint32_t>(m_terms.size());
            m_terms.push_back({static_cast<std::uint32_t>(m_text.size()),
                               static_cast<std::uint32_t>(word.size()), 0, 0});
            m_text += word;
            m_table[i] = mark | (number + 1);
            if (m_terms.size() * 2 > m_table.size())
                growTable();
            return number;
        }
        const auto number = static_cast<std::uint32_t>(slot) - 1;
        if ((slot & 0xFFFFFFFF00000000U) == mark && wordOf(m_terms[number]) == word)
            return number;
    }
}

void SegmentBuilder::growTable()
{
    m_table.assign(m_table.size() * 4, 0);
    const std::size_t mask = m_table.size() - 1;
    for (std::uint32_t number = 0; number < m_terms.size(); ++number) {
        const std::uint64_t hash = std::hash<std::string_view>()(wordOf(m_terms[number]));
        std::size_t i = hash & mask;
        while (m_table[i] != 0)
            i = (i + 1) & mask;
        m_table[i] = (hash & 0xFFFFFFFF00000000U) | (number + 1);
    }
}

void SegmentBuilder::add(const IndexedBriefing &briefing)
{
    m_documents.beginBriefing(briefing.id, packed(briefing.date), briefing.source,
                              briefing.language, briefing.format);
    for (const Document &document : briefing.documents)
        addWords(document);
}

void SegmentBuilder::addWords(const Document &document)
{
    m_words.clear();
    Token token;
    std::uint32_t words = 0;
    const auto addAll = [&](std::string_view text, std::uint32_t firstPosition) {
        Tokeniser tokens(text, firstPosition);
        while (tokens.next(token)) {
            m_words.push_back(std::uint64_t{termOf(token.word)} << 32 | token.position);
            ++words;
            if (!token.other.empty())
                m_words.push_back(std::uint64_t{termOf(token.other)} << 32 | token.position);
        }
        return tokens.position();
    };
    const std::uint32_t titleWords = addAll(document.title, 0);
    addAll(document.text, titleWords + titleGap);
    const std::uint32_t inTitle = titleEnd(titleWords);
    std::sort(m_words.begin(), m_words.end());
    for (std::size_t i = 0; i < m_words.size();) {
        const auto number = static_cast<std::uint32_t>(m_words[i] >> 32);
        const std::size_t begin = m_positions.size();
        std::uint32_t before = 0;
        std::uint32_t title = 0;
        const std::size_t first = i;
        for (; i < m_words.size() && m_words[i] >> 32 == number; ++i) {
            const auto position = static_cast<std::uint32_t>(m_words[i]);
            const bool last = i + 1 == m_words.size() || m_words[i + 1] >> 32 != number;
            appendNumber(m_positions, (position - before) << 1 | (last ? 1U : 0U));
            before = position;
            title += position < inTitle ? 1 : 0;
        }
        Term &term = m_terms[number];
        ++term.count;
        term.positions += static_cast<std::uint32_t>(m_positions.size() - begin);
        m_postingTerms.push_back(number);
        m_postingImpacts.push_back(
            impact(title, static_cast<std::uint32_t>(i - first) - title, words, document.type));
    }
    m_postingEnds.push_back(static_cast<std::uint32_t>(m_postingTerms.size()));
    const bool isTopic = document.type == DocumentType::Topic;
    const bool isSure = isTopic && document.certainty;
    m_documents.addDocument(document.id,
                            {document.type,
                             isTopic ? static_cast<std::uint8_t>(document.kind) : noKind,
                             isSure ? static_cast<std::uint8_t>(*document.certainty) : noCertainty},
                            document.areas, static_cast<std::uint8_t>(inTitle));
}

void SegmentBuilder::writeTerms()
{
    // Postings are brought from the order of documents into that of terms by counting.
    std::vector<std::uint32_t> order(m_terms.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return wordOf(m_terms[a]) < wordOf(m_terms[b]);
    });
    std::vector<std::uint32_t> nextPosting(m_terms.size());
    std::vector<std::size_t> nextPosition(m_terms.size());
    std::uint32_t postings = 0;
    std::size_t positionBytes = 0;
    for (const std::uint32_t number : order) {
        nextPosting[number] = postings;
        nextPosition[number] = positionBytes;
        postings += m_terms[number].count;
        positionBytes += m_terms[number].positions;
    }
    std::vector<std::uint32_t> documents(postings);
    std::vector<std::uint8_t> impacts(postings);
    std::string positions(positionBytes, '\0');
    const char *from = m_positions.data();
    for (std::uint32_t document = 0, i = 0; document < m_postingEnds.size(); ++document) {
        for (; i < m_postingEnds[document]; ++i) {
            const std::uint32_t number = m_postingTerms[i];
            const std::uint32_t at = nextPosting[number]++;
            documents[at] = document;
            impacts[at] = m_postingImpacts[i];
            std::size_t &to = nextPosition[number];
            for (bool last = false; !last;) {
                last = (*from & 1) != 0;
                while ((*from & 0x80) != 0)
                    positions[to++] = *from++;
                positions[to++] = *from++;
            }
        }
    }
    m_postingTerms = {};
    m_postingImpacts = {};
    m_positions = {};
    TermWriter writer(*m_image, m_documents.documents());
    const char *at = positions.data();
    std::uint32_t posting = 0;
    for (const std::uint32_t number : order) {
        const Term &term = m_terms[number];
        writer.begin(wordOf(term));
        for (const std::uint32_t end = posting + term.count; posting < end; ++posting) {
            const char *const begin = at;
            for (bool last = false; !last; ++at) {
                last = (*at & 1) != 0;
                while ((*at & 0x80) != 0)
                    ++at;
            }
            writer.add(documents[posting], impacts[posting],
                       {begin, static_cast<std::size_t>(at - begin)});
        }
        writer.end();
    }
    writer.finish();
}

std::unique_ptr<SegmentImage> SegmentBuilder::finish()
{
    m_table = {};
    m_documents.finish();
    writeTerms();
    m_image->seal();
    return std::move(m_image);
}

} // namespace entente::search
