// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person says of the topics of the briefings that are open.

#include "core/library/anchoring.h"
#include "core/library/corrections.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/noteedits.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <map>

namespace entente::ui {

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

const library::Correction *LibrarySession::correctionOf(TopicRef ref) const
{
    const KeptBriefing *kept = keptAt(ref.briefing);
    const Topic *topic = m_workspace->topic(ref);
    return kept == nullptr || topic == nullptr || kept->corrections.empty()
        ? nullptr
        : library::correctionOf(*kept->briefing, *topic, kept->corrections);
}

std::vector<library::Correction> LibrarySession::noTopicsOf(int briefing) const
{
    std::vector<library::Correction> none;
    if (const KeptBriefing *kept = keptAt(briefing)) {
        std::copy_if(kept->corrections.begin(), kept->corrections.end(), std::back_inserter(none),
                     [](const library::Correction &each) { return each.isNoTopic; });
    }
    return none;
}

std::vector<TopicRef> LibrarySession::topicsIn(int briefing, TextRange words, bool whole) const
{
    std::vector<TopicRef> found;
    const Briefing *of = m_workspace->briefing(briefing);
    if (of == nullptr)
        return found;
    for (std::size_t i = 0; i < of->topics.size(); ++i) {
        const Topic &topic = of->topics[i];
        // Of a topic with both, the text is what it says.
        const TextRange said = topic.text.isEmpty() ? topic.title : topic.text;
        const bool is = whole ? isWithin(said, words)
                              : touches(topic.title, words) || touches(topic.text, words);
        if (is)
            found.push_back({briefing, static_cast<int>(i)});
    }
    return found;
}

std::optional<library::Correction> LibrarySession::saidOf(TopicRef ref) const
{
    const KeptBriefing *kept = keptAt(ref.briefing);
    const Topic *topic = m_workspace->topic(ref);
    if (kept == nullptr || topic == nullptr)
        return std::nullopt;
    if (const library::Correction *its = correctionOf(ref))
        return *its;
    library::Correction fresh;
    fresh.topic = library::topicKey(*kept->briefing, *topic);
    return fresh;
}

void LibrarySession::correct(TopicRef ref, std::optional<Kind> kind,
                             std::optional<std::vector<std::string>> areas)
{
    std::optional<library::Correction> said = saidOf(ref);
    if (!said)
        return;
    said->kind = kind;
    said->areas = std::move(areas);
    if (!kind && !said->areas)
        said->added.reset();
    say({{ref.briefing, std::move(*said)}});
}

void LibrarySession::setKinds(const std::vector<TopicRef> &topics, Kind kind)
{
    Said all;
    for (const TopicRef ref : topics) {
        std::optional<library::Correction> said = saidOf(ref);
        if (!said)
            continue;
        said->kind = kind;
        all.emplace_back(ref.briefing, std::move(*said));
    }
    say(std::move(all));
}

void LibrarySession::setNoTopics(const std::vector<TopicRef> &topics)
{
    Said all;
    for (const TopicRef ref : topics) {
        std::optional<library::Correction> said = saidOf(ref);
        if (!said)
            continue;
        const Topic &topic = *m_workspace->topic(ref);
        if (topic.byAnalyst.added) {
            said->kind.reset();
            said->areas.reset();
            said->added.reset();
        } else {
            said->isNoTopic = true;
        }
        all.emplace_back(ref.briefing, std::move(*said));
    }
    say(std::move(all));
}

void LibrarySession::takeBack(const std::vector<TopicRef> &topics)
{
    Said all;
    for (const TopicRef ref : topics) {
        const library::Correction *its = correctionOf(ref);
        if (its == nullptr)
            continue;
        library::Correction nothing;
        nothing.topic = its->topic;
        all.emplace_back(ref.briefing, std::move(nothing));
    }
    say(std::move(all));
}

void LibrarySession::addTopic(int briefing, TextRange words, Kind kind)
{
    const KeptBriefing *kept = keptAt(briefing);
    if (kept == nullptr || words.isEmpty())
        return;
    const std::string said = simplified(kept->briefing->words(words));
    library::Correction wanted;
    wanted.topic = library::topicKey({}, said);
    wanted.added = library::anchorOf(kept->briefing->text, words);
    for (const library::Correction &each : kept->corrections) {
        if (each.isNoTopic && areWordsOf(each.topic, said)) {
            wanted = each;
            wanted.isNoTopic = false;
        }
    }
    wanted.kind = kind;
    say({{briefing, std::move(wanted)}});
}

void LibrarySession::bringBack(int briefing, const std::string &topic)
{
    Said all;
    for (library::Correction &each : noTopicsOf(briefing)) {
        if (each.topic != topic)
            continue;
        each.isNoTopic = false;
        all.emplace_back(briefing, std::move(each));
    }
    say(std::move(all));
}

void LibrarySession::say(Said said)
{
    if (said.empty())
        return;
    std::map<int, std::vector<library::Correction>> byBriefing;
    for (auto &each : said)
        byBriefing[each.first].push_back(std::move(each.second));
    std::vector<std::pair<KeptBriefing, std::vector<library::Correction>>> wanted;
    wanted.reserve(byBriefing.size());
    for (auto &[briefing, corrections] : byBriefing)
        wanted.emplace_back(*keptAt(briefing), std::move(corrections));
    atDesk([wanted = std::move(wanted), vocabulary = m_workspace->vocabularyPtr()](
               library::Store &store, LibraryDesk &desk) -> Result<Touched> {
        Touched touched;
        touched.topics = true;
        std::vector<library::Correction> all;
        for (const auto &each : wanted) {
            const Result<library::BriefingId> id = takenIn(store, each.first, *vocabulary);
            if (!id)
                return id.error();
            touched.briefings = touched.briefings || !each.first.id;
            for (const library::Correction &correction : each.second)
                all.emplace_back(correction).briefing = id.value();
        }
        const Result<void> done = writeCorrections(store, desk.logOf(store), all);
        return done ? Result<Touched>(touched) : done.error();
    });
}

} // namespace entente::ui
