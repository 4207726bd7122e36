// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobsbutton.h"

#include "ui/jobs/jobs.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int buttonWidth = 4 * grid;
constexpr int buttonHeight = 26; // as high as the other tools, which must not grow
constexpr int signSize = 2 * grid;
constexpr int wholeTurn = 360 * 16; // in what QPainter counts in

} // namespace

JobsButton::JobsButton(const Jobs *jobs, QAction *action, QWidget *parent)
    : QToolButton(parent), m_jobs(jobs), m_action(action)
{
    setObjectName(QStringLiteral("jobsButton"));
    setAutoRaise(true);
    setCheckable(true);
    setFixedSize(buttonWidth, buttonHeight);
    setIconSize({signSize, signSize});
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &JobsButton::follow);
    connect(jobs, &Jobs::changed, this, &JobsButton::follow);
    follow();
}

void JobsButton::follow()
{
    const int running = m_jobs->runningCount();
    const int failed = m_jobs->failedCount();
    const QLocale locale;
    QString words = tr("Jobs");
    if (running > 0 && failed > 0)
        words = tr("Jobs: %1 running, %2 failed")
                    .arg(locale.toString(running), locale.toString(failed));
    else if (running > 0)
        words = tr("Jobs: %1 running").arg(locale.toString(running));
    else if (failed > 0)
        words = tr("Jobs: %1 failed").arg(locale.toString(failed));
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys));
    setChecked(m_action->isChecked());
    if (accessibleName() != words)
        setAccessibleName(words);
    if (running > 0)
        setIcon({});
    else if (failed > 0)
        setIcon(ui::icon(QStringLiteral("warning"), kindColour(Kind::Threat, palette())));
    else
        setIcon(ui::icon(QStringLiteral("jobs")));
    update();
}

void JobsButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_jobs->runningCount() == 0)
        return;
    QPainter painter(this);
    paintRing(painter);
}

/// How far they are, with how many they are in the middle.
void JobsButton::paintRing(QPainter &painter) const
{
    constexpr double thick = 2;
    constexpr double side = 2.75 * grid;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(rect()).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hairline(palette()), thick));
    painter.drawEllipse(ring);
    const double share = m_jobs->share();
    if (share > 0) {
        const bool isFailed = m_jobs->failedCount() > 0;
        const QColor colour = isFailed ? kindColour(Kind::Threat, palette()) : accent(palette());
        painter.setPen(QPen(colour, thick, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, wholeTurn / 4, -static_cast<int>(wholeTurn * std::min(share, 1.0)));
    }
    constexpr int most = 99;
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter,
                     QLocale().toString(std::min(m_jobs->runningCount(), most)));
}

void JobsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_action != nullptr)
        follow();
}

} // namespace entente::ui
