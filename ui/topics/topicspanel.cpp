// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicspanel.h"

#include "ui/filter/intextbutton.h"
#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/wayout.h"
#include "ui/topics/topicactions.h"
#include "ui/topics/topicdelegate.h"
#include "ui/topics/topicmodel.h"
#include "ui/topics/topictext.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace entente::ui {

namespace {

/// A list longer than this opens with its groups closed: it is an overview first.
constexpr std::size_t manyTopics = 20000;

TopicRef refOf(const QModelIndex &index)
{
    return index.data(TopicModel::TopicRefRole).value<TopicRef>();
}

} // namespace

TopicsPanel::TopicsPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new TopicModel(workspace, this)),
      m_groupings(new QComboBox),
      m_count(new QLabel),
      m_takenOut(new QToolButton),
      m_pages(new QStackedWidget),
      m_view(new QTreeView),
      m_reason(new QLabel),
      m_clear(new QPushButton(tr("Clear filter"))),
      m_read(makeWayOut("readFromTopicsButton", tr("Read the text"), "panelAction2"))
{
    setObjectName(QStringLiteral("topicsPanel"));
    setAccessibleName(tr("Topics"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    buildView();
    buildActions();
    m_pages->addWidget(m_view);
    m_pages->addWidget(buildEmpty());
    column->addWidget(m_pages, 1);
    connect(m_model, &TopicModel::aboutToFollow, this, [this] {
        m_following = true;
        rememberSelection();
    });
    connect(m_model, &TopicModel::followed, this, &TopicsPanel::follow);
    connect(m_model, &TopicModel::modelReset, this, &TopicsPanel::restore);
    connect(m_model, &TopicModel::rowsInserted, this,
            [this](const QModelIndex &group, int first, int last) {
                if (!group.isValid())
                    expandGroups(first, last);
                else if (m_view->model()->rowCount(group) == last - first + 1)
                    expandGroups(group.row(), group.row());
            });
    connect(workspace, &Workspace::selectionChanged, this, &TopicsPanel::takeSelection);
    restore();
    follow();
}

void TopicsPanel::buildHeader()
{
    auto *label = new QLabel(tr("Group by"));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_groupings);
    m_groupings->setObjectName(QStringLiteral("groupingCombo"));
    m_groupings->setAccessibleName(tr("Group by"));
    m_groupings->addItem(tr("Kind"), int(Grouping::Kind));
    m_groupings->addItem(tr("Focus area"), int(Grouping::FocusArea));
    m_groupings->addItem(tr("Section"), int(Grouping::Section));
    m_groupings->addItem(tr("Briefing"), int(Grouping::Briefing));
    connect(m_groupings, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_closed.clear();
        m_model->setGrouping(static_cast<Grouping>(m_groupings->itemData(row).toInt()));
    });
    m_takenOut->setObjectName(QStringLiteral("takenOutButton"));
    m_takenOut->setAutoRaise(true);
    m_takenOut->setPopupMode(QToolButton::InstantPopup);
    m_takenOut->setFocusPolicy(Qt::TabFocus);
    m_takenOut->setToolTip(tr("What you said is no topic; choose one to bring it back"));
    m_takenOut->setMenu(new QMenu(m_takenOut));
    m_takenOut->menu()->setObjectName(QStringLiteral("takenOutMenu"));
    m_takenOut->hide();
    connect(m_takenOut->menu(), &QMenu::aboutToShow, this, &TopicsPanel::fillTakenOut);
    m_count->setObjectName(QStringLiteral("topicCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    line->setSpacing(grid);
    line->addWidget(label);
    line->addWidget(m_groupings);
    line->addStretch(1);
    line->addWidget(m_takenOut);
    line->addWidget(m_count);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void TopicsPanel::buildView()
{
    m_view->setObjectName(QStringLiteral("topicView"));
    handFocus(this, m_view);
    m_view->setAccessibleName(tr("Topics"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TopicDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(2 * grid);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalScrollBar()->setSingleStep(3 * grid);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setExpandsOnDoubleClick(true);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->viewport()->installEventFilter(this);
    applyQuietSelection(m_view);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &TopicsPanel::openMenu);
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { rememberGroup(group, true); });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { rememberGroup(group, false); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (refOf(index).isValid())
            m_workspace->showInText(refOf(index));
        else if (index.isValid())
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TopicsPanel::giveSelection);
}

void TopicsPanel::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys,
                            const QString &iconName) {
        auto *action = new QAction(icon(iconName), text, m_view);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        m_own << action;
        return action;
    };
    connect(add(QStringLiteral("copyTopicAction"), tr("&Copy"), QKeySequence::Copy,
                QStringLiteral("copy")),
            &QAction::triggered, this, &TopicsPanel::copy);
    connect(add(QStringLiteral("showTopicAction"), tr("S&how in text"), {}, QStringLiteral("read")),
            &QAction::triggered, this, &TopicsPanel::showInText);
    connect(add(QStringLiteral("filterByAreasAction"), tr("&Filter by its focus areas"), {},
                QStringLiteral("filter")),
            &QAction::triggered, this, &TopicsPanel::filterByAreas);
}

QWidget *TopicsPanel::buildEmpty()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_reason->setObjectName(QStringLiteral("emptyReason"));
    m_reason->setAlignment(Qt::AlignHCenter);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setFont(ui::font(TypeSize::Lead));
    m_clear->setObjectName(QStringLiteral("clearFromTopicsButton"));
    m_clear->setAccessibleName(m_clear->text());
    connect(m_clear, &QPushButton::clicked, m_workspace, &Workspace::clearFilter);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(m_reason);
    auto *inText = new InTextButton(m_workspace);
    inText->setObjectName(QStringLiteral("inTextFromTopicsButton"));
    column->addWidget(inText, 0, Qt::AlignHCenter);
    for (QPushButton *button : {m_clear, m_read})
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

Grouping TopicsPanel::grouping() const
{
    return m_model->grouping();
}

void TopicsPanel::setGrouping(Grouping grouping)
{
    m_groupings->setCurrentIndex(m_groupings->findData(int(grouping)));
}

void TopicsPanel::follow()
{
    const bool many = m_workspace->result().count > manyTopics;
    if (many && !std::exchange(m_many, many))
        m_view->collapseAll();
    m_many = many;
    takeSelection();
    restoreSelection();
    m_following = false;
    refreshTakenOut();
    refreshWords();
}

void TopicsPanel::refreshWords()
{
    const FilterResult &result = m_workspace->result();
    const auto count = static_cast<int>(result.count);
    const auto total = static_cast<int>(result.total);
    const bool open = !m_workspace->briefings().empty();
    const QLocale locale;
    m_count->setVisible(open);
    if (count < total)
        m_count->setText(tr("%1 of %2 topics").arg(locale.toString(count), locale.toString(total)));
    else
        m_count->setText(total == 1 ? tr("1 topic") : tr("%1 topics").arg(locale.toString(total)));
    m_count->setAccessibleName(m_count->text());
    const bool hidden = open && total > 0 && count == 0;
    m_reason->setText(!open ? tr("No briefing is open.")
                          : hidden
                          ? InTextButton::reason(*m_workspace)
                          : tr("No topics were found here.\nThe text itself is under Read."));
    m_reason->setAccessibleName(m_reason->text());
    m_clear->setVisible(hidden);
    m_read->setVisible(open && !hidden);
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(focusWidget())
        && focusWidget() != nullptr && focusWidget()->hasFocus();
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
    if (hadFocus && count > 0)
        m_view->setFocus(Qt::OtherFocusReason);
}

void TopicsPanel::restore()
{
    const bool was = std::exchange(m_following, true);
    expandGroups(0, m_model->rowCount() - 1);
    takeSelection();
    m_following = was;
}

void TopicsPanel::expandGroups(int first, int last)
{
    if (m_workspace->result().count > manyTopics)
        return;
    const bool was = std::exchange(m_following, true);
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (!m_closed.contains(group.data(TopicModel::GroupKeyRole).toULongLong()))
            m_view->expand(group);
    }
    m_following = was;
}

void TopicsPanel::rememberGroup(const QModelIndex &group, bool expanded)
{
    if (m_following)
        return;
    const quint64 key = group.data(TopicModel::GroupKeyRole).toULongLong();
    if (expanded)
        m_closed.remove(key);
    else
        m_closed.insert(key);
}

/// Not the view's own way, which asks what is held down: Ctrl of "next topic" would add to what is
/// selected.
void TopicsPanel::selectAlone(const QModelIndex &index)
{
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TopicsPanel::takeSelection()
{
    const TopicRef wanted = m_workspace->selection();
    const QModelIndex present = m_view->currentIndex();
    if (m_isGiving)
        return; // it is the view's own, which may be about to take more beside it
    if (wanted.isValid() && refOf(present) == wanted
        && m_view->selectionModel()->isSelected(present))
        return;
    const bool was = std::exchange(m_following, true);
    const QModelIndex index = m_model->indexOf(wanted, present);
    if (index.isValid()) {
        selectAlone(index);
        m_view->scrollTo(index);
    } else if (refOf(present).isValid() || !wanted.isValid()) {
        m_view->selectionModel()->clear();
    }
    m_following = was;
}

void TopicsPanel::giveSelection(const QModelIndex &current)
{
    if (m_following || !refOf(current).isValid())
        return;
    m_isGiving = true;
    m_workspace->select(refOf(current));
    m_isGiving = false;
}

void TopicsPanel::openMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const TopicRef ref = refOf(index.isValid() ? index : m_view->currentIndex());
    if (!ref.isValid())
        return;
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("topicMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_own);
    m_own.last()->setEnabled(
        !m_workspace->briefing(ref.briefing)->areasOf(*m_workspace->topic(ref)).empty());
    if (m_actions != nullptr) {
        menu->addSeparator();
        m_actions->fill(menu, CorrectionTargets{selectedTopics(), -1, {}, {}});
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TopicsPanel::copy() const
{
    const TopicRef ref = refOf(m_view->currentIndex());
    if (const Topic *topic = m_workspace->topic(ref))
        copyTopic(*m_workspace->briefing(ref.briefing), *topic);
}

void TopicsPanel::showInText() const
{
    m_workspace->showInText(refOf(m_view->currentIndex()));
}

void TopicsPanel::filterByAreas()
{
    const TopicRef ref = refOf(m_view->currentIndex());
    const Topic *topic = m_workspace->topic(ref);
    if (topic == nullptr)
        return;
    const auto areas = m_workspace->briefing(ref.briefing)->areasOf(*topic);
    Filter wanted = m_workspace->filter();
    wanted.areas.assign(areas.begin(), areas.end());
    for (const ConceptIndex area : areas)
        std::erase(wanted.excludedAreas, area);
    m_workspace->setFilter(wanted);
}

void TopicsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyQuietSelection(m_view);
}

bool TopicsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // How many lines a text takes, and so the height of its row, follows from the width.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_view->doItemsLayout();
    return QWidget::eventFilter(watched, event);
}

} // namespace entente::ui
