// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/librarydesk.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace entente::ui {

class Workspace;

/// What the library shows under the workspace's filter, which it follows while it is looked at.
class LibrarySearch final : public QObject
{
    Q_OBJECT

public:
    LibrarySearch(Workspace *workspace, LibraryDesk *desk, QObject *parent = nullptr);

    [[nodiscard]] const session::LibraryView &view() const { return m_view; }
    /// What is asked of the library, by whomever: the filter, within the selection.
    [[nodiscard]] const session::LibraryRequest &asked() const { return m_asked; }
    /// What there is without any filter.
    [[nodiscard]] const search::Answer &everything() const { return m_everything; }
    [[nodiscard]] const std::vector<library::BriefingId> &selection() const
    {
        return m_asked.selection;
    }
    /// Searches only in these; in all where empty.
    void setSelection(std::vector<library::BriefingId> ids);
    /// Whether it searches at each change of the filter, or waits until it is looked at.
    void setLookedAt(bool lookedAt);
    void fetchMore();
    /// Whether lists, search and counts have older editions of a document too.
    [[nodiscard]] bool showsAllEditions() const { return editions() == library::Editions::All; }
    [[nodiscard]] library::Editions editions() const { return m_asked.editions; }
    void setShowsAllEditions(bool all);
    /// Briefings that lists show without any filter.
    [[nodiscard]] std::size_t listedCount() const;

    /// The briefings that there are from now on; the newest of them, or all.
    void setRecords(BriefingRecords records, bool isAll);
    /// There is no index yet to search in, or there is one.
    void setIndexing(bool isIndexing) { m_isIndexing = isIndexing; }
    /// There is an index, or one that knows more.
    void begin();
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// What it knows is no more what the library has.
    void renew();
    /// Tells the workspace of the view and its counts.
    void show();
    /// Nobody waits for answers any more.
    void end() { ++*m_newest; }

Q_SIGNALS:
    void viewChanged();
    void editionsChanged();

private:
    void follow();
    void ask();
    [[nodiscard]] QString sentence() const;

    Workspace *m_workspace;
    LibraryDesk *m_desk;
    BriefingRecords m_records;
    session::LibraryRequest m_asked;
    session::LibraryView m_view;
    search::Answer m_everything;
    std::shared_ptr<std::atomic<std::uint64_t>> m_newest; ///< of the searches asked for
    bool m_hasAllRecords = false;
    bool m_hasEverything = false; ///< m_everything is of the index as it is
    bool m_isLookedAt = false;
    bool m_isStale = true; ///< the view is not that of the filter
    bool m_isReady = false;
    bool m_isIndexing = false;
};

} // namespace entente::ui
