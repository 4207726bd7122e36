// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/keptbriefing.h"
#include "ui/workspace/briefingloader.h"
#include "ui/workspace/librarydesk.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace entente::ui {

class Workspace;

/// What the library has of the briefings that are open, by their number in the workspace.
class KeptBriefings final : public QObject
{
    Q_OBJECT

public:
    /// Lays what was typed over what was found; answers whether that changed it.
    using Layer = std::function<bool(session::KeptBriefing &)>;

    KeptBriefings(Workspace *workspace, LibraryDesk *desk, QObject *parent = nullptr);

    /// One of them, or nullptr.
    [[nodiscard]] const session::KeptBriefing *at(int briefing) const;
    /// The one that is open as this, or nullptr: it was closed, or read anew.
    [[nodiscard]] const session::KeptBriefing *find(const BriefingPtr &open) const;
    /// Nothing where the library does not have it, or it is not known yet.
    [[nodiscard]] std::optional<library::BriefingId> idOf(int briefing) const;
    /// Whether what the library has of an open briefing is still being looked for.
    [[nodiscard]] bool isLookingUp(int briefing) const;
    /// Every tag that a note of the library bears, sorted.
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    /// Takes an open briefing into the library.
    void keep(int briefing);

    void setLayer(Layer layer) { m_layer = std::move(layer); }
    /// Shows in all of them what was typed and is not in the library.
    void layTyped();
    /// All of the library is there: they are looked up, from now on each time they are others.
    void begin();
    /// All of them, or those alone that share a document with one of `changed`.
    void lookUp(std::vector<library::BriefingId> changed = {});

Q_SIGNALS:
    /// Notes, corrections or the number in the library.
    void changed(int briefing);
    /// Of which briefing one of them may be an edition.
    void doubtChanged();
    /// Some of them, to be read anew because corrections changed.
    void rereadRequested(const std::vector<entente::ui::BriefingSource> &sources);

private:
    void follow();
    void take(std::vector<session::KeptBriefing> found);
    /// How one is read anew with its corrections: from the library, or, where it is an edition that
    /// is not there yet, from its own words.
    [[nodiscard]] BriefingSource again(const session::KeptBriefing &kept) const;

    Workspace *m_workspace;
    LibraryDesk *m_desk;
    Layer m_layer;
    std::vector<session::KeptBriefing> m_kept;
    QStringList m_tags;
    bool m_isReady = false;
};

/// How a briefing of a library is read.
[[nodiscard]] std::function<Result<std::vector<Briefing>>()> readingOf(
    const session::SessionMaker &maker, library::BriefingId id);

} // namespace entente::ui
