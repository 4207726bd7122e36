// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/changesbutton.h"

#include "ui/style/wayout.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <QMenu>

#include <utility>

namespace entente::ui {

namespace {

QString named(const Workspace &workspace, int number)
{
    constexpr qsizetype longest = 80;
    const Briefing &briefing = *workspace.briefing(number);
    QStringList parts{toQString(briefing.meta.title).left(longest)};
    if (briefing.meta.date)
        parts << QString::fromStdString(briefing.meta.date->toString());
    const QString apart = distinctionOf(workspace.briefings(), static_cast<std::size_t>(number));
    if (!apart.isEmpty() && !parts.contains(apart))
        parts << apart;
    return parts.join(QStringLiteral("  ·  ")).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ChangesButton::ChangesButton(Workspace *workspace, QWidget *parent)
    : QPushButton(tr("What changed"), parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("changesButton"));
    setAccessibleName(text());
    setToolTip(tr("Set this briefing beside another one that is open"));
    auto *others = new QMenu(this);
    others->setObjectName(QStringLiteral("changesMenu"));
    setMenu(others);
    connect(others, &QMenu::aboutToShow, this, &ChangesButton::fill);
    connect(workspace, &Workspace::filterChanged, this, &ChangesButton::follow);
    follow();
}

void ChangesButton::follow()
{
    setVisible(m_workspace->briefings().size() > 1 && m_workspace->current() >= 0);
}

void ChangesButton::fill()
{
    menu()->clear();
    for (int i = 0; m_workspace->briefing(i) != nullptr; ++i) {
        if (i == m_workspace->current())
            continue;
        QString words = named(*m_workspace, i);
        QAction *action = menu()->addAction(words.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
}

void ChangesButton::choose(int other)
{
    int before = other;
    int now = m_workspace->current();
    const auto &old = m_workspace->briefing(before)->meta.date;
    const auto &current = m_workspace->briefing(now)->meta.date;
    if (old && current && *current < *old)
        std::swap(before, now);
    Q_EMIT chosen(before, now);
}

QPushButton *makeOpenAnother(const Workspace *workspace, QWidget *parent)
{
    // With its parent at once: shown before it had one, it would be a window for a moment.
    QPushButton *button = makeWayOut(
        "openToCompareButton", ChangesButton::tr("Open another briefing…"), "openAction", parent);
    const auto follow = [workspace, button] { button->setHidden(workspace->briefings().empty()); };
    QObject::connect(workspace, &Workspace::briefingsChanged, button, follow);
    follow();
    return button;
}

} // namespace entente::ui
