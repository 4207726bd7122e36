// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/matrix.h"
#include "core/session/session.h"

#include <memory>
#include <vector>

namespace entente::session {

/// The facts of all topics of a library, without their words: what a matrix counts in. Made from
/// the search alone, one question an area and a kind. They do not change once they are made.
class LibraryFacts final
{
public:
    /// Those of the library as it is: `known` where these are, else made anew.
    [[nodiscard]] static Result<std::shared_ptr<const LibraryFacts>> of(
        Session &session, library::Editions editions,
        std::shared_ptr<const LibraryFacts> known = {});

    [[nodiscard]] const MatrixTopics &topics() const { return m_topics; }
    /// The briefing of a document of topics().
    [[nodiscard]] library::BriefingId briefing(std::size_t document) const
    {
        return m_briefings[document];
    }
    /// The facts of a document of the search; null where it is a whole text.
    [[nodiscard]] const MatrixTopics::Topic *topicOf(std::uint64_t document) const;
    /// The topics that are asked for, rising, as indexes of topics().
    [[nodiscard]] Result<std::vector<std::uint32_t>> shown(LibraryRequest asked,
                                                           Session &session) const;
    /// The documents whose texts have the words that are asked for, where words are; and those that
    /// there are, whatever is asked of what they say: of these dates, sources, languages, formats.
    [[nodiscard]] Result<MatrixDocuments> documents(LibraryRequest asked, Session &session) const;

private:
    [[nodiscard]] Result<void> make(Session &session);
    [[nodiscard]] Result<void> readDocuments(Session &session);
    /// The documents whose texts a request finds, rising.
    [[nodiscard]] Result<std::vector<std::uint32_t>> textsOf(search::Request request,
                                                             Session &session) const;

    MatrixTopics m_topics;
    std::vector<std::uint64_t> m_documents;       ///< of the search, rising: by topic
    std::vector<library::BriefingId> m_briefings; ///< by document
    library::Editions m_editions = library::Editions::Newest;
    library::ChangeNumber m_upTo = 0;
};

} // namespace entente::session
