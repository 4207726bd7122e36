// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/statuspanel.h"

#include "ui/style/style.h"
#include "ui/team/connectwords.h"
#include "ui/team/statuswords.h"
#include "ui/team/teamdesk.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

using Is = team::Standing::Is;

StatusPanel::StatusPanel(TeamDesk *desk, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_desk(desk),
      m_rows(new QFormLayout),
      m_state(new QLabel(this)),
      m_words(new QLabel(this)),
      m_sync(addButton("teamSyncNow", tr("&Sync now"))),
      m_pause(addButton("teamPause", tr("&Pause"))),
      m_signIn(addButton("teamSignInButton", tr("S&ign in…"))),
      m_conflicts(addButton("teamConflictsButton", {}))
{
    setObjectName(QStringLiteral("teamStatusPanel"));
    setAccessibleName(tr("Team"));
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(m_sync);
    build();
    connect(m_sync, &QPushButton::clicked, desk, &TeamDesk::syncNow);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_desk->isPaused() ? m_desk->resume() : m_desk->pause(); });
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT signInRequested();
    });
    connect(m_conflicts, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT m_desk->conflictsRequested();
        if (m_conflictsAction != nullptr)
            m_conflictsAction->trigger();
    });
    connect(desk, &TeamDesk::changed, this, [this] {
        if (isVisible())
            follow();
    });
    follow();
}

QPushButton *StatusPanel::addButton(const char *name, const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

QLabel *StatusPanel::addRow(const char *name, const QString &head)
{
    auto *value = new QLabel(this);
    value->setObjectName(QString::fromLatin1(name));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    auto *label = new QLabel(head, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(value);
    value->setAccessibleName(head);
    m_rows->addRow(label, value);
    return value;
}

void StatusPanel::build()
{
    m_state->setObjectName(QStringLiteral("teamState"));
    m_state->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    m_words->setObjectName(QStringLiteral("teamWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_rows->setSpacing(grid);
    m_rows->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_server = addRow("teamServer", tr("Server"));
    m_person = addRow("teamPerson", tr("You are"));
    m_desks = addRow("teamDesks", tr("Desks"));
    m_synced = addRow("teamSynced", tr("Last in step"));
    m_waiting = addRow("teamWaiting", tr("Waits to be sent"));
    m_refused = addRow("teamRefused", tr("Refused"));
    m_collided = addRow("teamCollided", tr("Changed by two at once"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_sync);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_conflicts);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_state);
    column->addWidget(m_words);
    column->addSpacing(grid);
    column->addLayout(m_rows);
    column->addSpacing(grid);
    column->addLayout(buttons);
    setFixedWidth(52 * grid);
}

void StatusPanel::setConflictsAction(QAction *action)
{
    m_conflictsAction = action;
    follow();
}

void StatusPanel::follow()
{
    const team::Standing &standing = m_desk->standing();
    const TeamStatus status{standing, m_desk->isPaused(), m_desk->server()};
    m_state->setText(shortWords(status));
    m_words->setText(longWords(status));
    m_server->setText(status.server);
    m_person->setText(standing.account.empty()
                          ? tr("not known before the server was reached")
                          : tr("%1 (%2), up to level %3")
                                .arg(QString::fromStdString(standing.hello.name),
                                     QString::fromStdString(standing.account))
                                .arg(standing.hello.level));
    m_desks->setText(desksOf(standing.hello));
    m_rows->setRowVisible(m_desks, !standing.hello.desks.empty());
    m_synced->setText(standing.synced.isValid() ? shownTime(standing.synced)
                                                : tr("not since this window was opened"));
    m_waiting->setText(QLocale().toString(static_cast<qulonglong>(standing.waiting)));
    m_rows->setRowVisible(m_waiting, standing.waiting > 0);
    showRefused();
    const bool isCollided = standing.conflicts > 0;
    const QString collided = QLocale().toString(static_cast<qulonglong>(standing.conflicts));
    m_collided->setText(m_conflictsAction != nullptr
                            ? collided
                            : tr("%1; “entente sync --conflicts” shows both sides").arg(collided));
    m_rows->setRowVisible(m_collided, isCollided);
    const std::size_t refused = standing.refused.size();
    m_conflicts->setText(isCollided
                             ? tr("What &collided (%1)").arg(collided)
                             : tr("What was &refused (%1)")
                                   .arg(QLocale().toString(static_cast<qulonglong>(refused))));
    m_conflicts->setVisible((isCollided || refused > 0) && m_conflictsAction != nullptr);
    m_signIn->setVisible(standing.is == Is::SignInNeeded && !status.isPaused);
    m_sync->setVisible(!status.isPaused);
    m_pause->setText(status.isPaused ? tr("&Go on") : tr("&Pause"));
    setFixedHeight(layout()->totalHeightForWidth(width())); // as high as its words are here
}

void StatusPanel::showRefused()
{
    constexpr std::size_t most = 5;
    const std::vector<team::ToldRefusal> &refused = m_desk->standing().refused;
    QStringList lines;
    for (std::size_t i = 0; i < refused.size() && i < most; ++i) {
        const team::ToldRefusal &each = refused[i];
        lines << (each.title.isEmpty() ? tr("%1: %2").arg(each.kind, each.why)
                                       : tr("%1, %2: %3").arg(each.kind, each.title, each.why));
    }
    if (refused.size() > most)
        lines << tr("and %1 more").arg(refused.size() - most);
    m_refused->setText(lines.join(u'\n'));
    m_rows->setRowVisible(m_refused, !refused.empty());
}

void StatusPanel::showEvent(QShowEvent *event)
{
    follow();
    QFrame::showEvent(event);
}

} // namespace entente::ui
