// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/postingwriter.h"

#include <algorithm>

namespace entente::search {

void PostingWriter::begin()
{
    m_image[Section::TermChunks].append(
        static_cast<std::uint32_t>(m_image[Section::Chunks].size() / 2));
    m_image[Section::TermImpacts].append(
        static_cast<std::uint32_t>(m_image[Section::Impacts].size()));
    m_positionsBegin = m_image[Section::Positions].size();
    m_image[Section::TermPositions].append(static_cast<std::uint32_t>(m_positionsBegin));
    m_count = 0;
}

void PostingWriter::add(std::uint32_t document, std::uint8_t impact, std::string_view positions)
{
    const std::uint32_t block = document / blockSize;
    if (block != m_block)
        flush();
    if (m_places.empty()) {
        m_block = block;
        m_chunkPositions = static_cast<std::uint32_t>(m_image[Section::Positions].size()
                                                      - m_positionsBegin);
    }
    m_places.push_back(static_cast<std::uint16_t>(document % blockSize));
    m_impacts.push_back(impact);
    m_image[Section::Positions].append(positions);
    ++m_count;
}

void PostingWriter::flush()
{
    if (m_places.empty())
        return;
    const std::uint32_t inBlock = std::min(blockSize, m_documents - m_block * blockSize);
    // Three bytes a posting, or one a document.
    const bool dense = m_places.size() * 3 > inBlock;
    SectionBytes &chunks = m_image[Section::Chunks];
    chunks.append(static_cast<std::uint16_t>(m_block | (dense ? denseChunk : 0)));
    chunks.append(static_cast<std::uint16_t>(m_places.size() - 1));
    chunks.append(static_cast<std::uint16_t>(m_chunkPositions & 0xFFFF));
    chunks.append(static_cast<std::uint16_t>(m_chunkPositions >> 16));
    if (dense) {
        std::vector<std::uint8_t> all(inBlock);
        for (std::size_t i = 0; i < m_places.size(); ++i)
            all[m_places[i]] = m_impacts[i];
        m_image[Section::Impacts].append(all.data(), all.size());
    } else {
        chunks.append(m_places.data(), m_places.size() * sizeof(std::uint16_t));
        m_image[Section::Impacts].append(m_impacts.data(), m_impacts.size());
    }
    m_places.clear();
    m_impacts.clear();
}

void PostingWriter::end()
{
    flush();
    m_image[Section::TermCounts].append(m_count);
}

} // namespace entente::search
