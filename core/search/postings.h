// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/layout.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace entente::search {

/// The documents of one block that hold a term.
struct Chunk
{
    std::uint32_t block = 0;
    std::uint32_t count = 0;
    std::uint32_t positions = 0;           ///< offset within the positions of the term
    std::span<const std::uint16_t> places; ///< within the block; empty where dense
    std::span<const std::uint8_t> impacts; ///< of each place; of each document where dense
    [[nodiscard]] bool isDense() const { return places.empty(); }
};

/// Goes through the chunks of a term. It never reads beyond what it was given, whatever the bytes
/// say.
class PostingCursor final
{
public:
    PostingCursor(std::span<const std::uint16_t> chunks, std::span<const std::uint8_t> impacts,
                  std::uint32_t documents)
        : m_chunks(chunks), m_impacts(impacts), m_documents(documents)
    {
    }

    /// False at the end, and where the bytes make no sense.
    bool next(Chunk &chunk)
    {
        if (m_chunks.size() < chunkHead)
            return false;
        chunk.block = m_chunks[0] & ~std::uint32_t{denseChunk};
        chunk.count = m_chunks[1] + 1U;
        chunk.positions = m_chunks[2] | std::uint32_t{m_chunks[3]} << 16;
        const bool dense = (m_chunks[0] & denseChunk) != 0;
        const std::uint64_t first = std::uint64_t{chunk.block} * blockSize;
        if (first >= m_documents)
            return stop();
        const std::size_t inBlock = std::min<std::uint64_t>(blockSize, m_documents - first);
        const std::size_t places = dense ? 0 : chunk.count;
        const std::size_t impacts = dense ? inBlock : chunk.count;
        if (chunk.count > inBlock || m_chunks.size() - chunkHead < places
            || m_impacts.size() < impacts)
            return stop();
        chunk.places = m_chunks.subspan(chunkHead, places);
        // Of a whole block each number of sixteen bits is a document.
        if (inBlock < blockSize
            && std::any_of(chunk.places.begin(), chunk.places.end(),
                           [&](std::uint16_t place) { return place >= inBlock; }))
            return stop();
        chunk.impacts = m_impacts.first(impacts);
        m_chunks = m_chunks.subspan(chunkHead + places);
        m_impacts = m_impacts.subspan(impacts);
        return true;
    }

private:
    bool stop()
    {
        m_chunks = {};
        return false;
    }

    std::span<const std::uint16_t> m_chunks;
    std::span<const std::uint8_t> m_impacts;
    std::uint32_t m_documents;
};

/// Reads numbers in LEB128; 0 beyond the end.
class NumberReader final
{
public:
    explicit NumberReader(std::span<const std::uint8_t> bytes)
        : m_at(bytes.data()), m_end(bytes.data() + bytes.size())
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const std::uint8_t *place() const { return m_at; }
    std::uint32_t next()
    {
        std::uint32_t number = 0;
        for (unsigned shift = 0; m_at != m_end; shift += 7) {
            const std::uint8_t byte = *m_at++;
            if (shift < 32)
                number |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                break;
        }
        return number;
    }
    /// Skips the positions of one posting.
    void skipPosting()
    {
        while (m_at != m_end && (next() & 1) == 0) {
        }
    }

private:
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
};

/// Calls `use` with the place and impact of each document of a chunk, in rising order.
template <typename Use>
void forEachPosting(const Chunk &chunk, Use use)
{
    if (chunk.isDense()) {
        for (std::uint32_t i = 0; i < chunk.impacts.size(); ++i) {
            if (chunk.impacts[i] != 0)
                use(i, chunk.impacts[i]);
        }
    } else {
        for (std::size_t i = 0; i < chunk.places.size(); ++i)
            use(std::uint32_t{chunk.places[i]}, chunk.impacts[i]);
    }
}

} // namespace entente::search
