// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/document.h"
#include "core/search/documentwriter.h"
#include "core/search/segmentimage.h"

#include <memory>
#include <string_view>
#include <vector>

namespace entente::search {

/// Makes a segment of briefings.
class SegmentBuilder final
{
public:
    SegmentBuilder();
    ~SegmentBuilder();
    SegmentBuilder(const SegmentBuilder &) = delete;
    SegmentBuilder &operator=(const SegmentBuilder &) = delete;

    /// A briefing must not be added twice.
    void add(const IndexedBriefing &briefing);
    [[nodiscard]] std::uint32_t documents() const { return m_documents.documents(); }
    /// The segment, sealed. Call once.
    [[nodiscard]] std::unique_ptr<SegmentImage> finish();

private:
    struct Term
    {
        std::uint32_t text = 0; ///< offset in m_text
        std::uint32_t length = 0;
        std::uint32_t count = 0;     ///< documents
        std::uint32_t positions = 0; ///< bytes
    };

    void addWords(const Document &document);
    std::uint32_t termOf(std::string_view word);
    void growTable();
    void writeTerms();
    [[nodiscard]] std::string_view wordOf(const Term &term) const
    {
        return std::string_view(m_text).substr(term.text, term.length);
    }

    std::unique_ptr<SegmentImage> m_image;
    DocumentWriter m_documents;
    std::string m_text; ///< of all terms
    std::vector<Term> m_terms;
    std::vector<std::uint64_t> m_table; ///< open addressing: high half of the hash, term + 1
    std::vector<std::uint64_t> m_words; ///< of the document at hand: term, position
    // Postings in the order of documents.
    std::vector<std::uint32_t> m_postingTerms;
    std::vector<std::uint8_t> m_postingImpacts;
    std::string m_positions;
    std::vector<std::uint32_t> m_postingEnds; ///< of each document
};

/// Share of a word in what a document says, BM25 in a byte from 1 to 255. Lengths are held against
/// fixed averages, so that a document's score does not depend on its neighbours.
[[nodiscard]] std::uint8_t impact(std::uint32_t inTitle, std::uint32_t inText, std::uint32_t words,
                                  DocumentType type);

} // namespace entente::search
