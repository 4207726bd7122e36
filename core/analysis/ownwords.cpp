// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ownwords.h"

#include "core/analysis/enumerators.h"
#include "core/analysis/sentences.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

/// Whether words shout: "ELIMINATING UNCERTAINTY" is a headline, which says little of what is
/// under it.
bool isHeadline(std::string_view words)
{
    bool isUpper = false;
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (text::isLower(next.character))
            return false;
        isUpper = isUpper || text::isUpper(next.character);
        i += next.length;
    }
    return isUpper;
}

TextRange behindNumber(const Briefing &briefing, TextRange range)
{
    const std::size_t rest = behindEnumerator(briefing.words(range)).size();
    return {range.end - static_cast<std::uint32_t>(rest), range.end};
}

/// The title and the first sentence; what is later tells more of it.
std::vector<TextRange> telling(const Briefing &briefing, const TitledText &parts)
{
    std::vector<TextRange> ranges;
    if (!parts.title.isEmpty() && !isHeadline(briefing.words(parts.title)))
        ranges.push_back(behindNumber(briefing, parts.title));
    if (const auto sentences = sentencesOf(briefing, behindNumber(briefing, parts.text));
        !sentences.empty())
        ranges.push_back(sentences.front());
    return ranges;
}

} // namespace

KindByOwnWords::KindByOwnWords(const Briefing &briefing, const KindPatterns *patterns)
    : m_briefing(briefing), m_patterns(patterns)
{
    if (m_patterns == nullptr)
        return;
    const PatternSentence title = m_patterns->sentence(briefing.meta.title);
    m_isSpoken = m_patterns->isSpoken(title);
    if (m_isSpoken)
        return;
    m_announces = m_patterns->announces(title, briefing.meta.address + briefing.meta.source)
        || saysThatItAnnounces() || isFullOfCommitments();
}

/// Whether one of the first sentences calls the document a manifesto or the like.
bool KindByOwnWords::saysThatItAnnounces() const
{
    constexpr std::size_t most = 4; // blocks looked at, and sentences of each
    for (std::size_t i = 0; i < m_briefing.blocks.size() && i < most; ++i) {
        const std::vector<TextRange> sentences = sentencesOf(m_briefing, m_briefing.blocks[i].text);
        for (std::size_t k = 0; k < sentences.size() && k < most; ++k) {
            if (m_patterns->announcesItself(m_patterns->sentence(m_briefing.words(sentences[k]))))
                return true;
        }
    }
    return false;
}

/// Whether a document promises in each second thing that it lists, as a manifesto does.
bool KindByOwnWords::isFullOfCommitments() const
{
    constexpr std::size_t most = 100; // items looked at
    constexpr std::size_t fewest = 5;
    std::size_t items = 0;
    std::size_t commitments = 0;
    for (const Block &block : m_briefing.blocks) {
        if (block.kind != BlockKind::ListItem || block.text.isEmpty() || items == most)
            continue;
        ++items;
        const std::vector<TextRange> told = telling(m_briefing, titledText(m_briefing, block));
        commitments += std::any_of(told.begin(), told.end(), [&](TextRange range) {
            const auto found = m_patterns->find(m_patterns->sentence(m_briefing.words(range)),
                                                PatternUse::Prose);
            return found && found->kind == Kind::Commitment;
        });
    }
    return commitments >= fewest && commitments * 3 >= items;
}

/// Whether a sentence would be of a kind if it stood in prose.
bool KindByOwnWords::isOf(const PatternSentence &sentence, Kind kind) const
{
    const auto saysSo = [&](PatternUse use) {
        const auto found = m_patterns->find(sentence, use);
        return found && found->kind == kind;
    };
    return saysSo(PatternUse::Prose) || (m_announces && saysSo(PatternUse::AnnouncingProse));
}

KindFound KindByOwnWords::found(TextRange range, const PatternSentence &sentence,
                                PatternUse use) const
{
    const auto own = m_patterns->find(sentence, use);
    if (!own)
        return {};
    return {own->kind,
            Certainty::Inferred,
            {range.begin + own->words.begin, range.begin + own->words.end},
            EvidenceSort::OwnWords,
            use == PatternUse::Prose || isOf(sentence, own->kind)};
}

const std::vector<KindByOwnWords::Told> &KindByOwnWords::told(const TitledText &parts) const
{
    if (m_toldOf.title == parts.title && m_toldOf.text == parts.text)
        return m_told;
    m_toldOf = parts;
    m_told.clear();
    for (const TextRange range : telling(m_briefing, parts))
        m_told.push_back({range, m_patterns->sentence(m_briefing.words(range))});
    return m_told;
}

KindFound KindByOwnWords::ofItem(const TitledText &parts, bool isTold) const
{
    if (m_patterns == nullptr)
        return {};
    const std::vector<Told> &all = told(parts);
    const auto first = [&](PatternUse use) {
        KindFound kind;
        for (std::size_t i = 0; i < all.size() && kind.kind == Kind::Point; ++i)
            kind = found(all[i].range, all[i].sentence, use);
        return kind;
    };
    KindFound kind = m_announces && !isTold ? first(PatternUse::Announcing) : KindFound{};
    for (const PatternUse use : {PatternUse::Prose, PatternUse::Item}) {
        if (kind.kind == Kind::Point)
            kind = first(use);
    }
    if (kind.kind == Kind::Point && !all.empty() && all.front().range.end == parts.title.end
        && !m_announces)
        kind = found(all.front().range, all.front().sentence, PatternUse::Title);
    return kind;
}

bool KindByOwnWords::isFormal(const TitledText &parts) const
{
    if (m_patterns == nullptr)
        return false;
    const std::vector<Told> &all = told(parts);
    return std::any_of(all.begin(), all.end(),
                       [&](const Told &each) { return m_patterns->isFormal(each.sentence); });
}

TextRange KindByOwnWords::positionOf(const TitledText &parts) const
{
    if (m_patterns == nullptr)
        return {};
    for (const Told &each : told(parts)) {
        if (const auto words = m_patterns->positionOf(each.sentence))
            return {each.range.begin + words->begin, each.range.begin + words->end};
    }
    return {};
}

KindFound KindByOwnWords::ofItemBeside(const TitledText &parts, Kind kind) const
{
    if (m_patterns == nullptr)
        return {};
    for (const Told &each : told(parts)) {
        const KindFound beside = found(each.range, each.sentence, PatternUse::Beside);
        if (beside.kind == kind)
            return beside;
    }
    return {};
}

KindByOwnWords::Prose KindByOwnWords::ofSentence(TextRange sentence, Kind announced) const
{
    if (m_patterns == nullptr)
        return {};
    const PatternSentence prepared = m_patterns->sentence(m_briefing.words(sentence));
    Prose prose;
    if (m_isSpoken) { // speakers argue in every sentence
        prose.kind = found(sentence, prepared, PatternUse::Spoken);
        return prose;
    }
    prose.kind = found(sentence, prepared, PatternUse::Prose);
    if (prose.kind.kind == Kind::Point && m_announces)
        prose.kind = found(sentence, prepared, PatternUse::AnnouncingProse);
    for (const PatternUse use : {PatternUse::Item, PatternUse::Beside}) {
        if (announced == Kind::Point || prose.kind.kind != Kind::Point)
            break;
        if (const KindFound own = found(sentence, prepared, use); own.kind == announced)
            prose.kind = own;
    }
    prose.announcesSeries = m_patterns->announcesSeries(prepared);
    prose.isOrdinal = m_patterns->isOrdinal(prepared);
    return prose;
}

} // namespace entente
