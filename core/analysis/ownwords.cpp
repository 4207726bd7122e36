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
    constexpr std::size_t most = 2; // sentences; what comes later tells more of the same
    if (m_patterns == nullptr)
        return {};
    std::vector<std::pair<TextRange, bool>> tried;
    if (!parts.title.isEmpty())
        tried.emplace_back(parts.title, true);
    const std::vector<TextRange> sentences = sentencesOf(m_briefing, parts.text);
    for (std::size_t i = 0; i < sentences.size() && i < most; ++i)
        tried.emplace_back(sentences[i], false);
    for (const auto &[range, isTitle] : tried) {
        if (isTitle) {
            if (KindFound kind = found(range, PatternUse::Title); kind.kind != Kind::Point)
                return kind;
        }
        const bool isFirst = range.begin == tried.front().first.begin;
        if (m_announces && isFirst) {
            if (KindFound kind = found(range, PatternUse::Announcing); kind.kind != Kind::Point)
                return kind;
        }
        if (KindFound kind = found(range, PatternUse::Item); kind.kind != Kind::Point)
            return kind;
    }
    return {};
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
