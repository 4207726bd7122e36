// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/messagebar.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace entente::ui {

namespace {

constexpr int iconSize = 20;
constexpr int progressDelay = 500; // milliseconds

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_close(new QToolButton(this)),
      m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setObjectName(QStringLiteral("readingProgress"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->setMaximumWidth(24 * grid);
    m_cancel->setObjectName(QStringLiteral("cancelReadingButton"));
    m_close->setObjectName(QStringLiteral("closeMessageButton"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_delay->setSingleShot(true);
    m_delay->setInterval(progressDelay);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &MessageBar::cancelled);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    restyle();
    hide();
}

void MessageBar::showProblems(const QStringList &sentences)
{
    m_delay->stop();
    m_hasProblems = !sentences.isEmpty();
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    m_icon->show();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setText(sentences.join(u'\n'));
    setVisible(m_hasProblems);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showProgress(const QString &what, int done, int total)
{
    if (m_hasProblems)
        return;
    m_icon->hide();
    m_close->hide();
    m_cancel->show();
    m_progress->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_text->setText(what);
    if (!isVisible() && !m_delay->isActive())
        m_delay->start();
}

void MessageBar::endProgress()
{
    m_delay->stop();
    if (!m_hasProblems)
        hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    m_hasProblems = false;
    hide();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void MessageBar::restyle()
{
    const QPalette now = palette();
    m_icon->setPixmap(icon(QStringLiteral("warning"), kindColour(Kind::Threat, now))
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("close")));
}

} // namespace entente::ui
