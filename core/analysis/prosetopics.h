// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/announcements.h"
#include "core/analysis/ownwords.h"

#include <vector>

namespace entente {

/// Finds the sentences of running prose that are topics: those that leave no doubt of what kind
/// they are, and those of a series that one before them announces ("There are three threats. First,
/// …").
class ProseTopics final
{
public:
    /// All must outlive it.
    ProseTopics(const Briefing &briefing, const Announcements &announcements,
                const KindByOwnWords &ownWords)
        : m_briefing(briefing), m_announcements(announcements), m_ownWords(ownWords)
    {
    }

    struct Found
    {
        TextRange sentence;
        KindFound kind;
    };
    /// Of a paragraph, in the order of the text, with what its section announces. Paragraphs are to
    /// be asked for in that order, too.
    [[nodiscard]] std::vector<Found> in(const Block &paragraph, const KindFound &announced);
    /// A series ends with its section.
    void endSeries() { m_series = {}; }

private:
    const Briefing &m_briefing;
    const Announcements &m_announcements;
    const KindByOwnWords &m_ownWords;
    KindFound m_series;
    int m_apart = 0; ///< paragraphs since the last one of the series …
    int m_since = 0; ///< … and sentences
};

} // namespace entente
