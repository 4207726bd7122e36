// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpanel.h"

#include "ui/filter/intextbutton.h"
#include "ui/overview/areabars.h"
#include "ui/overview/columnlayout.h"
#include "ui/overview/comparisonteaser.h"
#include "ui/overview/glance.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/topicgroup.h"
#include "ui/style/handfocus.h"
#include "ui/style/style.h"
#include "ui/style/wayout.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int twoColumnsFrom = 760;
constexpr int widest = 1120;

} // namespace

OverviewPanel::OverviewPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_scroll(new QScrollArea(this)),
      m_page(new QWidget),
      m_head(new OverviewHead(workspace, m_page))
{
    setObjectName(QStringLiteral("overviewPanel"));
    setAccessibleName(tr("Overview"));
    buildPage();
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setAccessibleName(tr("Overview"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    handFocus(this, m_scroll);
    m_scroll->verticalScrollBar()->setSingleStep(3 * grid);
    m_scroll->setWidget(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    // What is open, what is current and what is shown: the last of these comes with each change.
    connect(workspace, &Workspace::filterChanged, this, &OverviewPanel::follow);
    connect(workspace, &Workspace::selectionChanged, this, [this] {
        for (TopicGroup *group : m_groups)
            group->takeSelection();
    });
    tell(true);
}

OverviewPanel::~OverviewPanel() = default;

void OverviewPanel::buildPage()
{
    m_page->setObjectName(QStringLiteral("overviewPage"));
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    auto *middle = new QWidget(m_page);
    middle->setMaximumWidth(widest);
    m_glance = new QWidget(middle);
    m_columns = new ColumnLayout(m_glance);
    buildGroups();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(3 * grid, 4 * grid, 3 * grid, 5 * grid);
    column->setSpacing(4 * grid);
    column->addWidget(m_head);
    column->addWidget(buildEmpty());
    column->addWidget(m_glance);
    column->addStretch(1);
    auto *page = new QHBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(middle);
}

void OverviewPanel::buildGroups()
{
    for (const Kind kind : glanceOrder) {
        auto *group = new TopicGroup(kind, m_workspace, m_glance);
        m_groups[static_cast<std::size_t>(kind)] = group;
        m_columns->addWidget(group);
        connect(group, &TopicGroup::topicActivated, this, &OverviewPanel::topicActivated);
        followRows(group->list());
    }
    m_comparison = new ComparisonTeaser(m_workspace, m_glance);
    m_columns->addWidget(m_comparison);
    connect(m_comparison, &ComparisonTeaser::comparisonRequested, this,
            &OverviewPanel::comparisonRequested);
    m_columns->addWidget(buildChart());
    followRows(m_bars);
    followRows(m_head->briefings());
    connect(m_head->briefings(), &QListView::clicked, this,
            [this](const QModelIndex &index) { openBriefing(index.row()); });
    connect(m_head->briefings(), &QuietList::opened, this,
            [this](const QModelIndex &index) { openBriefing(index.row()); });
}

QWidget *OverviewPanel::buildChart()
{
    m_chart = new QWidget(m_glance);
    auto *heading = new QLabel(tr("Topics by focus area"), m_chart);
    heading->setObjectName(QStringLiteral("areasHeading"));
    heading->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    heading->setContentsMargins(grid, 0, grid, grid / 2);
    m_bars = new AreaBars(m_workspace, m_chart);
    auto *column = new QVBoxLayout(m_chart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_bars);
    return m_chart;
}

QWidget *OverviewPanel::buildEmpty()
{
    m_empty = new QWidget(m_page);
    m_reason = new QLabel(m_empty);
    m_reason->setObjectName(QStringLiteral("overviewReason"));
    m_reason->setFont(ui::font(TypeSize::Lead));
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setWordWrap(true);
    m_clear = new QPushButton(tr("Clear filter"), m_empty);
    m_clear->setObjectName(QStringLiteral("clearFromOverviewButton"));
    m_clear->setAccessibleName(m_clear->text());
    connect(m_clear, &QPushButton::clicked, m_workspace, &Workspace::clearFilter);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(grid, 0, grid, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_reason);
    auto *inText = new InTextButton(m_workspace, m_empty);
    inText->setObjectName(QStringLiteral("inTextFromOverviewButton"));
    column->addWidget(inText, 0, Qt::AlignLeft);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    m_read = makeWayOut("readFromOverviewButton", tr("Read the text"), "panelAction2", m_empty);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    return m_empty;
}

void OverviewPanel::followRows(QuietList *list)
{
    connect(list, &QuietList::movedTo, this, [this, list](const QRect &row) {
        const QPoint centre = list->viewport()->mapTo(m_page, row.center());
        m_scroll->ensureVisible(centre.x(), centre.y(), 0, row.height() / 2 + grid);
    });
}

void OverviewPanel::openBriefing(int number)
{
    m_workspace->setCurrent(number);
    m_workspace->setShowsAll(false);
}

void OverviewPanel::follow()
{
    const bool afresh = m_index != m_workspace->indexPtr() || m_all != m_workspace->showsAll()
        || m_current != m_workspace->current();
    if (!isVisible()) {
        // In a window that is not shown yet all parts can be told before any is laid out.
        if (!window()->isVisible() && !isHidden())
            tell(afresh);
        m_stale = true;
        return;
    }
    // What the keyboard is on stays where it is on the screen, whatever goes from above it.
    QWidget *anchor = QApplication::focusWidget();
    if (anchor != nullptr && !m_page->isAncestorOf(anchor))
        anchor = nullptr;
    const int before = anchor == nullptr ? 0 : anchor->mapTo(m_page, QPoint()).y();
    tell(afresh);
    settle();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (afresh)
        bar->setValue(0);
    else if (anchor != nullptr && anchor->isVisible())
        bar->setValue(bar->value() + anchor->mapTo(m_page, QPoint()).y() - before);
    if (anchor != nullptr && !anchor->isVisible())
        keepFocus();
}

void OverviewPanel::tell(bool afresh)
{
    m_stale = false;
    m_index = m_workspace->indexPtr();
    m_all = m_workspace->showsAll();
    m_current = m_workspace->current();
    if (afresh)
        m_totals = kindTotals(*m_workspace);
    const bool open = m_workspace->currentBriefing() != nullptr;
    m_head->setVisible(open);
    m_head->follow();
    const auto glances = glanceAt(*m_workspace, m_totals);
    for (const Kind kind : allKinds) {
        const auto number = static_cast<std::size_t>(kind);
        m_groups[number]->tell(glances[number], afresh);
    }
    m_comparison->tell(comparisonAt(*m_workspace));
    m_bars->follow();
    m_chart->setVisible(m_bars->model()->rowCount() > 0);
    tellEmpty();
}

void OverviewPanel::tellEmpty()
{
    const FilterResult &result = m_workspace->result();
    const bool open = m_workspace->currentBriefing() != nullptr;
    const bool hidden = open && result.total > 0 && result.count == 0;
    m_reason->setText(!open ? tr("No briefing is open. Open a file, or drop one here.")
                          : hidden
                          ? InTextButton::reason(*m_workspace)
                          : tr("No topics were found here. The text itself is under Read."));
    m_clear->setVisible(hidden);
    m_read->setVisible(open && !hidden);
    m_empty->setVisible(result.count == 0);
    m_glance->setVisible(open && !hidden);
}

void OverviewPanel::settle()
{
    for (const Kind kind : allKinds)
        m_groups[static_cast<std::size_t>(kind)]->layout()->activate();
    m_comparison->layout()->activate();
    m_chart->layout()->activate();
    m_head->layout()->activate();
    m_columns->invalidate();
    m_columns->activate();
    m_glance->parentWidget()->layout()->activate();
    m_page->layout()->activate();
    const int width = m_scroll->viewport()->width();
    m_page->resize(width, std::max(m_page->heightForWidth(width), m_scroll->viewport()->height()));
}

void OverviewPanel::keepFocus()
{
    if (m_clear->isVisible())
        m_clear->setFocus(Qt::OtherFocusReason);
    else if (!m_page->isAncestorOf(QApplication::focusWidget()))
        m_scroll->setFocus(Qt::OtherFocusReason);
}

void OverviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setColumns(width() >= twoColumnsFrom ? 2 : 1);
}

void OverviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

} // namespace entente::ui
