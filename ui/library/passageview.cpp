// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passageview.h"

#include "ui/library/passagedelegate.h"
#include "ui/library/passagemodel.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace entente::ui {

namespace {

bool isHead(const QModelIndex &index)
{
    return index.data(PassageModel::RowRole).toInt() == static_cast<int>(PassageModel::Row::Head);
}

} // namespace

PassageView::PassageView(PassageModel *model, QWidget *parent)
    : QListView(parent), m_passages(model)
{
    setObjectName(QStringLiteral("passageView"));
    setAccessibleName(tr("Passages"));
    setModel(model);
    setItemDelegate(new PassageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows do not change their width
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalScrollBar()->setSingleStep(4 * grid);
    applyQuietSelection(this);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PassageView::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &PassageView::restorePlace);
}

void PassageView::enter()
{
    setFocus(Qt::TabFocusReason);
    if (!selectionModel()->isSelected(currentIndex()))
        step(1);
}

/// Goes to the next row that way, or to the first.
void PassageView::step(int by)
{
    const QModelIndex from = currentIndex();
    // Where the view has just got the keyboard a row is current and not chosen yet.
    const bool isChosen = from.isValid() && selectionModel()->isSelected(from);
    int row = isChosen ? from.row() + by : 0;
    if (!isChosen && isHead(model()->index(0, 0)))
        ++row;
    if (row + 1 >= model()->rowCount() && model()->canFetchMore({}))
        model()->fetchMore({});
    const QModelIndex next = model()->index(row, 0);
    if (next.isValid())
        setCurrentIndex(next);
}

void PassageView::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (isHead(index))
        m_passages->toggle(index);
    else
        Q_EMIT opened(index);
}

void PassageView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isOpen = index.data(PassageModel::IsOpenRole).toBool();
    const bool mayToggle = index.data(PassageModel::CountRole).toInt() > 0;
    const Qt::Key onwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain) {
        QListView::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_J || key == Qt::Key_Down)
        step(1);
    else if (key == Qt::Key_K || key == Qt::Key_Up)
        step(-1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        open(index);
    else if (key == Qt::Key_Space && index.isValid() && !isHead(index))
        m_passages->setMarked(index, !index.data(PassageModel::IsMarkedRole).toBool());
    else if (key == Qt::Key_Space || ((key == onwards && !isOpen) || (key == back && isOpen))) {
        if (mayToggle)
            m_passages->toggle(index);
    } else {
        QListView::keyPressEvent(event);
    }
}

void PassageView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (isHead(index)) {
        m_passages->toggle(index);
        return;
    }
    const QRect row = visualRect(index);
    const PassageLayout layout = static_cast<PassageDelegate *>(itemDelegate())
                                     ->layoutOf(index, row.width());
    const auto isOn = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), row, part.translated(row.topLeft()))
            .contains(event->pos());
    };
    if (isOn(layout.mark.adjusted(-grid, -grid, grid / 2, grid)))
        m_passages->setMarked(index, !index.data(PassageModel::IsMarkedRole).toBool());
    else if (!layout.repeats.isEmpty() && isOn(layout.repeats))
        m_passages->toggle(index);
    else
        Q_EMIT opened(index);
}

void PassageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !isHead(index))
        Q_EMIT menuRequested(index,
                             byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                   : event->globalPos());
}

void PassageView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && model() != nullptr)
        applyQuietSelection(this);
}

/// A list that is folded while it is read stays where it was read.
void PassageView::keepPlace()
{
    m_document = currentIndex().data(PassageModel::DocumentRole).toULongLong();
    m_top = currentIndex().isValid() ? visualRect(currentIndex()).top() : 0;
}

void PassageView::restorePlace()
{
    if (m_document == 0 || !m_passages->isSameQuestion())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(PassageModel::DocumentRole).toULongLong() != m_document)
            continue;
        setCurrentIndex(index);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(index).top()
                                      - m_top);
        break;
    }
}

} // namespace entente::ui
