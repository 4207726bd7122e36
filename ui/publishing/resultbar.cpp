// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/resultbar.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int signSize = 2 * grid;
constexpr int widest = 112 * grid;

QPushButton *makeButton(const QString &words, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ResultBar::ResultBar(QWidget *window)
    : QFrame(window),
      m_sign(new QLabel(this)),
      m_words(new QLabel(this)),
      m_open(makeButton(tr("Open"), "openResult", this)),
      m_folder(makeButton(tr("Show folder"), "showFolder", this)),
      m_jobs(makeButton(tr("Jobs"), "resultJobs", this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("resultBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, grid, grid);
    row->setSpacing(grid);
    m_words->setObjectName(QStringLiteral("resultText"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("dismissResult"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    row->addWidget(m_folder);
    row->addWidget(m_jobs);
    row->addWidget(m_close);
    m_open->setAccessibleName(tr("Open the exported file"));
    m_folder->setAccessibleName(tr("Show the folder of the exported file"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_path); });
    m_jobs->setAccessibleName(tr("Show the list of jobs"));
    connect(m_jobs, &QPushButton::clicked, this, &ResultBar::jobsRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    window->installEventFilter(this);
    updateColours();
    hide();
}

void ResultBar::showSaved(const QString &path)
{
    display(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), path, Tone::Done);
}

void ResultBar::showNote(const QString &sentence)
{
    display(sentence, {}, Tone::Done);
}

void ResultBar::showProblem(const QString &sentence)
{
    display(sentence, {}, Tone::Problem);
}

void ResultBar::display(const QString &sentence, const QString &path, Tone tone)
{
    m_path = path;
    m_tone = tone;
    m_words->setText(sentence);
    setAccessibleName(sentence);
    m_open->setVisible(!path.isEmpty());
    m_folder->setVisible(!path.isEmpty());
    m_jobs->setVisible(tone == Tone::Problem && m_foot);
    updateColours();
    show();
    place();
    raise();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void ResultBar::setFoot(QWidget *foot)
{
    m_foot = foot;
    foot->installEventFilter(this);
}

void ResultBar::place()
{
    const QWidget *window = parentWidget();
    const int room = std::min(window->width() - 4 * grid, widest);
    // A label that wraps asks for a narrow column; on one line it reads better.
    const int oneLine = m_words->fontMetrics().horizontalAdvance(m_words->text()) + grid;
    const int others = layout()->sizeHint().width() - m_words->sizeHint().width();
    const int width = std::min(room, others + oneLine);
    const int height = std::max(layout()->minimumSize().height(), layout()->heightForWidth(width));
    const bool hasFoot = m_foot && m_foot->isVisibleTo(window);
    const int bottom = hasFoot ? m_foot->mapTo(window, QPoint()).y() : window->height();
    setGeometry((window->width() - width) / 2, bottom - height - 2 * grid, width, height);
}

void ResultBar::updateColours()
{
    const bool problem = m_tone == Tone::Problem;
    const QColor colour = problem ? kindColour(Kind::Threat, palette()) : accent(palette());
    const QIcon sign = icon(problem ? QStringLiteral("warning") : QStringLiteral("check"), colour);
    m_sign->setPixmap(sign.pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    m_sign->setAccessibleName(problem ? tr("Problem") : tr("Done"));
    m_close->setIcon(icon(QStringLiteral("close")));
}

bool ResultBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isMoved && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void ResultBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void ResultBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ResultBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    constexpr double radius = 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace entente::ui
