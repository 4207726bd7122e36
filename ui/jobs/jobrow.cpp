// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobrow.h"

#include "ui/jobs/jobwords.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace entente::ui {

namespace {

constexpr int signSize = 2 * grid;
constexpr int problemsHeight = 12 * grid;

QString signOf(JobState state)
{
    switch (state) {
    case JobState::Done:
        return QStringLiteral("check");
    case JobState::Failed:
        return QStringLiteral("warning");
    case JobState::Cancelled:
        return QStringLiteral("clear");
    case JobState::Waiting:
    case JobState::Running:
        break;
    }
    return QStringLiteral("jobs");
}

} // namespace

JobRow::JobRow(QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("jobRow"));
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_title->setFont(ui::font(TypeSize::Body, QFont::DemiBold));
    m_words->setObjectName(QStringLiteral("jobWords"));
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_words->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("jobBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(grid);
    m_cancel = makeButton(tr("Cancel"), QStringLiteral("jobCancel"));
    connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancelRequested);
    m_buttons->setSpacing(grid);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid / 4);
    words->addWidget(m_title);
    words->addWidget(m_words);
    words->addWidget(m_bar);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addLayout(line);
}

QPushButton *JobRow::makeButton(const QString &words, const QString &name)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void JobRow::follow(const Job &job)
{
    m_job = job;
    const QString words = wordsOf(job);
    m_title->setText(job.order.title);
    m_title->setToolTip(job.order.title); // it may be cut
    m_words->setText(words);
    setAccessibleName(job.order.title);
    setAccessibleDescription(words);
    const bool isOver = job.isOver();
    m_bar->setVisible(job.state == JobState::Running);
    m_bar->setAccessibleName(tr("Progress of %1").arg(job.order.title));
    // Of one document nobody knows how far it is.
    m_bar->setRange(0, job.total > 1 ? static_cast<int>(job.total) : 0);
    m_bar->setValue(static_cast<int>(job.done));
    m_cancel->setVisible(!isOver && job.order.cancel);
    m_cancel->setAccessibleName(tr("Cancel %1").arg(job.order.title));
    if (isOver && !std::exchange(m_isEndShown, true))
        showEnd();
    updateColours();
}

void JobRow::showEnd()
{
    for (const JobAction &action : m_job.end.actions) {
        if (!action.owner)
            continue; // who would do it is no more
        const QPushButton *button = makeButton(action.words, action.name);
        connect(button, &QPushButton::clicked, action.owner.data(), action.run);
    }
    if (m_job.end.problems.empty())
        return;
    const auto count = QLocale().toString(static_cast<qulonglong>(m_job.end.problems.size()));
    QPushButton *open = makeButton(tr("What failed (%1)").arg(count),
                                   QStringLiteral("jobProblemsButton"));
    open->setCheckable(true);
    const QPushButton *copy = makeButton(tr("Copy list"), QStringLiteral("jobCopyProblems"));
    connect(copy, &QPushButton::clicked, this, &JobRow::copyProblems);
    m_problems = new QPlainTextEdit(problemsOf(m_job), this);
    m_problems->setObjectName(QStringLiteral("jobProblems"));
    m_problems->setAccessibleName(tr("What failed"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problems->setFixedHeight(problemsHeight);
    m_problems->hide();
    layout()->addWidget(m_problems);
    connect(open, &QPushButton::toggled, m_problems, &QWidget::setVisible);
}

void JobRow::copyProblems() const
{
    QGuiApplication::clipboard()->setText(problemsOf(m_job));
}

void JobRow::updateColours()
{
    const bool isFailed = m_job.state == JobState::Failed;
    const QColor colour = isFailed      ? kindColour(Kind::Threat, palette())
        : m_job.state == JobState::Done ? accent(palette())
                                        : secondaryText(palette());
    m_sign->setPixmap(
        icon(signOf(m_job.state), colour).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    QPalette colours = m_words->palette();
    // Words that can be selected are painted in the colour of text.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(role, secondaryText(palette()));
    m_words->setPalette(colours);
}

void JobRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void JobRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline(palette()));
}

} // namespace entente::ui
