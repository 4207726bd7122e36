// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/matrix.h"
#include "core/session/session.h"

#include <memory>
#include <vector>

namespace entente::session {

/// The facts of all topics of a library, without their words: what a matrix counts in. Made from
/// the search alone, one question an area and a kind, and kept until the library changes.
class LibraryFacts final
{
public:
    /// Makes it anew where the library or the choice of editions is another than the last time;
    /// answers whether it was.
    [[nodiscard]] Result<bool> follow(Session &session, library::Editions editions);

    [[nodiscard]] const MatrixTopics &topics() const { return m_topics; }
    /// The briefing of a document of topics().
    [[nodiscard]] library::BriefingId briefing(std::size_t document) const
    {
        return m_briefings[document];
    }
    /// The topics that a filter shows, rising, as indexes of topics().
    [[nodiscard]] Result<std::vector<std::uint32_t>> shown(const Filter &filter,
                                                           Session &session) const
    {
        return found(filter, session);
    }

private:
    [[nodiscard]] Result<std::vector<std::uint32_t>> found(const Filter &filter,
                                                           Session &session) const;
    [[nodiscard]] Result<void> readDocuments(Session &session);

    MatrixTopics m_topics;
    std::vector<std::uint64_t> m_documents;       ///< of the search, rising: by topic
    std::vector<library::BriefingId> m_briefings; ///< by document
    library::Editions m_editions = library::Editions::Newest;
    library::ChangeNumber m_upTo = 0;
    bool m_isMade = false;
};

} // namespace entente::session
