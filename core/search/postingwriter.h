// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/segmentimage.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente::search {

/// Packs the postings of one term after another into chunks.
class PostingWriter final
{
public:
    PostingWriter(SegmentImage &image, std::uint32_t documents)
        : m_image(image), m_documents(documents)
    {
    }

    void begin();
    /// Documents come in rising order; `positions` is packed as in layout.h.
    void add(std::uint32_t document, std::uint8_t impact, std::string_view positions);
    void end();

private:
    void flush();

    SegmentImage &m_image;
    std::uint32_t m_documents;
    std::uint32_t m_block = 0;
    std::uint32_t m_count = 0;          ///< of the term
    std::size_t m_positionsBegin = 0;   ///< of the term
    std::uint32_t m_chunkPositions = 0; ///< of the chunk, within the term's
    std::vector<std::uint16_t> m_places;
    std::vector<std::uint8_t> m_impacts;
};

} // namespace entente::search
