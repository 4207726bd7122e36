// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/prosetopics.h"

#include "core/analysis/sentences.h"

namespace entente {

std::vector<ProseTopics::Found> ProseTopics::in(const Block &paragraph)
{
    constexpr std::size_t shortest = 30; // bytes
    constexpr std::size_t longest = 800;
    std::vector<Found> topics;
    for (const TextRange sentence : sentencesOf(m_briefing, paragraph.text)) {
        const KindByOwnWords::Prose prose = m_ownWords.ofSentence(sentence);
        if (m_series.kind != Kind::Point && prose.isOrdinal) {
            topics.push_back({sentence, m_series});
            continue;
        }
        if (prose.announcesSeries)
            m_series = m_announcements.ofLeadIn(sentence).value_or(KindFound{});
        // What leads to a list is told by the list.
        const std::string_view words = m_briefing.words(sentence);
        const bool leads = words.ends_with(':') || words.ends_with("：");
        if (prose.kind.kind != Kind::Point && !leads && sentence.size() >= shortest
            && sentence.size() <= longest)
            topics.push_back({sentence, prose.kind});
    }
    return topics;
}

} // namespace entente
