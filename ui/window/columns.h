// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QStackedWidget;

namespace entente::ui {

class DetailsPanel;
class LibrarySession;
class NotesPanel;
class OutlinePanel;
class SavedFilters;
class Workspace;

/// The body of the window: the panels, or the library, between what leads there and what is said of
/// it. Beside the library only what leads there is seen.
class Columns final : public QSplitter
{
    Q_OBJECT

public:
    Columns(Workspace *workspace, LibrarySession *library, QWidget *panels, QWidget *parent);

    [[nodiscard]] OutlinePanel *outline() const { return m_outline; }
    [[nodiscard]] SavedFilters *savedFilters() const { return m_savedFilters; }
    [[nodiscard]] NotesPanel *notes() const { return m_notes; }
    [[nodiscard]] QWidget *centre() const;

    /// Shows the library in the middle; the panels again for nullptr.
    void showLibrary(QWidget *library);
    /// Shows a page in the middle, without what leads to a briefing and is said of it, unless the
    /// library is there; the panels again for nullptr.
    void showEmpty(QWidget *page);
    void setSideShown(bool shown);
    void setDetailsShown(bool shown);
    /// Lays out what is said of briefings as they are written.
    void setWritingDirection(Qt::LayoutDirection direction);

private:
    void showAll();

    OutlinePanel *m_outline;
    SavedFilters *m_savedFilters;
    DetailsPanel *m_details;
    NotesPanel *m_notes;
    QWidget *m_panels;
    QWidget *m_library = nullptr; ///< while it is shown
    QWidget *m_empty = nullptr;   ///< while nothing is open
    QSplitter *m_side;            ///< outline and briefings, and the saved filters
    QStackedWidget *m_centre;
    QSplitter *m_right; ///< details, and the notes
    bool m_showsSide = true;
    bool m_showsDetails = true;
};

} // namespace entente::ui
