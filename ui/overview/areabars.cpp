// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/areabars.h"

#include "ui/overview/areabarsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"
#include "ui/workspace/workspace.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int barHeight = grid;
constexpr int signSize = 12;

/// Between the quiet text and the page, with 3:1 contrast: the number says the same.
QColor quietBar(const QPalette &palette)
{
    const QColor ink = secondaryText(palette);
    const QColor paper = palette.color(QPalette::Base);
    const auto mix = [](int of, int with) { return (of * 7 + with * 3) / 10; };
    return {mix(ink.red(), paper.red()), mix(ink.green(), paper.green()),
            mix(ink.blue(), paper.blue())};
}

/// Label, bar and count side by side.
class BarDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] int rowHeight(const QModelIndex &, int) const override
    {
        return std::max(3 * grid, QFontMetrics(ui::font(TypeSize::Body)).height() + grid);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option);
        const bool chosen = index.data(AreaBarsModel::ChosenRole).toBool();
        const QColor colour = chosen ? accent(option.palette) : secondaryText(option.palette);
        const QFont font = ui::font(TypeSize::Body, chosen ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(font);
        const QRect area = option.rect.adjusted(grid, 0, -grid, 0);
        const int labelWidth = area.width() * 2 / 5;
        const int countWidth = metrics.horizontalAdvance(QStringLiteral("0000"));
        const auto at = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(option.direction, option.rect,
                                      QRect(area.left() + x,
                                            area.top() + (area.height() - height) / 2 + y, width,
                                            height));
        };
        if (chosen)
            icon(QStringLiteral("check"), colour).paint(painter, at(0, 0, signSize, signSize));
        const int labelLeft = chosen ? signSize + grid / 2 : 0;
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        drawWords(
            painter, at(labelLeft, 0, labelWidth - labelLeft, area.height()),
            metrics.elidedText(index.data().toString(), Qt::ElideRight, labelWidth - labelLeft),
            option.direction);
        const int room = area.width() - labelWidth - countWidth - 2 * grid;
        const qreal share = index.data(AreaBarsModel::CountRole).toReal()
            / index.data(AreaBarsModel::MostRole).toReal();
        const int length = std::max(1, qRound(share * room));
        painter->fillRect(at(labelWidth + grid, 0, length, barHeight),
                          chosen ? colour : quietBar(option.palette));
        painter->setPen(colour);
        drawWords(painter, at(labelWidth + grid + length + grid, 0, countWidth, area.height()),
                  QLocale().toString(index.data(AreaBarsModel::CountRole).toInt()),
                  option.direction);
        painter->restore();
    }
};

} // namespace

AreaBars::AreaBars(Workspace *workspace, QWidget *parent)
    : QuietList(parent), m_workspace(workspace), m_model(new AreaBarsModel(this))
{
    setObjectName(QStringLiteral("areaBars"));
    setAccessibleName(tr("Topics by focus area"));
    setCursor(Qt::PointingHandCursor);
    setRows(m_model, new BarDelegate(this));
    // What is chosen is the filter's, and painted as a check.
    setSelectionMode(NoSelection);
    connect(this, &QListView::clicked, this, &AreaBars::toggle);
    connect(this, &QuietList::opened, this, &AreaBars::toggle);
}

void AreaBars::follow()
{
    const QModelIndex current = currentIndex();
    const bool had = current.isValid();
    const ConceptIndex area = had ? m_model->areaAt(current.row()) : ConceptIndex{};
    m_model->follow(*m_workspace);
    // The keyboard stays on its area, wherever that has gone.
    if (had && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model->indexOf(area), QItemSelectionModel::NoUpdate);
}

void AreaBars::toggle(const QModelIndex &index)
{
    if (index.isValid())
        m_workspace->toggleArea(m_model->areaAt(index.row()));
}

} // namespace entente::ui
