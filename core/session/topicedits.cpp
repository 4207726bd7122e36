// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/topicedits.h"

#include "core/library/anchoring.h"
#include "core/library/corrections.h"

#include <algorithm>
#include <iterator>

namespace entente::session {

namespace {

/// Whether words are those of a topic by the key that corrections are kept by, whatever stands
/// between its title and its text.
bool areWordsOf(const std::string &topic, const std::string &words)
{
    const std::size_t gap = topic.find('\n');
    const std::string title = topic.substr(0, gap);
    const std::string text = gap == std::string::npos ? std::string() : topic.substr(gap + 1);
    if (words == text || (text.empty() && words == title))
        return true;
    constexpr std::size_t longestGap = 3; // " – "
    return !title.empty() && !text.empty() && words.starts_with(title) && words.ends_with(text)
        && words.size() >= title.size() + text.size()
        && words.size() <= title.size() + text.size() + 3 * longestGap;
}

bool isWithin(TextRange part, TextRange words)
{
    return !part.isEmpty() && part.begin >= words.begin && part.end <= words.end;
}

bool touches(TextRange part, TextRange words)
{
    return !part.isEmpty() && part.begin < words.end && words.begin < part.end;
}

} // namespace

const library::Correction *correctionOf(const KeptBriefing &kept, const Topic &topic)
{
    return kept.corrections.empty()
        ? nullptr
        : library::correctionOf(*kept.briefing, topic, kept.corrections);
}

library::Correction saidOf(const KeptBriefing &kept, const Topic &topic)
{
    if (const library::Correction *its = correctionOf(kept, topic))
        return *its;
    library::Correction fresh;
    fresh.topic = library::topicKey(*kept.briefing, topic);
    return fresh;
}

library::Correction corrected(const KeptBriefing &kept, const Topic &topic,
                              std::optional<Kind> kind,
                              std::optional<std::vector<std::string>> areas)
{
    library::Correction said = saidOf(kept, topic);
    said.kind = kind;
    said.areas = std::move(areas);
    if (!kind && !said.areas)
        said.added.reset();
    return said;
}

library::Correction asNoTopic(const KeptBriefing &kept, const Topic &topic)
{
    library::Correction said = saidOf(kept, topic);
    if (topic.byAnalyst.added) {
        said.kind.reset();
        said.areas.reset();
        said.added.reset();
    } else {
        said.isNoTopic = true;
    }
    return said;
}

std::optional<library::Correction> takenBack(const KeptBriefing &kept, const Topic &topic)
{
    const library::Correction *its = correctionOf(kept, topic);
    if (its == nullptr)
        return std::nullopt;
    library::Correction nothing;
    nothing.topic = its->topic;
    return nothing;
}

library::Correction asTopic(const KeptBriefing &kept, TextRange words, Kind kind)
{
    const std::string said = simplified(kept.briefing->words(words));
    library::Correction wanted;
    wanted.topic = library::topicKey({}, said);
    wanted.added = library::anchorOf(kept.briefing->text, words);
    for (const library::Correction &each : kept.corrections) {
        if (each.isNoTopic && areWordsOf(each.topic, said)) {
            wanted = each;
            wanted.isNoTopic = false;
        }
    }
    wanted.kind = kind;
    return wanted;
}

std::vector<library::Correction> noTopicsOf(const KeptBriefing &kept)
{
    std::vector<library::Correction> none;
    std::copy_if(kept.corrections.begin(), kept.corrections.end(), std::back_inserter(none),
                 [](const library::Correction &each) { return each.isNoTopic; });
    return none;
}

std::vector<int> topicsIn(const Briefing &briefing, TextRange words, bool whole)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
        const Topic &topic = briefing.topics[i];
        // Of a topic with both, the text is what it says.
        const TextRange said = topic.text.isEmpty() ? topic.title : topic.text;
        const bool is = whole ? isWithin(said, words)
                              : touches(topic.title, words) || touches(topic.text, words);
        if (is)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace entente::session
