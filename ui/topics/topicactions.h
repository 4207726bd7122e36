// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "ui/workspace/topicref.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace entente::ui {

class LibrarySession;
class Workspace;

/// What the keys of corrections are pressed for.
struct CorrectionTargets
{
    std::vector<TopicRef> topics;
    int briefing = -1;
    TextRange words; ///< selected in its text; empty where topics are meant
    QPoint place;    ///< on the screen, below what is meant
};

/// The letter that makes a topic one of a kind.
[[nodiscard]] QKeySequence kindKey(Kind kind);

/// Corrections at one key each: a letter for each kind, Delete for what is no topic. The actions
/// are in the menu of the window and in the views that they are attached to, in which alone the
/// keys mean them.
class TopicActions final : public QObject
{
    Q_OBJECT

public:
    /// The actions are children of the owner.
    TopicActions(Workspace *workspace, LibrarySession *library, QObject *owner);

    using TargetGiver = std::function<CorrectionTargets()>;
    /// Listens to the keys in a view, and asks it what is meant.
    void attach(QWidget *view, TargetGiver giver);
    /// Puts all into a menu: for targets that are given, or else for those of the moment at which
    /// it is opened.
    void fill(QMenu *menu, std::optional<CorrectionTargets> targets = std::nullopt);

    /// What is meant in the view that has the keyboard.
    [[nodiscard]] CorrectionTargets targets() const;

    /// While a menu is open its letters are its own.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Before topics are taken out of a view's list.
    void aboutToTakeOut(const std::vector<entente::ui::TopicRef> &topics);
    /// Words of a text became a topic, or will in a moment.
    void marked();
    /// What the library has that is like a topic of an open briefing is to be shown.
    void similarRequested(const entente::ui::TopicRef &topic);

private:
    struct Attached
    {
        QPointer<QWidget> view;
        TargetGiver giver;
    };

    QAction *add(const QString &name, const QString &text, const QKeySequence &keys,
                 const QString &iconName);
    [[nodiscard]] std::vector<TopicRef> topicsOf(const CorrectionTargets &targets) const;
    void refresh(const CorrectionTargets &targets);
    void setAllEnabled();
    void setKind(Kind kind);
    void takeOut();
    void takeBack();
    void chooseKind();
    void selectMarked();
    /// The one topic that is meant, where the library has its briefing.
    [[nodiscard]] std::optional<TopicRef> keptTopic(const std::vector<TopicRef> &topics) const;

    Workspace *m_workspace;
    LibrarySession *m_library;
    QObject *m_owner;
    QList<QAction *> m_kinds;
    QAction *m_choose;
    QAction *m_none;
    QAction *m_takeBack;
    QAction *m_similar;
    std::vector<Attached> m_attached;
    /// What was marked last, to be selected once it is a topic.
    int m_markedIn = -1;
    TextRange m_marked;
};

} // namespace entente::ui
