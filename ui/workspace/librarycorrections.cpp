// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarycorrections.h"

#include "core/session/topicedits.h"
#include "ui/workspace/keptbriefings.h"
#include "ui/workspace/workspace.h"

namespace entente::ui {

LibraryCorrections::LibraryCorrections(Workspace *workspace, LibraryDesk *desk,
                                       const KeptBriefings *kept, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_desk(desk), m_kept(kept)
{
}

const library::Correction *LibraryCorrections::correctionOf(TopicRef ref) const
{
    const session::KeptBriefing *kept = m_kept->at(ref.briefing);
    const Topic *topic = m_workspace->topic(ref);
    return kept == nullptr || topic == nullptr ? nullptr : session::correctionOf(*kept, *topic);
}

std::vector<library::Correction> LibraryCorrections::noTopicsOf(int briefing) const
{
    const session::KeptBriefing *kept = m_kept->at(briefing);
    return kept == nullptr ? std::vector<library::Correction>() : session::noTopicsOf(*kept);
}

std::vector<TopicRef> LibraryCorrections::topicsIn(int briefing, TextRange words, bool whole) const
{
    std::vector<TopicRef> found;
    if (const Briefing *of = m_workspace->briefing(briefing)) {
        for (const int topic : session::topicsIn(*of, words, whole))
            found.push_back({briefing, topic});
    }
    return found;
}

void LibraryCorrections::correct(TopicRef ref, std::optional<Kind> kind,
                                 const std::optional<std::vector<std::string>> &areas)
{
    sayOf({ref}, [&](const session::KeptBriefing &kept, const Topic &topic) {
        return session::corrected(kept, topic, kind, areas);
    });
}

void LibraryCorrections::setKinds(const std::vector<TopicRef> &topics, Kind kind)
{
    sayOf(topics, [kind](const session::KeptBriefing &kept, const Topic &topic) {
        library::Correction said = session::saidOf(kept, topic);
        said.kind = kind;
        return said;
    });
}

void LibraryCorrections::setNoTopics(const std::vector<TopicRef> &topics)
{
    sayOf(topics, &session::asNoTopic);
}

void LibraryCorrections::takeBack(const std::vector<TopicRef> &topics)
{
    sayOf(topics, &session::takenBack);
}

void LibraryCorrections::addTopic(int briefing, TextRange words, Kind kind)
{
    const session::KeptBriefing *kept = m_kept->at(briefing);
    if (kept != nullptr && !words.isEmpty())
        say({{briefing, {session::asTopic(*kept, words, kind)}}});
}

void LibraryCorrections::bringBack(int briefing, const std::string &topic)
{
    Corrections said;
    for (library::Correction &each : noTopicsOf(briefing)) {
        if (each.topic != topic)
            continue;
        each.isNoTopic = false;
        said[briefing].push_back(std::move(each));
    }
    say(said);
}

void LibraryCorrections::sayOf(const std::vector<TopicRef> &topics, const OfTopic &of)
{
    Corrections said;
    for (const TopicRef ref : topics) {
        const session::KeptBriefing *kept = m_kept->at(ref.briefing);
        const Topic *topic = m_workspace->topic(ref);
        if (kept == nullptr || topic == nullptr)
            continue;
        if (std::optional<library::Correction> its = of(*kept, *topic))
            said[ref.briefing].push_back(std::move(*its));
    }
    say(said);
}

void LibraryCorrections::say(const Corrections &said)
{
    if (said.empty())
        return;
    std::vector<session::Said> wanted;
    wanted.reserve(said.size());
    for (const auto &[briefing, corrections] : said)
        wanted.push_back({m_kept->at(briefing)->bare(), corrections});
    m_desk->write([wanted = std::move(wanted)](session::Session &session) {
        return session.correct(wanted);
    });
}

} // namespace entente::ui
