// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/areapopup.h"

#include "ui/filter/areadelegate.h"
#include "ui/filter/areafinder.h"
#include "ui/filter/areamodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

AreaPopup::AreaPopup(Workspace *workspace, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_search(new QLineEdit(this)),
      m_found(new AreaFinder(workspace->vocabularyPtr(), AreaModel::ConceptRole, this)),
      m_list(new QTreeView(this))
{
    setObjectName(QStringLiteral("areaPopup"));
    setAccessibleName(tr("All focus areas"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("areaSearchField"));
    m_search->setAccessibleName(tr("Search the focus areas"));
    m_search->setPlaceholderText(tr("Search the focus areas…"));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AreaPopup::search);
    connect(m_search, &QLineEdit::returnPressed, this, &AreaPopup::toggleFirst);
    buildList(workspace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_search);
    column->addWidget(m_list);
    setFixedSize(52 * grid, 56 * grid);
}

void AreaPopup::buildList(Workspace *workspace)
{
    m_found->setSourceModel(new AreaModel(workspace, this));
    m_list->setModel(m_found);
    m_list->setObjectName(QStringLiteral("areaList"));
    m_list->setAccessibleName(tr("Focus areas"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(false);
    // Single cells, so that the arrows reach both the choice and its opposite.
    m_list->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AreaModel::Area, QHeaderView::Stretch);
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    m_list->setItemDelegate(new AreaDelegate(m_list));
}

void AreaPopup::openBelow(QWidget *anchor)
{
    m_search->clear();
    m_list->scrollToTop();
    setFocusProxy(m_search);
    showBelow(this, anchor);
    m_search->setFocus(Qt::PopupFocusReason);
}

void AreaPopup::search(const QString &words)
{
    m_found->find(words);
    m_list->scrollToTop();
    // What Enter would choose is seen.
    m_list->setCurrentIndex(words.isEmpty() ? QModelIndex() : m_found->index(0, AreaModel::Area));
}

void AreaPopup::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
        return;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_found->setData(index, int(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

void AreaPopup::toggleFirst()
{
    if (!m_search->text().isEmpty())
        toggle(m_found->index(0, AreaModel::Area));
}

bool AreaPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_found->index(0, AreaModel::Area));
        return true;
    }
    if (watched == m_list && enter) {
        toggle(m_list->currentIndex());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void showBelow(QWidget *popup, const QWidget *anchor)
{
    popup->ensurePolished();
    const QSize size = popup->sizeHint().expandedTo(popup->minimumSize());
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + grid / 2));
    const QRect screen = anchor->screen()->availableGeometry();
    at.setX(
        std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    at.setY(
        std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - size.height())));
    popup->move(at);
    popup->show();
}

} // namespace entente::ui
