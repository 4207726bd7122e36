// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list of topics does with corrections: several selected, some taken out.

#include "ui/style/icons.h"
#include "ui/topics/topicactions.h"
#include "ui/topics/topicmodel.h"
#include "ui/topics/topicspanel.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

TopicRef refOf(const QModelIndex &index)
{
    return index.data(TopicModel::TopicRefRole).value<TopicRef>();
}

} // namespace

void TopicsPanel::setLibrary(LibrarySession *library, TopicActions *actions)
{
    m_library = library;
    m_actions = actions;
    actions->attach(m_view, [this] {
        const QRect row = m_view->visualRect(m_view->currentIndex());
        return CorrectionTargets{
            selectedTopics(), -1, {}, m_view->viewport()->mapToGlobal(row.bottomLeft())};
    });
    connect(actions, &TopicActions::aboutToTakeOut, this, &TopicsPanel::leave);
    connect(library->kept(), &KeptBriefings::changed, this, &TopicsPanel::refreshTakenOut);
    refreshTakenOut();
}

std::vector<TopicRef> TopicsPanel::selectedTopics() const
{
    std::vector<TopicRef> topics;
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    for (const QModelIndex &row : std::as_const(rows)) {
        // Grouped by focus area, a topic is there several times.
        const TopicRef ref = refOf(row);
        if (ref.isValid() && std::find(topics.begin(), topics.end(), ref) == topics.end())
            topics.push_back(ref);
    }
    return topics;
}

/// Goes on to what stands below topics that are taken out, or else above: whoever reads on with
/// Delete keeps his place in the list.
void TopicsPanel::leave(const std::vector<TopicRef> &topics)
{
    const auto isLeft = [&](const QModelIndex &index) {
        return std::find(topics.begin(), topics.end(), refOf(index)) != topics.end();
    };
    const QModelIndex from = m_view->currentIndex();
    if (!m_view->isVisible() || !isLeft(from))
        return;
    for (const bool down : {true, false}) {
        QModelIndex next = from;
        while (next.isValid() && (isLeft(next) || !refOf(next).isValid()))
            next = down ? m_view->indexBelow(next) : m_view->indexAbove(next);
        if (next.isValid()) {
            selectAlone(next);
            return;
        }
    }
}

void TopicsPanel::rememberSelection()
{
    m_picked.clear();
    const std::shared_ptr<const FilterIndex> &shown = m_model->indexPtr();
    if (shown == m_workspace->indexPtr())
        return; // what stays in the list stays selected
    for (const TopicRef ref : selectedTopics())
        m_picked.push_back({shown->briefings()[static_cast<std::size_t>(ref.briefing)], ref.topic});
}

/// A correction has the briefing read anew; what was selected stays so, to be corrected on.
void TopicsPanel::restoreSelection()
{
    if (m_picked.size() < 2) // the topic that is selected everywhere is seen to
        return;
    QItemSelection selected;
    for (const Picked &each : std::exchange(m_picked, {})) {
        for (std::size_t i = 0; i < m_workspace->briefings().size(); ++i) {
            const Briefing &now = *m_workspace->briefings()[i];
            if (now.file != each.briefing->file || now.source != each.briefing->source)
                continue;
            const TopicRef ref{static_cast<int>(i), sameTopic(*each.briefing, each.topic, now)};
            const Topic &was = each.briefing->topics[static_cast<std::size_t>(each.topic)];
            const Topic *is = m_workspace->topic(ref);
            const QModelIndex index = m_model->indexOf(ref, m_view->currentIndex());
            if (is != nullptr && is->title == was.title && is->text == was.text && index.isValid())
                selected.select(index, index);
        }
    }
    m_view->selectionModel()->select(selected, QItemSelectionModel::Select);
}

void TopicsPanel::refreshTakenOut()
{
    int count = 0;
    for (const int briefing : m_workspace->briefingsInScope())
        count += m_library == nullptr
            ? 0
            : static_cast<int>(m_library->corrections()->noTopicsOf(briefing).size());
    m_takenOut->setText(tr("%1 taken out").arg(QLocale().toString(count)));
    m_takenOut->setAccessibleName(m_takenOut->text());
    m_takenOut->setVisible(count > 0);
}

void TopicsPanel::fillTakenOut()
{
    QMenu *menu = m_takenOut->menu();
    menu->clear();
    constexpr int longest = 64; // characters
    for (const int briefing : m_workspace->briefingsInScope()) {
        for (const library::Correction &each : m_library->corrections()->noTopicsOf(briefing)) {
            // Its title stands on the first line.
            const QString title = toQString(each.topic).section(u'\n', 0, 0);
            const QString text = toQString(each.topic).section(u'\n', 1);
            QString words = title.isEmpty() || text.isEmpty() ? title + text
                                                              : tr("%1: %2").arg(title, text);
            if (words.size() > longest)
                words = words.left(longest) + QStringLiteral("…");
            words.replace(u'&', QStringLiteral("&&"));
            QAction *action = menu->addAction(icon(QStringLiteral("undo")), words);
            action->setToolTip(tr("Bring back"));
            action->setEnabled(!m_library->isReadOnly());
            connect(action, &QAction::triggered, this, [this, briefing, topic = each.topic] {
                m_library->corrections()->bringBack(briefing, topic);
            });
        }
    }
}

} // namespace entente::ui
