// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/savedfilters.h"

#include "core/filter/filtersentence.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/navigationdelegate.h"
#include "ui/topics/recentfilters.h"
#include "ui/topics/savedfiltermodel.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

QToolButton *makeButton(const char *name, const char *iconName, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SavedFilters::SavedFilters(Workspace *workspace, LibrarySession *session, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_session(session),
      m_model(new SavedFilterModel(workspace, session->filters(), this)),
      m_recent(new RecentFilters(workspace, this)),
      m_list(new QListView),
      m_save(makeButton("saveFilterButton", "add", tr("Save this filter"))),
      m_recentButton(makeButton("recentFiltersButton", "recent", tr("Filters used last"))),
      m_recentMenu(new QMenu(m_recentButton)),
      m_none(new QLabel(tr("Set a filter and save it with + to have it here.")))
{
    setObjectName(QStringLiteral("savedFilters"));
    setAccessibleName(tr("Saved filters"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    buildMenu();
    connect(workspace, &Workspace::filterChanged, this, &SavedFilters::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        follow();
        editNew();
    });
    connect(session, &LibrarySession::stateChanged, this, &SavedFilters::follow);
    follow();
}

void SavedFilters::build()
{
    auto *heading = new QLabel(tr("SAVED FILTERS"));
    QFont small = ui::font(TypeSize::Caption, QFont::DemiBold);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    heading->setFont(small);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setBuddy(m_list);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(grid, grid / 2, grid / 2, 0);
    line->setSpacing(0);
    line->addWidget(heading, 1);
    line->addWidget(m_recentButton);
    line->addWidget(m_save);
    static_cast<QLabel *>(m_none)->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setContentsMargins(grid, 0, grid, grid);
    m_list->setObjectName(QStringLiteral("savedFilterView"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    applyQuietSelection(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &SavedFilters::choose);
    connect(m_list, &QListView::activated, this, &SavedFilters::choose);
    connect(m_save, &QToolButton::clicked, this, &SavedFilters::saveCurrent);
}

void SavedFilters::buildMenu()
{
    auto *take = new QAction(tr("Remove"), this);
    take->setObjectName(QStringLiteral("removeFilterAction"));
    take->setShortcut(QKeySequence::Delete);
    take->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(take);
    connect(take, &QAction::triggered, this, [this] { remove(m_list->currentIndex()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &SavedFilters::openMenu);
    m_recentMenu->setObjectName(QStringLiteral("recentFiltersMenu"));
    m_recentButton->setMenu(m_recentMenu);
    m_recentButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &SavedFilters::fillRecent);
}

void SavedFilters::follow()
{
    m_none->setVisible(m_model->rowCount() == 0);
    const QModelIndex set = m_model->currentFilter();
    m_save->setEnabled(!m_workspace->filter().isEmpty() && !set.isValid()
                       && !m_session->isReadOnly());
    m_following = true;
    if (set.isValid())
        m_list->setCurrentIndex(set);
    else
        m_list->clearSelection();
    m_following = false;
}

void SavedFilters::choose(const QModelIndex &index)
{
    if (!m_following && index.isValid())
        m_session->filters()->apply(m_model->at(index).name);
}

void SavedFilters::remove(const QModelIndex &index)
{
    if (index.isValid())
        m_session->filters()->remove(m_model->at(index).name);
}

void SavedFilters::saveCurrent()
{
    const Filter &filter = m_workspace->filter();
    if (filter.isEmpty())
        return;
    QStringList words;
    for (const ConceptIndex area : filter.areas)
        words << m_workspace->areaLabel(area);
    for (const Kind kind : filter.kinds)
        words << kindsLabel(kind);
    if (showsAnnouncedOnly(filter))
        words << tr("Announced only");
    if (!filter.text.empty())
        words << toQString(filter.text);
    for (const std::string &source : filter.sources)
        words << toQString(source);
    for (const std::string &desk : filter.desks)
        words << toQString(desk);
    const QString base = words.isEmpty() ? tr("Filter") : words.join(QStringLiteral(", "));
    const auto isTaken = [&](const QString &name) {
        return std::any_of(
            m_session->filters()->saved().begin(), m_session->filters()->saved().end(),
            [&](const library::SavedFilter &each) { return toQString(each.name) == name; });
    };
    m_new = base;
    for (int i = 2; isTaken(m_new); ++i)
        m_new = tr("%1 (%2)").arg(base).arg(i);
    m_session->filters()->save(m_new);
}

void SavedFilters::editNew()
{
    for (int row = 0; row < m_model->rowCount() && !m_new.isEmpty(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data().toString() != m_new)
            continue;
        m_new.clear();
        m_list->setFocus();
        m_list->setCurrentIndex(index);
        m_list->edit(index);
    }
}

void SavedFilters::openMenu(const QPoint &at)
{
    const QPersistentModelIndex index(m_list->indexAt(at));
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Rename")), &QAction::triggered, this,
            [this, index] { m_list->edit(index); });
    connect(menu->addAction(tr("Into the &dossier")), &QAction::triggered, this, [this, index] {
        if (index.isValid())
            m_session->dossiers()->collectFilter(m_model->at(index));
    });
    connect(menu->addAction(tr("Re&move")), &QAction::triggered, this,
            [this, index] { remove(index); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SavedFilters::fillRecent()
{
    m_recentMenu->clear();
    const std::vector<Filter> filters = m_recent->filters();
    for (const Filter &filter : filters) {
        QString words = filterWords(filter, m_workspace->vocabulary(), QLocale().name());
        words.replace(u'&', QStringLiteral("&&"));
        connect(m_recentMenu->addAction(words), &QAction::triggered, this,
                [this, filter] { m_workspace->setFilter(filter); });
    }
    if (filters.empty()) {
        m_recentMenu->addAction(tr("No filter was used yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget these filters")), &QAction::triggered, this,
            [this] { m_recent->clear(); });
}

void SavedFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyQuietSelection(m_list);
}

} // namespace entente::ui
