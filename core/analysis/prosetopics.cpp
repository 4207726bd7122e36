// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/prosetopics.h"

#include "core/analysis/sentences.h"

namespace entente {

namespace {

/// Whether words lie within quotation marks that opened in a sentence before.
class QuotationMarks final
{
public:
    void read(std::string_view words)
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            m_straight ^= words[i] == '"';
            if (static_cast<unsigned char>(words[i]) != 0xE2)
                continue;
            m_curly += words.substr(i).starts_with("“") ? 1 : 0;
            m_curly -= words.substr(i).starts_with("”") && m_curly > 0 ? 1 : 0;
        }
    }
    [[nodiscard]] bool areOpen() const { return m_straight || m_curly > 0; }

private:
    bool m_straight = false;
    int m_curly = 0;
};

} // namespace

std::vector<ProseTopics::Found> ProseTopics::in(const Block &paragraph, const KindFound &announced)
{
    constexpr std::size_t shortest = 30; // bytes
    constexpr std::size_t longest = 800;
    std::vector<Found> topics;
    constexpr int farthest = 2; // paragraphs between those of a series
    if (++m_apart > farthest)
        m_series = {};
    QuotationMarks quotation;
    std::uint32_t read = paragraph.text.begin;
    for (const TextRange sentence : sentencesOf(m_briefing, paragraph.text)) {
        quotation.read(m_briefing.words({read, sentence.begin}));
        read = sentence.begin;
        if (quotation.areOpen())
            continue; // somebody else speaks
        const KindByOwnWords::Prose prose = m_ownWords.ofSentence(sentence, announced.kind);
        // What counts on so much later counts something else.
        constexpr int mostBetween = 10; // sentences
        if (++m_since > mostBetween)
            m_series = {};
        if (m_series.kind != Kind::Point && prose.isOrdinal) {
            // "Second, we must …" in a series of plans is advice all the same.
            const bool isOwn = prose.kind.kind != Kind::Point && prose.kind.isStrong;
            topics.push_back({sentence, isOwn ? prose.kind : m_series});
            m_apart = 0;
            m_since = 0;
            continue;
        }
        if (prose.announcesSeries) {
            m_apart = 0;
            m_since = 0;
            m_series = m_announcements.ofLeadIn(sentence).value_or(KindFound{});
        }
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
