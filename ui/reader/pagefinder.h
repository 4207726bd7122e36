// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/search/snippet.h"
#include "ui/workspace/topicref.h"

#include <QObject>

#include <optional>
#include <vector>

namespace entente::ui {

class FindBar;
class ReaderView;
class Workspace;

/// Finds words on a page and steps through them: those of the bar while it is open, else those of
/// the filter, which the page marks anyway.
class PageFinder final : public QObject
{
    Q_OBJECT

public:
    PageFinder(Workspace *workspace, ReaderView *view, FindBar *bar, QObject *parent);

    /// The briefing that the view shows, or null.
    void setBriefing(const BriefingPtr &briefing);
    /// Opens the bar, with the words that are selected.
    void open();
    void close();
    /// To the next or the one before. Where the bar is not open, the words of the filter are
    /// stepped through; it opens where there are none.
    void step(int direction);
    /// Shows where the briefing has most of what is sought, or what a topic has of it.
    void showWords(const search::Sought &words, TopicRef topic);

private:
    void followFilter();
    void search(const QString &words);
    void searchAgain();
    void showFound();
    void forget();
    void goTo(const search::Sought &words, TopicRef topic);
    [[nodiscard]] std::vector<TextRange> placesOf(const search::Sought &words) const;

    Workspace *m_workspace;
    ReaderView *m_view;
    FindBar *m_bar;
    BriefingPtr m_briefing;
    std::optional<search::Sought> m_searched; ///< found in place of the words of the bar
    std::vector<TextRange> m_found;
    int m_current = -1;
};

} // namespace entente::ui
