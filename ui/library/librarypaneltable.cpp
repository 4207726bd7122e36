// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the library's panel.

#include "ui/library/briefingdelegate.h"
#include "ui/library/briefingmodel.h"
#include "ui/library/librarypanel.h"
#include "ui/style/icons.h"
#include "ui/style/quietheader.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace entente::ui {

namespace {

/// Widths at first, in pixels; the title takes what is left.
constexpr std::array<int, BriefingModel::columns> widths{
    45 * grid, 11 * grid, 16 * grid, 13 * grid, 22 * grid, 8 * grid, 9 * grid, 10 * grid, 9 * grid};

} // namespace

void LibraryPanel::buildBriefings()
{
    m_table->setObjectName(QStringLiteral("briefingTable"));
    m_table->setAccessibleName(tr("Briefings of the library"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BriefingDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setRootIsDecorated(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMouseTracking(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    applyQuietSelection(m_table);
    auto *header = new QuietHeader(m_table);
    header->setPadding(grid);
    header->setSectionsClickable(true);
    m_table->setHeader(header);
    header->setObjectName(QStringLiteral("briefingHeader"));
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int i = 0; i < BriefingModel::columns; ++i)
        header->resizeSection(i, widths[static_cast<std::size_t>(i)]);
    header->setSectionResizeMode(BriefingModel::Title, QHeaderView::Stretch);
    header->setSectionHidden(BriefingModel::Language, true);
    header->setSectionHidden(BriefingModel::Marking, true);
    header->setSortIndicator(BriefingModel::Dated, Qt::DescendingOrder);
    header->restoreState(QSettings().value(QStringLiteral("library/columns")).toByteArray());
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &LibraryPanel::openColumns);
    connect(m_table, &QTreeView::customContextMenuRequested, this, &LibraryPanel::openMenu);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->record(index) != nullptr)
            openSelected();
    });
}

void LibraryPanel::buildActions()
{
    auto *remove = new QAction(tr("&Take out of the library"), m_table);
    remove->setObjectName(QStringLiteral("removeBriefingsAction"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &LibraryPanel::removeSelected);
}

std::vector<library::BriefingId> LibraryPanel::selected() const
{
    std::vector<library::BriefingId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const library::BriefingRecord *record = m_model->record(index))
            ids.push_back(record->id);
    }
    return ids;
}

LibraryPanel::Chosen LibraryPanel::chosen() const
{
    const bool everything = m_session->search()->view().everything;
    std::vector<library::BriefingId> ids;
    if (m_tabs->currentIndex() == Briefings) // else the rows are not seen
        ids = selected();
    // A single row is where one happens to be; several were chosen.
    if (ids.size() > 1 || (everything && !ids.empty()))
        return {std::move(ids), true};
    if (everything && !m_session->search()->selection().empty())
        return {m_session->search()->selection(), true};
    return {m_model->ids(), false};
}

void LibraryPanel::keepSelection()
{
    // The model is about to change: what is kept is taken while its rows are still known.
    m_selected = selected();
}

void LibraryPanel::restoreSelection()
{
    constexpr std::size_t most = 500; // more were chosen with one key, and can be again
    m_table->setRootIsDecorated(m_model->grouping() != BriefingGrouping::None);
    if (m_model->grouping() != BriefingGrouping::None && m_model->rowCount() > 0)
        m_table->expand(m_model->index(0, 0));
    QItemSelectionModel *selection = m_table->selectionModel();
    for (std::size_t i = 0; i < std::min(m_selected.size(), most); ++i) {
        const QModelIndex index = m_model->indexOf(m_selected[i]);
        if (!index.isValid())
            continue;
        selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (i == 0)
            selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void LibraryPanel::openSelected()
{
    constexpr std::size_t most = 50;
    std::vector<library::BriefingId> ids = selected();
    ids.resize(std::min(ids.size(), most));
    if (!ids.empty())
        m_session->openBriefings(ids);
}

void LibraryPanel::removeSelected()
{
    const std::vector<library::BriefingId> ids = selected();
    if (!ids.empty() && !m_session->isReadOnly())
        m_session->setRemoved(ids, true);
}

void LibraryPanel::searchInSelected(bool only)
{
    std::vector<library::BriefingId> ids;
    if (only)
        ids = selected();
    if (only && ids.empty()) {
        m_onlySelected->setChecked(false);
        return;
    }
    m_onlySelected->setText(only ? tr("Only %1 selected").arg(ids.size())
                                 : tr("Only the selected"));
    m_session->search()->setSelection(std::move(ids));
}

void LibraryPanel::openMenu(const QPoint &at)
{
    const std::size_t count = selected().size();
    if (count == 0)
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("briefingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &words, auto slot) {
        connect(menu->addAction(icon(iconName), words), &QAction::triggered, this, slot);
    };
    add(QStringLiteral("open"), count == 1 ? tr("&Open") : tr("&Open %1 briefings").arg(count),
        &LibraryPanel::openSelected);
    add(QStringLiteral("filter"), tr("&Search in the selected only"),
        [this] { m_onlySelected->setChecked(true); });
    menu->addSeparator();
    if (count == 1 && !m_session->isReadOnly()
        && m_session->editions()->hasOthers(selected().front())) {
        QAction *part = menu->addAction(tr("&Not an edition of the others"));
        part->setObjectName(QStringLiteral("partEditionAction"));
        connect(part, &QAction::triggered, this,
                [this, id = selected().front()] { m_session->editions()->part(id); });
    }
    add(QStringLiteral("close"), tr("&Take out of the library"), &LibraryPanel::removeSelected);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void LibraryPanel::openColumns(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_table->header();
    for (int i = BriefingModel::Title + 1; i < BriefingModel::columns; ++i) {
        QAction *action = menu->addAction(
            m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        connect(action, &QAction::toggled, this,
                [header, i](bool shown) { header->setSectionHidden(i, !shown); });
    }
    menu->popup(header->viewport()->mapToGlobal(at));
}

} // namespace entente::ui
