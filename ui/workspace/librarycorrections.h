// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "ui/workspace/topicref.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

class KeptBriefings;
class LibraryDesk;
class Workspace;

/// What a person says of the topics of the briefings that are open. The first correction takes its
/// briefing into the library; each is undone in one step.
class LibraryCorrections final : public QObject
{
    Q_OBJECT

public:
    LibraryCorrections(Workspace *workspace, LibraryDesk *desk, const KeptBriefings *kept,
                       QObject *parent = nullptr);

    /// Nothing was said of it: nullptr.
    [[nodiscard]] const library::Correction *correctionOf(TopicRef ref) const;
    /// What a person took for no topic in an open briefing.
    [[nodiscard]] std::vector<library::Correction> noTopicsOf(int briefing) const;
    /// The topics of an open briefing that lie within words of it; those that they touch for
    /// `whole` false.
    [[nodiscard]] std::vector<TopicRef> topicsIn(int briefing, TextRange words, bool whole) const;

    /// Sets what a topic is, in place of what analysis found; with neither it is analysis' again.
    void correct(TopicRef ref, std::optional<Kind> kind,
                 const std::optional<std::vector<std::string>> &areas);
    void setKinds(const std::vector<TopicRef> &topics, Kind kind);
    /// Takes topics for none: their words stay in the text alone.
    void setNoTopics(const std::vector<TopicRef> &topics);
    /// Takes back all that was said of topics; one that was added is none then.
    void takeBack(const std::vector<TopicRef> &topics);
    /// Makes words of an open briefing a topic. A topic that was taken for none comes back where
    /// they are its words.
    void addTopic(int briefing, TextRange words, Kind kind);
    /// Brings back a topic that was taken for none.
    void bringBack(int briefing, const std::string &topic);

private:
    using Corrections = std::map<int, std::vector<library::Correction>>; ///< by open briefing
    /// Says of each topic what `of` answers; nothing of one for which it has nothing.
    using OfTopic = std::function<std::optional<library::Correction>(const session::KeptBriefing &,
                                                                     const Topic &)>;
    void sayOf(const std::vector<TopicRef> &topics, const OfTopic &of);
    void say(const Corrections &said);

    Workspace *m_workspace;
    LibraryDesk *m_desk;
    const KeptBriefings *m_kept;
};

} // namespace entente::ui
