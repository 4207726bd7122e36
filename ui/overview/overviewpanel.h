// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "ui/workspace/topicref.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace entente {
class FilterIndex;
} // namespace entente

namespace entente::ui {

class AreaBars;
class ColumnLayout;
class ComparisonTeaser;
class OverviewHead;
class QuietList;
class TopicGroup;
class Workspace;

/// The front page of a briefing: what it is, what it says at a glance, what it compares, and
/// which focus areas it touches. It is the first thing that is painted.
class OverviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPanel(Workspace *workspace, QWidget *parent = nullptr);
    ~OverviewPanel() override;

Q_SIGNALS:
    void comparisonRequested();
    /// A topic is wanted in the text.
    void topicActivated(entente::ui::TopicRef topic);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildPage();
    QWidget *buildChart();
    QWidget *buildEmpty();
    void buildGroups();
    void followRows(QuietList *list);
    void follow();
    void tell(bool afresh);
    void tellEmpty();
    void settle();
    void keepFocus();
    void openBriefing(int number);

    Workspace *m_workspace;
    QScrollArea *m_scroll;
    QWidget *m_page;
    OverviewHead *m_head;
    QWidget *m_empty = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_read = nullptr;
    QWidget *m_glance = nullptr;
    ColumnLayout *m_columns = nullptr;
    std::array<TopicGroup *, allKinds.size()> m_groups{};
    ComparisonTeaser *m_comparison = nullptr;
    QWidget *m_chart = nullptr;
    AreaBars *m_bars = nullptr;
    std::shared_ptr<const FilterIndex> m_index; ///< what was told last
    int m_current = -1;
    bool m_all = false;
    std::array<std::size_t, allKinds.size()> m_totals{};
    bool m_stale = false; ///< changed while hidden
};

} // namespace entente::ui
