// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/prosetopics.h"

#include "core/analysis/kindwords.h"
#include "core/analysis/sentences.h"

namespace entente {

std::vector<ProseTopics::Found> ProseTopics::in(const Block &paragraph)
{
    constexpr std::size_t shortest = 30; // bytes
    constexpr std::size_t longest = 800;
    std::vector<Found> topics;
    for (const TextRange sentence : sentencesOf(m_briefing, paragraph.text)) {
        if (m_series.kind != Kind::Point && m_ownWords.isOrdinal(sentence)) {
            topics.push_back({sentence, m_series});
            continue;
        }
        if (const auto announced = kindAnnounced(m_briefing.words(sentence))) {
            m_series = {announced->kind,
                        Certainty::LedIn,
                        {sentence.begin + announced->words.begin,
                         sentence.begin + announced->words.end},
                        EvidenceSort::LeadIn};
        }
        // What leads to a list is told by the list.
        const std::string_view words = m_briefing.words(sentence);
        if (sentence.size() < shortest || sentence.size() > longest || words.ends_with(':')
            || words.ends_with("："))
            continue;
        const KindFound found = m_ownWords.ofSentence(sentence);
        if (found.kind != Kind::Point)
            topics.push_back({sentence, found});
    }
    return topics;
}

} // namespace entente
