// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/merging.h"

#include "core/search/documentwriter.h"
#include "core/search/termwriter.h"

#include <algorithm>
#include <limits>
#include <string>

namespace entente::search {

namespace {

constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();

class Merger final
{
public:
    Merger(const LiveSegments &segments, const std::atomic<bool> *cancelled)
        : m_segments(segments),
          m_cancelled(cancelled),
          m_image(std::make_unique<SegmentImage>()),
          m_documents(*m_image)
    {
    }

    std::unique_ptr<SegmentImage> run()
    {
        for (const LiveSegment &live : m_segments)
            addDocuments(live);
        m_documents.finish();
        if (!mergeTerms())
            return nullptr;
        m_image->seal();
        return std::move(m_image);
    }

private:
    void addDocuments(const LiveSegment &live)
    {
        const Segment &segment = *live.segment;
        std::vector<std::uint32_t> &numbers = m_numbers.emplace_back(segment.documents(), gone);
        for (std::uint32_t briefing = 0; briefing < segment.briefings(); ++briefing) {
            if (briefing < live.removed->size() && (*live.removed)[briefing])
                continue;
            m_documents.beginBriefing(segment.briefingIds()[briefing], segment.dates()[briefing],
                                      segment.name(segment.sources()[briefing]),
                                      segment.name(segment.languages()[briefing]),
                                      segment.name(segment.formats()[briefing]));
            const std::uint32_t end = segment.starts()[briefing + 1];
            for (std::uint32_t i = segment.starts()[briefing]; i < end; ++i) {
                numbers[i] = m_documents.documents();
                const std::uint32_t profile = segment.profiles()[i];
                const std::span<const std::uint16_t> areas = segment.areasOf(profile);
                m_documents.addDocument(segment.documentIds()[i],
                                        {static_cast<DocumentType>(segment.typeOf(profile)),
                                         segment.kindOf(profile), segment.certaintyOf(profile)},
                                        {areas.begin(), areas.end()}, segment.titleLengths()[i]);
            }
        }
    }

    bool mergeTerms()
    {
        TermWriter writer(*m_image, m_documents.documents());
        std::vector<std::uint32_t> at(m_segments.size());
        for (std::uint32_t written = 0;; ++written) {
            if (m_cancelled != nullptr && written % 1024 == 0 && *m_cancelled)
                return false;
            const std::optional<std::string_view> least = leastTerm(at);
            if (!least)
                break;
            if (hasLivePostings(*least, at)) {
                writer.begin(*least);
                for (std::size_t s = 0; s < m_segments.size(); ++s) {
                    if (isAt(s, at[s], *least))
                        copyPostings(s, at[s], writer);
                }
                writer.end();
            }
            const std::string_view term = *least;
            for (std::size_t s = 0; s < m_segments.size(); ++s)
                at[s] += isAt(s, at[s], term) ? 1 : 0;
        }
        writer.finish();
        return true;
    }

    [[nodiscard]] bool isAt(std::size_t s, std::uint32_t term, std::string_view word) const
    {
        const Segment &segment = *m_segments[s].segment;
        return term < segment.terms() && segment.term(term) == word;
    }

    [[nodiscard]] std::optional<std::string_view> leastTerm(
        const std::vector<std::uint32_t> &at) const
    {
        std::optional<std::string_view> least;
        for (std::size_t s = 0; s < m_segments.size(); ++s) {
            const Segment &segment = *m_segments[s].segment;
            if (at[s] < segment.terms() && (!least || segment.term(at[s]) < *least))
                least = segment.term(at[s]);
        }
        return least;
    }

    /// A word that only removed documents held leaves the dictionary.
    [[nodiscard]] bool hasLivePostings(std::string_view word,
                                       const std::vector<std::uint32_t> &at) const
    {
        for (std::size_t s = 0; s < m_segments.size(); ++s) {
            if (!isAt(s, at[s], word))
                continue;
            PostingCursor cursor = m_segments[s].segment->postings(at[s]);
            bool any = false;
            for (Chunk chunk; !any && cursor.next(chunk);) {
                forEachPosting(chunk, [&](std::uint32_t place, std::uint8_t) {
                    any = any || numberOf(s, chunk, place) != gone;
                });
            }
            if (any)
                return true;
        }
        return false;
    }

    [[nodiscard]] std::uint32_t numberOf(std::size_t s, const Chunk &chunk,
                                         std::uint32_t place) const
    {
        const std::size_t document = std::size_t{chunk.block} * blockSize + place;
        return document < m_numbers[s].size() ? m_numbers[s][document] : gone;
    }

    void copyPostings(std::size_t s, std::uint32_t term, TermWriter &writer)
    {
        const Segment &segment = *m_segments[s].segment;
        NumberReader positions(segment.positions(term));
        PostingCursor cursor = segment.postings(term);
        for (Chunk chunk; cursor.next(chunk);) {
            forEachPosting(chunk, [&](std::uint32_t place, std::uint8_t impact) {
                const std::uint8_t *const begin = positions.place();
                positions.skipPosting();
                const std::uint32_t number = numberOf(s, chunk, place);
                if (number != gone)
                    writer.add(number, impact,
                               {reinterpret_cast<const char *>(begin),
                                static_cast<std::size_t>(positions.place() - begin)});
            });
        }
    }

    const LiveSegments &m_segments;
    const std::atomic<bool> *m_cancelled;
    std::unique_ptr<SegmentImage> m_image;
    DocumentWriter m_documents;
    std::vector<std::vector<std::uint32_t>> m_numbers; ///< new ones of documents, by segment
};

} // namespace

std::unique_ptr<SegmentImage> merged(const LiveSegments &segments,
                                     const std::atomic<bool> *cancelled)
{
    return Merger(segments, cancelled).run();
}

} // namespace entente::search
