// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartspanel.h"

#include "ui/charts/stories.h"
#include "ui/filter/intextbutton.h"
#include "ui/style/handfocus.h"
#include "ui/style/style.h"
#include "ui/style/wayout.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr std::size_t mostAreas = 12;
constexpr std::size_t mostLines = 4;
constexpr int widestPage = 140 * grid;
/// From this width on the tables stand beside the charts from the start.
constexpr int wideEnough = 120 * grid;

} // namespace

ChartsPanel::ChartsPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("chartsPanel"));
    setAccessibleName(tr("Charts"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // Told last of every change, whatever it was.
    connect(workspace, &Workspace::filterChanged, this, &ChartsPanel::follow);
}

void ChartsPanel::build()
{
    m_built = true;
    m_pages = new QStackedWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(buildCharts());
    m_pages->addWidget(buildEmpty());
}

QWidget *ChartsPanel::buildCharts()
{
    m_areas = new ChartSection(QStringLiteral("area"), tr("Topics by focus area"),
                               BarShape::Stacked);
    m_kinds = new ChartSection(QStringLiteral("kind"), tr("Topics by kind"), BarShape::Stacked);
    m_time = new ChartSection(QStringLiteral("time"), tr("Focus areas through time"),
                              BarShape::Grouped);
    auto *page = new QWidget;
    page->setMaximumWidth(widestPage);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 3 * grid);
    column->setSpacing(4 * grid);
    for (ChartSection *section : {m_areas, m_kinds, m_time}) {
        section->setTableShown(width() >= wideEnough);
        section->setMayCollect(m_library != nullptr);
        connect(section, &ChartSection::collectRequested, this,
                [this, section] { collect(section, section->accessibleName()); });
        column->addWidget(section);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("chartsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus);
    handFocus(this, scroll);
    scroll->setAccessibleName(tr("Charts"));
    scroll->verticalScrollBar()->setSingleStep(3 * grid);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    page->setBackgroundRole(QPalette::Base);
    connect(m_areas, &ChartSection::barClicked, this,
            [this](int bar) { chooseArea(m_areaRows, bar); });
    connect(m_areas, &ChartSection::rowChosen, this,
            [this](int row) { chooseArea(m_areaRows, row); });
    connect(m_time, &ChartSection::barClicked, this,
            [this](int, int series) { chooseArea(m_timeRows, series); });
    connect(m_time, &ChartSection::rowChosen, this,
            [this](int row) { chooseArea(m_timeRows, row); });
    const auto chooseKind = [this](int number) {
        if (number >= 0 && number < static_cast<int>(m_kindRows.size()))
            m_workspace->toggleKind(m_kindRows[static_cast<std::size_t>(number)]);
    };
    connect(m_kinds, &ChartSection::barClicked, this, chooseKind);
    connect(m_kinds, &ChartSection::rowChosen, this, chooseKind);
    return scroll;
}

QWidget *ChartsPanel::buildEmpty()
{
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("chartsReason"));
    m_reason->setAlignment(Qt::AlignHCenter);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setFont(ui::font(TypeSize::Lead));
    m_clear = new QPushButton(tr("Clear filter"));
    m_clear->setObjectName(QStringLiteral("clearFromChartsButton"));
    m_clear->setAccessibleName(m_clear->text());
    connect(m_clear, &QPushButton::clicked, m_workspace, &Workspace::clearFilter);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(m_reason);
    auto *inText = new InTextButton(m_workspace);
    inText->setObjectName(QStringLiteral("inTextFromChartsButton"));
    column->addWidget(inText, 0, Qt::AlignHCenter);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    m_read = makeWayOut("readFromChartsButton", tr("Read the text"), "panelAction2");
    column->addWidget(m_read, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

/// What was counted are the topics that are shown of the briefings that are open.
void ChartsPanel::collect(const ChartSection *section, const QString &title)
{
    session::DraftTable draft = section->draft();
    draft.caption = tr("%1. %2").arg(title, m_workspace->filterSentence()).toStdString();
    const auto &briefings = m_workspace->briefings();
    for (std::size_t i = 0; i < briefings.size(); ++i) {
        session::Collected &source = draft.sources.emplace_back();
        if (const session::KeptBriefing *kept = m_library->kept()->at(static_cast<int>(i)))
            source.on = kept->bare();
        source.on.briefing = briefings[i];
    }
    m_library->dossiers()->collectTable(std::move(draft));
}

void ChartsPanel::chooseArea(const std::vector<int> &areas, int number)
{
    if (number < 0 || number >= static_cast<int>(areas.size()))
        return;
    const int area = areas[static_cast<std::size_t>(number)];
    if (area >= 0)
        m_workspace->toggleArea(static_cast<ConceptIndex>(area));
}

void ChartsPanel::follow()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ChartsPanel::refresh()
{
    m_stale = false;
    const bool open = !m_workspace->briefings().empty();
    const bool hidden = open && m_workspace->result().total > 0;
    m_reason->setText(!open ? tr("No briefing is open.")
                          : hidden
                          ? InTextButton::reason(*m_workspace)
                          : tr("No topics were found here, so there is nothing to count."));
    m_clear->setVisible(hidden);
    m_read->setVisible(open && !hidden);
    const bool any = m_workspace->result().count > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    if (!any)
        return;
    refreshAreas();
    refreshKinds();
    refreshTime();
}

void ChartsPanel::refreshAreas()
{
    const AreaCounts counts = countAreas(*m_workspace, mostAreas);
    m_areaRows.clear();
    for (const AreaCount &each : counts.areas)
        m_areaRows.push_back(each.area);
    m_areaRows.push_back(-1);
    m_areas->setStory(tell(counts, {palette(), devicePixelRatioF()}));
}

void ChartsPanel::refreshKinds()
{
    const std::vector<KindCount> counts = countKinds(*m_workspace);
    m_kindRows.clear();
    for (const KindCount &each : counts)
        m_kindRows.push_back(each.kind);
    m_kinds->setStory(tell(counts, {palette(), devicePixelRatioF()}));
}

void ChartsPanel::refreshTime()
{
    const AreasThroughTime time = followAreas(*m_workspace, mostLines);
    m_timeRows.clear();
    for (const AreaInYears &each : time.areas)
        m_timeRows.push_back(each.area);
    m_time->setStory(tell(time, {palette(), devicePixelRatioF()}));
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    if (!m_built)
        build();
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_stale = true;
    if (m_built && isVisible())
        refresh();
}

} // namespace entente::ui
