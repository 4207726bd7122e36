// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/postingwriter.h"

#include <string_view>
#include <vector>

namespace entente::search {

/// Writes the dictionary of a segment: terms in rising order, each with its postings; at the end
/// the order by stem, and the ready answers for first letters that very many documents hold.
class TermWriter final
{
public:
    TermWriter(SegmentImage &image, std::uint32_t documents);

    void begin(std::string_view term);
    void add(std::uint32_t document, std::uint8_t impact, std::string_view positions)
    {
        m_postings.add(document, impact, positions);
    }
    void end() { m_postings.end(); }
    void finish();

private:
    void writeStemOrder();
    void writePrefixLists();
    void writePrefixList(std::uint32_t begin, std::uint32_t end);
    [[nodiscard]] std::string_view term(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t number(Section section, std::size_t index) const;

    SegmentImage &m_image;
    std::uint32_t m_documents;
    std::uint32_t m_terms = 0;
    std::uint32_t m_chunks = 0; ///< of all terms
    std::uint32_t m_impacts = 0;
    PostingWriter m_postings;
};

} // namespace entente::search
