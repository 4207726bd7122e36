// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/conflictdialog.h"

#include "core/team/keepboth.h"
#include "ui/style/style.h"
#include "ui/team/conflictsides.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

QPushButton *button(const char *name, const QString &words, const QString &tip)
{
    auto *made = new QPushButton(words);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

QString lineOf(const team::ToldConflict &told)
{
    const QString people = ConflictDialog::tr("%1 and %2")
                               .arg(toQString(told.conflict.keptBy),
                                    toQString(told.conflict.lostBy));
    return ConflictDialog::tr("%1: %2\n%3").arg(told.kind, told.title, people);
}

QString lineOf(const team::ToldRefusal &told)
{
    return ConflictDialog::tr("%1: %2\nRefused: %3").arg(told.kind, told.title, told.why);
}

} // namespace

ConflictDialog::ConflictDialog(LibrarySession *library, QWidget *parent)
    : QDialog(parent),
      m_library(library),
      m_said(new QLabel),
      m_list(new QListWidget),
      m_sides(new ConflictSides),
      m_keep(button("keepStandingButton", tr("Keep what &stands"),
                    tr("Leave it as it is; the other side is given up for everybody"))),
      m_take(button("takeOtherButton", tr("&Take the other side"),
                    tr("Write the other side over what stands, for everybody"))),
      m_both(button("keepBothButton", tr("Keep &both…"),
                    tr("Write both into the note, one below the other, and make one of them"))),
      m_offer(button("offerAgainButton", tr("&Offer again"),
                     tr("Offer all that was refused to the server with the next sync"))),
      m_back(button("takeBackButton", tr("Take &back"),
                    tr("What you wrote stays in your library and is not offered any more"))),
      m_inquiry(library->team()->desk()->maker())
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("What collided"));
    resize(120 * grid, 72 * grid);
    build();
    connect(library->team(), &LibraryTeam::changed, this, &ConflictDialog::reload);
    reload();
}

void ConflictDialog::build()
{
    m_said->setObjectName(QStringLiteral("conflictsSaid"));
    m_said->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("conflictList"));
    m_list->setAccessibleName(tr("What collided, and what was refused"));
    m_list->setWordWrap(true);
    m_list->setSpacing(grid / 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    applyQuietSelection(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictDialog::showRow);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_sides);
    split->setSizes({38 * grid, 80 * grid});
    split->setStretchFactor(1, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addStretch(1);
    for (QPushButton *each : {m_keep, m_take, m_both, m_offer, m_back})
        line->addWidget(each);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    line->addSpacing(2 * grid);
    line->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_said);
    column->addWidget(split, 1);
    column->addLayout(line);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ConflictDialog::keepStanding);
    connect(m_take, &QPushButton::clicked, this, &ConflictDialog::takeOther);
    connect(m_both, &QPushButton::clicked, this, &ConflictDialog::keepBoth);
    connect(m_offer, &QPushButton::clicked, this, &ConflictDialog::offerAgain);
    connect(m_back, &QPushButton::clicked, this, &ConflictDialog::takeBack);
    showRow(-1);
    m_list->setFocus();
}

void ConflictDialog::reload()
{
    m_inquiry.ask(
        [](session::Session &session) -> Result<All> {
            ENTENTE_TRY(const std::unique_ptr<library::Replica> replica,
                        library::openReplica(session.library().name()));
            ENTENTE_TRY(const std::optional<library::Joined> joined, replica->joined());
            All all;
            if (!joined)
                return all;
            ENTENTE_TRY(all.conflicts, team::toldConflicts(*replica, session.vocabulary()));
            ENTENTE_TRY(all.refusals, team::toldRefusals(*replica));
            return all;
        },
        [this](const Result<All> &found) { take(found); });
}

void ConflictDialog::take(const Result<All> &found)
{
    if (!found) {
        m_said->setText(sentence(found.error()));
        return;
    }
    m_all = found.value();
    fill();
}

void ConflictDialog::fill()
{
    const int before = std::max(0, m_list->currentRow());
    const bool hadFocus = m_list->hasFocus() || !m_list->isVisible();
    m_list->clear();
    for (const team::ToldConflict &each : m_all.conflicts)
        m_list->addItem(lineOf(each));
    for (const team::ToldRefusal &each : m_all.refusals)
        m_list->addItem(lineOf(each));
    const auto conflicts = static_cast<int>(m_all.conflicts.size());
    const auto refusals = static_cast<int>(m_all.refusals.size());
    if (conflicts + refusals == 0)
        m_said->setText(tr("Nothing collided, and nothing was refused."));
    else if (refusals == 0)
        m_said->setText(tr("%n thing(s) were changed by two at once. Nothing is lost until you "
                           "choose, and all who see them can.",
                           nullptr, conflicts));
    else if (conflicts == 0)
        m_said->setText(tr("%n thing(s) were refused by the team’s server; they are kept here.",
                           nullptr, refusals));
    else
        m_said->setText(tr("Changed by two at once: %1. Refused by the team’s server: %2.")
                            .arg(conflicts)
                            .arg(refusals));
    m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    showRow(m_list->currentRow());
    if (hadFocus || !m_keep->isVisible())
        m_list->setFocus();
}

const team::ToldConflict *ConflictDialog::conflict() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_all.conflicts.size())
        ? &m_all.conflicts[static_cast<std::size_t>(row)]
        : nullptr;
}

const team::ToldRefusal *ConflictDialog::refusal() const
{
    const int row = m_list->currentRow() - static_cast<int>(m_all.conflicts.size());
    return m_list->currentRow() >= 0 && row >= 0 && row < static_cast<int>(m_all.refusals.size())
        ? &m_all.refusals[static_cast<std::size_t>(row)]
        : nullptr;
}

void ConflictDialog::showRow(int)
{
    const team::ToldConflict *collided = conflict();
    const team::ToldRefusal *refused = refusal();
    if (collided != nullptr)
        m_sides->showSides(*collided);
    else if (refused != nullptr)
        m_sides->showRefusal(*refused);
    else
        m_sides->clear();
    m_keep->setVisible(collided != nullptr);
    m_take->setVisible(collided != nullptr);
    m_both->setVisible(collided != nullptr && team::canKeepBoth(collided->conflict));
    m_offer->setVisible(refused != nullptr);
    m_back->setVisible(refused != nullptr);
    for (QPushButton *each : {m_keep, m_take, m_both, m_offer, m_back})
        each->setEnabled(!m_library->isReadOnly());
}

/// Written where all else is, so that everybody hears of it.
void ConflictDialog::change(Change change)
{
    for (QPushButton *each : {m_keep, m_take, m_both, m_offer, m_back})
        each->setEnabled(false); // until it is told what became of it
    m_library->team()->desk()->write(
        [change = std::move(change)](session::Session &session) -> Result<session::Touched> {
            ENTENTE_TRY(const std::unique_ptr<library::Replica> replica,
                        library::openReplica(session.library().name()));
            ENTENTE_TRY_VOID(change(*replica));
            session.refresh();
            return session::Touched::everything();
        },
        [here = QPointer(this), this](const Error &error) {
            if (here == nullptr)
                return; // nobody asks any more
            reload();
            m_said->setText(sentence(error));
        });
    m_list->setFocus();
}

void ConflictDialog::keepStanding()
{
    if (const team::ToldConflict *told = conflict())
        change([id = told->conflict.id](library::Replica &replica) {
            return team::settle(replica, id);
        });
}

void ConflictDialog::takeOther()
{
    if (const team::ToldConflict *told = conflict())
        change([id = told->conflict.id](library::Replica &replica) {
            return team::takeLost(replica, id);
        });
}

void ConflictDialog::keepBoth()
{
    const team::ToldConflict *told = conflict();
    if (told == nullptr || !team::canKeepBoth(told->conflict))
        return;
    const library::BriefingId briefing = told->conflict.briefing;
    const QString note = toQString(told->conflict.key);
    change([id = told->conflict.id](library::Replica &replica) -> Result<void> {
        ENTENTE_TRY_VOID(team::keepBoth(replica, id));
        return {};
    });
    close(); // the note is to be seen, and both sides stand in it
    Q_EMIT noteWanted(briefing, note);
}

void ConflictDialog::offerAgain()
{
    change([](library::Replica &replica) { return replica.offerRefused(); });
}

void ConflictDialog::takeBack()
{
    if (const team::ToldRefusal *told = refusal())
        change([outgoing = told->outgoing](library::Replica &replica) {
            return team::takeBack(replica, outgoing);
        });
}

} // namespace entente::ui
