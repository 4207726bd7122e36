// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobspanel.h"

#include "ui/jobs/jobrow.h"
#include "ui/jobs/jobs.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int panelHeight = 24 * grid;

QToolButton *makeClose(QWidget *parent)
{
    auto *close = new QToolButton(parent);
    close->setObjectName(QStringLiteral("closeJobsButton"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(JobsPanel::tr("Close the list of jobs"));
    close->setToolTip(close->accessibleName());
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    return close;
}

} // namespace

JobsPanel::JobsPanel(Jobs *jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_scroll(new QScrollArea(this)),
      m_nothing(new QLabel(tr("Nothing is being done, and nothing was since the start. Imports, "
                              "exports and what else takes a while are listed here."),
                           this)),
      m_clear(new QPushButton(tr("Clear finished"), this))
{
    setObjectName(QStringLiteral("jobsPanel"));
    setAccessibleName(tr("Jobs"));
    setFixedHeight(panelHeight);
    setFocusPolicy(Qt::StrongFocus);
    auto *title = new QLabel(tr("Jobs"), this);
    title->setFont(ui::font(TypeSize::Body, QFont::DemiBold));
    m_clear->setObjectName(QStringLiteral("clearJobsButton"));
    m_clear->setAutoDefault(false);
    m_nothing->setObjectName(QStringLiteral("noJobs"));
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QToolButton *close = makeClose(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * grid, grid / 2, grid, grid / 2);
    head->setSpacing(grid);
    head->addWidget(title, 1);
    head->addWidget(m_clear);
    head->addWidget(close);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addWidget(m_nothing);
    m_list->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("jobsList"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(close, &QToolButton::clicked, this, &JobsPanel::closeRequested);
    connect(m_clear, &QPushButton::clicked, jobs, &Jobs::clearFinished);
    updateButtons();
}

void JobsPanel::follow()
{
    connect(m_jobs, &Jobs::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(m_jobs, &Jobs::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(m_jobs, &Jobs::dataChanged, this, [this](const QModelIndex &first) {
        m_rows[static_cast<std::size_t>(first.row())]->follow(m_jobs->at(first.row()));
        updateButtons();
    });
    if (m_jobs->rowCount() > 0)
        addRows(0, m_jobs->rowCount() - 1);
    updateButtons();
}

QSize JobsPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), panelHeight};
}

void JobsPanel::addRows(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        auto *row = new JobRow(m_scroll->widget());
        row->follow(m_jobs->at(i));
        connect(row, &JobRow::cancelRequested, this, [this, row] {
            const auto at = std::find(m_rows.begin(), m_rows.end(), row);
            m_jobs->cancel(static_cast<int>(at - m_rows.begin()));
        });
        m_rows.insert(m_rows.begin() + i, row);
        m_list->insertWidget(i, row);
        row->show();
    }
    updateButtons();
}

void JobsPanel::removeRows(int first, int last)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && m_scroll->isAncestorOf(focusWidget());
    for (int i = last; i >= first; --i) {
        m_rows[static_cast<std::size_t>(i)]->deleteLater();
        m_rows[static_cast<std::size_t>(i)]->hide();
        m_list->removeWidget(m_rows[static_cast<std::size_t>(i)]);
        m_rows.erase(m_rows.begin() + i);
    }
    if (hadFocus)
        setFocus();
    updateButtons();
}

void JobsPanel::updateButtons()
{
    m_nothing->setVisible(m_rows.empty());
    m_clear->setEnabled(m_jobs->runningCount() < m_jobs->rowCount());
}

void JobsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        follow();
    m_jobs->setLookedAt(true);
}

void JobsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_jobs->setLookedAt(false);
    if (event->spontaneous())
        return;
    m_jobs->disconnect(this); // rows that nobody sees are not kept
    if (!m_rows.empty())
        removeRows(0, static_cast<int>(m_rows.size()) - 1);
}

void JobsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void JobsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int thick = hasFocus() ? 2 : 1;
    painter.fillRect(QRect(0, 0, width(), thick),
                     hasFocus() ? accent(palette()) : hairline(palette()));
}

} // namespace entente::ui
