// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"

#include <algorithm>
#include <unordered_map>

namespace entente::library {

std::string topicKey(std::string_view title, std::string_view text)
{
    return simplified(title) + '\n' + simplified(text);
}

std::string topicKey(const Briefing &briefing, const Topic &topic)
{
    return topicKey(briefing.words(topic.title), briefing.words(topic.text));
}

void layOver(KeptTopic &topic, std::span<const Correction> corrections)
{
    const std::string key = topicKey(topic.title, topic.text);
    const auto found = std::find_if(corrections.begin(), corrections.end(),
                                    [&](const Correction &each) { return each.topic == key; });
    if (found == corrections.end())
        return;
    if (found->kind) {
        topic.kind = *found->kind;
        topic.certainty = Certainty::Stated;
    }
    if (found->areas)
        topic.areas = *found->areas;
}

void layOver(Briefing &briefing, std::span<const Correction> corrections,
             const Vocabulary &vocabulary)
{
    std::unordered_map<std::string_view, const Correction *> byTopic;
    for (const Correction &correction : corrections)
        byTopic.emplace(correction.topic, &correction);
    if (byTopic.empty())
        return;
    for (Topic &topic : briefing.topics) {
        const auto found = byTopic.find(topicKey(briefing, topic));
        if (found == byTopic.end())
            continue;
        const Correction &correction = *found->second;
        if (correction.kind) {
            topic.kind = *correction.kind;
            topic.certainty = Certainty::Stated;
            topic.evidence = {};
            topic.isByHand = true;
        }
        if (!correction.areas)
            continue;
        topic.firstTag = static_cast<std::uint32_t>(briefing.tags.size());
        for (const std::string &id : *correction.areas) {
            if (const std::optional<ConceptIndex> area = vocabulary.find(id)) {
                briefing.tags.push_back(*area);
                briefing.tagWords.push_back({});
            }
        }
        topic.lastTag = static_cast<std::uint32_t>(briefing.tags.size());
    }
}

} // namespace entente::library
