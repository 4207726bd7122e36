// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace entente::ui {

class ChartSection;
class LibrarySession;
class Workspace;

/// What the topics shown are about, of which kinds, and how that changes over the years. Nothing
/// is made before the panel is first shown, for charts are dear at the start of a program.
class ChartsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(Workspace *workspace, QWidget *parent = nullptr);
    /// Into whose dossiers charts can be put.
    void setLibrary(LibrarySession *library) { m_library = library; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildCharts();
    QWidget *buildEmpty();
    void follow();
    void refresh();
    void refreshAreas();
    void refreshKinds();
    void refreshTime();
    void collect(const ChartSection *section, const QString &title);
    void chooseArea(const std::vector<int> &areas, int number);

    Workspace *m_workspace;
    LibrarySession *m_library = nullptr;
    bool m_built = false;
    bool m_stale = true; ///< the workspace has changed since the charts were drawn
    QStackedWidget *m_pages = nullptr;
    ChartSection *m_areas = nullptr;
    ChartSection *m_kinds = nullptr;
    ChartSection *m_time = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_read = nullptr;
    std::vector<int> m_areaRows; ///< concept by category, -1 for the rest
    std::vector<Kind> m_kindRows;
    std::vector<int> m_timeRows; ///< concept by series
};

} // namespace entente::ui
