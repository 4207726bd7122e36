// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/codings.h"

#include "core/library/corrections.h"

#include <algorithm>
#include <unordered_set>

namespace entente::session {

namespace {

CodedTopic codedOf(const Briefing &briefing, const Topic &topic)
{
    CodedTopic coded;
    coded.words = topic.whole();
    coded.kind = topic.kind;
    const std::span<const ConceptIndex> areas = briefing.areasOf(topic);
    coded.areas.assign(areas.begin(), areas.end());
    std::sort(coded.areas.begin(), coded.areas.end());
    coded.areas.erase(std::unique(coded.areas.begin(), coded.areas.end()), coded.areas.end());
    coded.judgesKind = topic.byAnalyst.kind || topic.byAnalyst.added;
    coded.judgesAreas = topic.byAnalyst.areas;
    return coded;
}

/// Adds what no topic before has said in the same words.
class Once final
{
public:
    void add(std::vector<CodedTopic> &topics, const Briefing &briefing, const Topic &topic)
    {
        if (m_said.insert(library::topicKey(briefing, topic)).second)
            topics.push_back(codedOf(briefing, topic));
    }

private:
    std::unordered_set<std::string> m_said;
};

} // namespace

Coding codingOf(const Briefing &analysed)
{
    Coding coding;
    coding.judgesAll = true;
    Once once;
    for (const Topic &topic : analysed.topics)
        once.add(coding.topics, analysed, topic);
    return coding;
}

Coding codingOf(const Briefing &analysed, std::span<const library::Correction> said,
                const Vocabulary &vocabulary)
{
    Coding coding;
    Once once;
    Briefing corrected = analysed;
    library::layOver(corrected, said, vocabulary);
    for (const Topic &topic : corrected.topics)
        once.add(coding.topics, corrected, topic);
    for (const Topic &topic : analysed.topics) {
        const library::Correction *its = library::correctionOf(analysed, topic, said);
        if (its == nullptr || !its->isNoTopic)
            continue;
        const std::size_t before = coding.topics.size();
        once.add(coding.topics, analysed, topic);
        if (coding.topics.size() > before)
            coding.topics.back().isTopic = false;
    }
    std::stable_sort(
        coding.topics.begin(), coding.topics.end(),
        [](const CodedTopic &a, const CodedTopic &b) { return a.words.begin < b.words.begin; });
    return coding;
}

} // namespace entente::session
