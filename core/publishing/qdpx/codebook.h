// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/notecolour.h"
#include "core/publishing/officepackage.h"
#include "core/vocabulary/vocabulary.h"

#include <map>
#include <set>
#include <string>

namespace entente::qdpx {

/// Words as an attribute may have them: on one line, without what XML forbids.
[[nodiscard]] QString attributeWords(std::string_view words);

/// The codes that a project uses, and how they hang together: all kinds, since each topic is of one
/// of them; focus areas that are given, below those that are broader; tags and colours of notes.
class CodeBook final
{
public:
    CodeBook(const Vocabulary &vocabulary, QString language);

    /// The GUID of a code, which is in the book from then on.
    [[nodiscard]] QString kind(Kind kind) const;
    [[nodiscard]] QString area(ConceptIndex area);
    [[nodiscard]] QString tag(const std::string &tag);
    [[nodiscard]] QString colour(NoteColour colour);

    /// The element CodeBook.
    void write(office::Xml &xml) const;

private:
    void writeArea(office::Xml &xml, ConceptIndex area) const;

    const Vocabulary &m_vocabulary;
    QString m_language;
    std::map<ConceptIndex, std::set<ConceptIndex>> m_narrower; ///< of all that are used
    std::set<ConceptIndex> m_topAreas;
    std::set<std::string> m_tags;
    std::set<NoteColour> m_colours;
};

} // namespace entente::qdpx
