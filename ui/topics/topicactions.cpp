// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicactions.h"

#include "core/filter/filtersentence.h"
#include "ui/style/icons.h"
#include "ui/style/mnemonic.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace entente::ui {

QKeySequence kindKey(Kind kind)
{
    switch (kind) {
    case Kind::Threat:
        return Qt::Key_T;
    case Kind::Driver:
        return Qt::Key_D;
    case Kind::FocusArea:
        return Qt::Key_F;
    case Kind::Implication:
        return Qt::Key_I;
    case Kind::Benefit:
        return Qt::Key_B;
    case Kind::Recommendation:
        return Qt::Key_R;
    case Kind::Commitment:
        return Qt::Key_C;
    case Kind::Point:
        break;
    }
    return Qt::Key_P;
}

TopicActions::TopicActions(Workspace *workspace, LibrarySession *library, QObject *owner)
    : QObject(owner), m_workspace(workspace), m_library(library), m_owner(owner)
{
    for (const Kind kind : allKinds) {
        QAction *action = add(QStringLiteral("setKind-") + toQString(entente::name(kind)),
                              withMnemonic(kindLabel(kind), kindKey(kind).toString().front()),
                              kindKey(kind), toQString(entente::name(kind)));
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::triggered, this, [this, kind] { setKind(kind); });
        m_kinds << action;
    }
    m_choose = add(QStringLiteral("chooseKindAction"), tr("&Mark as topic…"), Qt::Key_M,
                   QStringLiteral("mark-topic"));
    connect(m_choose, &QAction::triggered, this, &TopicActions::chooseKind);
    m_none = add(QStringLiteral("noTopicAction"), tr("&Not a topic"), QKeySequence::Delete,
                 QStringLiteral("no-topic"));
    connect(m_none, &QAction::triggered, this, &TopicActions::takeOut);
    m_takeBack = add(QStringLiteral("takeCorrectionBackAction"), tr("Ta&ke correction back"),
                     Qt::SHIFT | Qt::Key_Delete, QStringLiteral("undo"));
    connect(m_takeBack, &QAction::triggered, this, &TopicActions::takeBack);
    m_similar = new QAction(icon(QStringLiteral("similar")), tr("&Similar in the library"), owner);
    m_similar->setObjectName(QStringLiteral("similarTopicsAction"));
    connect(m_similar, &QAction::triggered, this, [this] {
        if (const auto topic = keptTopic(topicsOf(targets())))
            Q_EMIT similarRequested(*topic);
    });
    qApp->installEventFilter(this);
    connect(workspace, &Workspace::briefingsChanged, this, &TopicActions::selectMarked);
    connect(library, &LibrarySession::stateChanged, this, &TopicActions::setAllEnabled);
    setAllEnabled();
}

bool TopicActions::eventFilter(QObject *watched, QEvent *event)
{
    // A widget keeps its shortcuts for as long as it has the focus, which a menu leaves to it.
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched) != nullptr
        && QApplication::activePopupWidget() != nullptr) {
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if ((modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QAction *TopicActions::add(const QString &name, const QString &text, const QKeySequence &keys,
                           const QString &iconName)
{
    auto *action = new QAction(icon(iconName), text, m_owner);
    action->setObjectName(name);
    action->setShortcut(keys);
    // A letter means this in the lists of topics and in the text, and nowhere else.
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void TopicActions::attach(QWidget *view, TargetGiver giver)
{
    view->addActions(m_kinds);
    view->addActions({m_choose, m_none, m_takeBack});
    m_attached.push_back({view, std::move(giver)});
}

void TopicActions::fill(QMenu *menu, std::optional<CorrectionTargets> targets)
{
    if (targets) {
        QMenu *kinds = menu->addMenu(targets->words.isEmpty() ? tr("Kin&d") : tr("&Mark as topic"));
        kinds->setObjectName(QStringLiteral("kindsMenu"));
        kinds->addActions(m_kinds);
        menu->addActions({m_none, m_takeBack});
        menu->addSeparator();
        menu->addAction(m_similar);
        refresh(*targets);
        kinds->setEnabled(m_choose->isEnabled());
    } else {
        menu->addActions(m_kinds);
        menu->addSeparator();
        menu->addActions({m_choose, m_none, m_takeBack});
        menu->addSeparator();
        menu->addAction(m_similar);
        connect(menu, &QMenu::aboutToShow, this, [this] { refresh(this->targets()); });
    }
    // What a menu greys out must not silence the keys for what is selected next.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        QMetaObject::invokeMethod(this, &TopicActions::setAllEnabled, Qt::QueuedConnection);
    });
}

CorrectionTargets TopicActions::targets() const
{
    const Attached *shown = nullptr;
    for (const Attached &each : m_attached) {
        if (each.view == nullptr || !each.view->isVisible())
            continue;
        if (each.view->hasFocus())
            return each.giver();
        shown = &each;
    }
    if (shown != nullptr)
        return shown->giver();
    CorrectionTargets selected;
    if (m_workspace->topic(m_workspace->selection()) != nullptr)
        selected.topics.push_back(m_workspace->selection());
    return selected;
}

std::vector<TopicRef> TopicActions::topicsOf(const CorrectionTargets &targets) const
{
    return targets.words.isEmpty()
        ? targets.topics
        : m_library->corrections()->topicsIn(targets.briefing, targets.words, false);
}

std::optional<TopicRef> TopicActions::keptTopic(const std::vector<TopicRef> &topics) const
{
    return topics.size() == 1 && m_library->kept()->idOf(topics.front().briefing)
        ? std::optional(topics.front())
        : std::nullopt;
}

void TopicActions::refresh(const CorrectionTargets &targets)
{
    const bool canWrite = !m_library->isReadOnly();
    const std::vector<TopicRef> topics = topicsOf(targets);
    const bool canSet = canWrite && (!targets.words.isEmpty() || !topics.empty());
    for (QAction *action : std::as_const(m_kinds)) {
        action->setEnabled(canSet);
        action->setIcon(kindIcon(static_cast<Kind>(action->data().toInt()), qApp->palette()));
    }
    m_similar->setEnabled(keptTopic(topics).has_value());
    m_choose->setEnabled(canSet);
    m_none->setEnabled(canWrite && !topics.empty());
    m_takeBack->setEnabled(canWrite
                           && std::any_of(topics.begin(), topics.end(), [this](TopicRef ref) {
                                  return m_library->corrections()->correctionOf(ref) != nullptr;
                              }));
}

void TopicActions::setAllEnabled()
{
    const bool canWrite = !m_library->isReadOnly();
    for (QAction *action : std::as_const(m_kinds))
        action->setEnabled(canWrite);
    for (QAction *action : {m_choose, m_none, m_takeBack})
        action->setEnabled(canWrite);
    m_similar->setEnabled(true); // asked without a menu it looks itself
}

void TopicActions::setKind(Kind kind)
{
    const CorrectionTargets wanted = targets();
    std::vector<TopicRef> topics = wanted.topics;
    if (!wanted.words.isEmpty()) {
        topics = m_library->corrections()->topicsIn(wanted.briefing, wanted.words, true);
        if (topics.empty()) {
            m_markedIn = wanted.briefing;
            m_marked = wanted.words;
            m_library->corrections()->addTopic(wanted.briefing, wanted.words, kind);
            Q_EMIT marked();
            return;
        }
    }
    m_library->corrections()->setKinds(topics, kind);
}

void TopicActions::takeOut()
{
    const std::vector<TopicRef> topics = topicsOf(targets());
    if (topics.empty())
        return;
    Q_EMIT aboutToTakeOut(topics);
    m_library->corrections()->setNoTopics(topics);
}

void TopicActions::takeBack()
{
    m_library->corrections()->takeBack(topicsOf(targets()));
}

/// The kinds as a menu where the eye is, for whoever does not know the letters yet.
void TopicActions::chooseKind()
{
    const CorrectionTargets wanted = targets();
    if (wanted.words.isEmpty() && wanted.topics.empty())
        return;
    QWidget *view = QApplication::focusWidget();
    auto *menu = new QMenu(view);
    menu->setObjectName(QStringLiteral("chooseKindMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    refresh(wanted);
    menu->addActions(m_kinds);
    // A letter may come to the view below, which has the focus still.
    for (const QAction *action : std::as_const(m_kinds))
        connect(action, &QAction::triggered, menu, &QMenu::close);
    menu->popup(wanted.place);
    menu->setActiveAction(m_kinds.front());
    connect(menu, &QMenu::aboutToHide, this, [this] {
        QMetaObject::invokeMethod(this, &TopicActions::setAllEnabled, Qt::QueuedConnection);
    });
}

void TopicActions::selectMarked()
{
    const Briefing *of = m_workspace->briefing(m_markedIn);
    if (of == nullptr || m_marked.isEmpty())
        return;
    for (std::size_t i = 0; i < of->topics.size(); ++i) {
        if (!of->topics[i].byAnalyst.added || of->topics[i].text != m_marked)
            continue;
        m_marked = {};
        m_workspace->select({m_markedIn, static_cast<int>(i)});
        return;
    }
}

} // namespace entente::ui
