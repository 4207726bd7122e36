// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/outlinepanel.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/briefinglistmodel.h"
#include "ui/topics/navigationdelegate.h"
#include "ui/topics/outlinemodel.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

QLabel *makeHeading(const QString &words, QWidget *view)
{
    auto *label = new QLabel(words);
    QFont small = ui::font(TypeSize::Caption, QFont::DemiBold);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    label->setFont(small);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(grid, grid, grid, grid / 2);
    label->setBuddy(view);
    return label;
}

void dress(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(new NavigationDelegate(view));
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    applyQuietSelection(view);
}

} // namespace

OutlinePanel::OutlinePanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sections(new OutlineModel(workspace, this)),
      m_briefings(new BriefingListModel(workspace, this)),
      m_outline(new QTreeView),
      m_list(new QListView),
      m_noSections(new QLabel),
      m_whose(new QLabel),
      m_close(new QAction(icon(QStringLiteral("close")), tr("&Close briefing"), this))
{
    setObjectName(QStringLiteral("outlinePanel"));
    setAccessibleName(tr("Outline and briefings"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(QStringLiteral("outlineSplitter"));
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    buildOutline();
    buildBriefings();
    const auto part = [&](const QString &heading, QWidget *view, const QList<QWidget *> &more) {
        auto *holder = new QWidget;
        auto *inner = new QVBoxLayout(holder);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(0);
        inner->addWidget(makeHeading(heading, view));
        for (QWidget *each : more)
            inner->addWidget(each);
        inner->addWidget(view, 1);
        parts->addWidget(holder);
    };
    part(tr("OUTLINE"), m_outline, {m_whose, m_noSections});
    part(tr("BRIEFINGS"), m_list, {});
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    connect(workspace, &Workspace::filterChanged, this, &OutlinePanel::follow);
    follow();
}

void OutlinePanel::buildOutline()
{
    m_outline->setObjectName(QStringLiteral("outlineView"));
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setModel(m_sections);
    m_outline->setHeaderHidden(true);
    m_outline->setIndentation(2 * grid);
    m_outline->setUniformRowHeights(true);
    dress(m_outline);
    m_outline->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_noSections->setObjectName(QStringLiteral("noSections"));
    m_noSections->setForegroundRole(QPalette::PlaceholderText);
    m_noSections->setWordWrap(true);
    m_noSections->setContentsMargins(grid, 0, grid, grid);
    m_whose->setObjectName(QStringLiteral("outlineWhose"));
    m_whose->setFont(ui::font(TypeSize::Caption));
    m_whose->setForegroundRole(QPalette::PlaceholderText);
    m_whose->setTextFormat(Qt::PlainText);
    m_whose->setWordWrap(true);
    m_whose->setContentsMargins(grid, 0, grid, grid / 2);
    const auto activate = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT sectionActivated(index.data(OutlineModel::SectionRole).toInt());
    };
    connect(m_outline, &QTreeView::clicked, this, activate);
    connect(m_outline, &QTreeView::activated, this, activate);
    const auto open = [this] {
        m_outline->setRootIsDecorated(m_sections->isNested());
        m_outline->expandAll();
    };
    connect(m_sections, &OutlineModel::modelReset, this, open);
    open();
}

void OutlinePanel::buildBriefings()
{
    m_list->setObjectName(QStringLiteral("briefingView"));
    m_list->setAccessibleName(tr("Briefings"));
    m_list->setModel(m_briefings);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    dress(m_list);
    m_close->setObjectName(QStringLiteral("closeBriefingAction"));
    m_close->setShortcut(QKeySequence::Delete);
    m_close->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_close);
    connect(m_close, &QAction::triggered, this, [this] { closeBriefing(m_list->currentIndex()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &OutlinePanel::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index); });
    connect(m_list, &QListView::clicked, this, &OutlinePanel::choose);
}

void OutlinePanel::follow()
{
    const Briefing *briefing = m_workspace->currentBriefing();
    m_noSections->setText(briefing == nullptr ? tr("No briefing is open.")
                                              : tr("This briefing has no headings."));
    m_noSections->setAccessibleName(m_noSections->text());
    m_noSections->setVisible(briefing == nullptr || briefing->sections.empty());
    // It is of one briefing, also where the window shows all of them.
    const bool isOfOne = briefing != nullptr && m_workspace->showsAll()
        && m_workspace->briefings().size() > 1;
    m_whose->setVisible(isOfOne);
    m_whose->setText(
        isOfOne ? tr("Of “%1”, one of all that are shown").arg(titleOf(*m_workspace, *briefing))
                : QString());
    m_outline->setAccessibleDescription(m_whose->text());
    followScope();
}

void OutlinePanel::followScope()
{
    const QModelIndex index = m_briefings->indexInScope();
    if (m_list->currentIndex() == index && m_list->selectionModel()->isSelected(index))
        return;
    m_following = true;
    m_list->setCurrentIndex(index);
    m_following = false;
}

void OutlinePanel::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const int briefing = index.data(BriefingListModel::BriefingRole).toInt();
    if (briefing >= 0)
        m_workspace->setCurrent(briefing);
    m_workspace->setShowsAll(briefing < 0);
}

void OutlinePanel::setCurrentSection(int section)
{
    const QModelIndex index = m_sections->indexOf(section);
    if (index == m_outline->currentIndex())
        return;
    m_outline->setCurrentIndex(index);
    if (!index.isValid())
        m_outline->clearSelection();
}

void OutlinePanel::openMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid() || index.data(BriefingListModel::BriefingRole).toInt() < 0)
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    QAction *action = menu->addAction(m_close->icon(), m_close->text());
    connect(action, &QAction::triggered, this, [this, kept] { closeBriefing(kept); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void OutlinePanel::closeBriefing(const QModelIndex &index)
{
    const int briefing = index.isValid() ? index.data(BriefingListModel::BriefingRole).toInt() : -1;
    if (briefing >= 0)
        Q_EMIT closeRequested(briefing);
}

void OutlinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyQuietSelection(m_outline);
        applyQuietSelection(m_list);
    }
}

} // namespace entente::ui
