// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartsection.h"

#include "ui/style/icons.h"
#include "ui/style/quietheader.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int rowHeight = 3 * grid;
constexpr int widestColumn = 22 * grid; // a long label leaves room for its numbers

/// The selection is a wash of the accent, not a block of it.
QPalette tablePalette()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Highlight, accentWash(palette));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

} // namespace

ChartSection::ChartSection(const QString &name, const QString &title, BarShape shape,
                           QWidget *parent)
    : QWidget(parent),
      m_finding(new QLabel),
      m_tableButton(new QToolButton),
      m_collectButton(new QToolButton),
      m_picture(new QWidget),
      m_chart(makeBarChart(shape, m_picture)),
      m_legend(new ChartLegend),
      m_model(new ChartTableModel(this)),
      m_table(new QTableView)
{
    setObjectName(name + QStringLiteral("Section"));
    setAccessibleName(title);
    m_finding->setObjectName(name + QStringLiteral("Finding"));
    m_finding->setWordWrap(true);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_chart->setAccessibleName(title);
    m_legend->setObjectName(name + QStringLiteral("Legend"));
    buildTable(name, title);
    auto *picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(grid / 2);
    picture->addWidget(m_chart);
    picture->addWidget(m_legend);
    picture->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(3 * grid);
    body->addWidget(m_picture, 3);
    body->addWidget(m_table, 2, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(buildHead(name, title));
    column->addWidget(m_finding);
    column->addSpacing(grid / 2);
    column->addLayout(body);
    connect(m_chart, &Chart::barClicked, this, &ChartSection::barClicked);
    connect(m_model, &ChartTableModel::chosen, this, &ChartSection::rowChosen);
    setTableShown(false);
}

QHBoxLayout *ChartSection::buildHead(const QString &name, const QString &title)
{
    auto *heading = new QLabel(title);
    heading->setObjectName(name + QStringLiteral("Title"));
    heading->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    m_tableButton->setObjectName(name + QStringLiteral("TableButton"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setAccessibleName(tr("Table: %1").arg(title));
    m_tableButton->setToolTip(tr("Show the numbers beside the chart"));
    m_tableButton->setIcon(icon(QStringLiteral("compare")));
    m_tableButton->setIconSize({2 * grid, 2 * grid});
    m_tableButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tableButton->setAutoRaise(true);
    m_tableButton->setCheckable(true);
    m_tableButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_tableButton, &QToolButton::toggled, m_table, &QWidget::setVisible);
    m_collectButton->setObjectName(name + QStringLiteral("CollectButton"));
    m_collectButton->setText(tr("Into the dossier"));
    m_collectButton->setAccessibleName(tr("Into the dossier: %1").arg(title));
    m_collectButton->setToolTip(tr("Put this chart into the dossier, with its numbers"));
    m_collectButton->setIcon(icon(QStringLiteral("add")));
    m_collectButton->setIconSize({2 * grid, 2 * grid});
    m_collectButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_collectButton->setAutoRaise(true);
    m_collectButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_collectButton, &QToolButton::clicked, this, &ChartSection::collectRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_collectButton);
    head->addWidget(m_tableButton);
    return head;
}

void ChartSection::buildTable(const QString &name, const QString &title)
{
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(tr("Numbers: %1").arg(title));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->setHorizontalHeader(new QuietHeader(m_table));
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setPalette(tablePalette());
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

void ChartSection::setStory(const ChartStory &story)
{
    m_finding->setText(story.finding);
    m_finding->setAccessibleName(story.finding);
    const bool draws = !story.bars.categories.isEmpty();
    m_numbers = story.numbers;
    m_hasTotals = story.hasTotals;
    m_draws = draws;
    m_collectButton->setVisible(m_draws && m_mayCollect);
    m_picture->setVisible(draws);
    m_legend->setVisible(!story.legend.isEmpty());
    // Where there is nothing to draw, the sentence says all that there is.
    m_tableButton->setVisible(draws);
    m_table->setVisible(draws && m_tableButton->isChecked());
    m_chart->setFixedHeight(story.height);
    m_chart->setContents(story.bars);
    m_chart->setAccessibleDescription(story.finding);
    m_legend->setEntries(story.legend);
    m_model->setNumbers(story.numbers);
    fitTable();
}

void ChartSection::fitTable()
{
    const int rows = m_model->rowCount();
    // The scroll bar of a table with many columns has its room, so that it hides no row.
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight
        + m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_table->setFixedHeight(height);
}

void ChartSection::setMayCollect(bool may)
{
    m_mayCollect = may;
    m_collectButton->setVisible(m_draws && m_mayCollect);
}

session::DraftTable ChartSection::draft() const
{
    session::DraftTable draft;
    draft.isDrawn = true;
    const qsizetype columns = m_hasTotals ? 2 : m_numbers.heads.size();
    for (const QString &head : m_numbers.heads.first(columns))
        draft.heads.push_back(head.toStdString());
    for (const ChartRow &row : m_numbers.rows) {
        std::vector<session::DraftCell> &cells = draft.rows.emplace_back();
        cells.push_back({row.label.toStdString(), {}});
        for (const int value : row.values.first(columns - 1))
            cells.push_back({std::to_string(value), {}});
    }
    return draft;
}

void ChartSection::setTableShown(bool shown)
{
    m_tableButton->setChecked(shown);
    m_table->setVisible(shown);
}

bool ChartSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid()
            && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT rowChosen(current.row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_table->setPalette(tablePalette());
}

} // namespace entente::ui
