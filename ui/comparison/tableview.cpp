// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tableview.h"

#include "ui/comparison/celldelegate.h"
#include "ui/comparison/celltext.h"
#include "ui/comparison/tableheader.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace entente::ui {

namespace {

void makeQuiet(QTableView *view)
{
    view->setItemDelegate(new CellDelegate(view));
    view->setHorizontalHeader(new TableHeader(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(1);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(true);
    view->setCornerButtonEnabled(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent), m_frozen(new QTableView(this)), m_edge(new QFrame(this))
{
    makeQuiet(this);
    setTabKeyNavigation(false);
    buildFrozen();
}

void TableView::buildFrozen()
{
    makeQuiet(m_frozen);
    m_frozen->setObjectName(QStringLiteral("frozenColumn"));
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The keyboard is the table's own.
    m_frozen->setFocusPolicy(Qt::ClickFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->hide();
    m_edge->setFrameShape(QFrame::NoFrame);
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Mid);
    m_edge->hide();
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    fit();
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    resizeRowToContents(row);
            });
}

void TableView::setRowShown(int row, bool shown)
{
    if (isRowHidden(row) != shown)
        return;
    setRowHidden(row, !shown);
    m_frozen->setRowHidden(row, !shown);
    // Its height was not kept up while it was hidden.
    if (shown)
        resizeRowToContents(row);
}

void TableView::setZoom(qreal zoom)
{
    constexpr qreal least = 0.6;
    constexpr qreal most = 3.0;
    m_zoom = std::clamp(zoom, least, most);
    QFont words = ui::font(TypeSize::Body);
    words.setPixelSize(static_cast<int>(std::lround(words.pixelSize() * m_zoom)));
    m_frozen->setFont(words);
    setFont(words); // which fits columns and rows anew
}

bool TableView::scrollsSideways() const
{
    return horizontalHeader()->length() > viewport()->width();
}

void TableView::fit()
{
    if (model() == nullptr || std::exchange(m_fitting, true))
        return;
    const int columns = model()->columnCount();
    const QList<int> widths = columnWidths(columns, viewport()->width());
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, widths[column]);
        m_frozen->setColumnHidden(column, column > 0);
    }
    resizeRowsToContents();
    m_fitting = false;
    updateGeometries();
}

void TableView::placeFrozen()
{
    const bool needed = model() != nullptr && model()->columnCount() > 1 && scrollsSideways();
    m_frozen->setVisible(needed);
    m_edge->setVisible(needed);
    if (!needed)
        return;
    m_frozen->setColumnWidth(0, columnWidth(0));
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!isRowHidden(row))
            m_frozen->setRowHeight(row, rowHeight(row));
    }
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    const QRect place(viewport()->x(), 0, columnWidth(0),
                      horizontalHeader()->height() + viewport()->height());
    m_frozen->setGeometry(QStyle::visualRect(layoutDirection(), contentsRect(), place));
    m_edge->setGeometry(QStyle::visualRect(layoutDirection(), contentsRect(),
                                           QRect(place.right(), 0, 1, place.height())));
    m_frozen->raise();
    m_edge->raise();
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_fitting)
        placeFrozen();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
    else
        placeFrozen();
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_frozen->isHidden())
        return;
    if (index.column() == 0) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const QRect cell = visualRect(index);
    const int width = columnWidth(0);
    const int covered = isRightToLeft() ? cell.right() + 1 - (viewport()->width() - width)
                                        : width - cell.left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    return QTableView::event(event);
}

} // namespace entente::ui
