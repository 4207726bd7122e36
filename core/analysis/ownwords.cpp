// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ownwords.h"

#include "core/analysis/sentences.h"

namespace entente {

KindByOwnWords::KindByOwnWords(const Briefing &briefing, const Vocabulary &vocabulary)
    : m_briefing(briefing), m_patterns(vocabulary.patterns(briefing.meta.language))
{
    m_announces = m_patterns != nullptr && m_patterns->announces(briefing.meta.title, briefing.meta.address + briefing.meta.source);
}

KindFound KindByOwnWords::found(TextRange range, PatternUse use) const
{
    const auto own = m_patterns->find(m_briefing.words(range), use);
    if (!own)
        return {};
    return {own->kind,
            Certainty::Inferred,
            {range.begin + own->words.begin, range.begin + own->words.end}};
}

KindFound KindByOwnWords::ofItem(const TitledText &parts) const
{
    if (m_patterns == nullptr)
        return {};
    std::vector<TextRange> tried; // the title and the first sentence; what is later tells more of it
    if (!parts.title.isEmpty())
        tried.push_back(parts.title);
    if (const auto sentences = sentencesOf(m_briefing, parts.text); !sentences.empty())
        tried.push_back(sentences.front());
    const auto first = [&](PatternUse use) {
        KindFound kind;
        for (std::size_t i = 0; i < tried.size() && kind.kind == Kind::Point; ++i)
            kind = found(tried[i], use);
        return kind;
    };
    KindFound kind = first(m_announces ? PatternUse::Announcing : PatternUse::Prose);
    if (kind.kind == Kind::Point)
        kind = first(m_announces ? PatternUse::Prose : PatternUse::Item);
    if (kind.kind == Kind::Point && !parts.title.isEmpty() && !m_announces)
        kind = found(parts.title, PatternUse::Title);
    return kind;
}

KindFound KindByOwnWords::ofSentence(TextRange sentence) const
{
    if (m_patterns == nullptr)
        return {};
    const KindFound kind = found(sentence, PatternUse::Prose);
    return kind.kind == Kind::Point && m_announces ? found(sentence, PatternUse::AnnouncingProse)
                                                   : kind;
}

} // namespace entente
