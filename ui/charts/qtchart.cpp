// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that knows Qt Charts.
#include "ui/charts/chart.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::ui {

namespace {

/// How much of the room of a category its bars take.
constexpr qreal stackedWidth = 0.62;
constexpr qreal groupedWidth = 0.72;
constexpr int axisRoom = 3 * grid;
constexpr int tickSize = 12;
constexpr int tickRoom = tickSize + grid / 2;
constexpr int oneLine = int(Qt::AlignVCenter) | int(Qt::TextSingleLine);

/// Distance of grid lines such that there are at most five, at whole numbers.
int tickStep(int most)
{
    for (int decade = 1;; decade *= 10) {
        for (const int step : {1, 2, 5}) {
            if (step * decade * 5 >= most)
                return step * decade;
        }
    }
}

/// Highest value, of a category's sum where bars are stacked.
int mostOf(const ChartContents &contents, BarShape shape)
{
    int most = 1;
    for (qsizetype category = 0; category < contents.categories.size(); ++category) {
        int sum = 0;
        for (const ChartSeries &series : contents.series) {
            most = std::max(most, series.values[category]);
            sum += series.values[category];
        }
        most = shape == BarShape::Stacked ? std::max(most, sum) : most;
    }
    return most;
}

class QtChart;

class View final : public QChartView
{
public:
    explicit View(QtChart *owner);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QtChart *m_owner;
};

class QtChart final : public Chart
{
public:
    QtChart(BarShape shape, QWidget *parent);

    void setContents(const ChartContents &contents) override;
    [[nodiscard]] QRect barRect(int category, int series) const override;

    void click(const QPoint &at);
    [[nodiscard]] QString tipAt(const QPoint &at) const;
    void paintWords(QPainter *painter) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void addBars();
    void addAxes();
    void colourAxes();
    void placePlot();
    [[nodiscard]] int total(int category) const;
    [[nodiscard]] int lineOf(int category) const;
    [[nodiscard]] QPointF valueAt(const QPoint &at) const;
    [[nodiscard]] int categoryAt(const QPoint &at) const;
    [[nodiscard]] int seriesAt(const QPoint &at, int category) const;

    BarShape m_shape;
    ChartContents m_contents;
    QChart *m_chart;
    View *m_view;
    QAbstractBarSeries *m_bars = nullptr;
};

View::View(QtChart *owner) : QChartView(owner), m_owner(owner) {}

void View::mouseReleaseEvent(QMouseEvent *event)
{
    // The click comes last: what follows from it may take the bars away.
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_owner->click(event->pos());
}

bool View::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), m_owner->tipAt(help->pos()), this);
    return true;
}

void View::drawForeground(QPainter *painter, const QRectF &)
{
    m_owner->paintWords(painter);
}

QtChart::QtChart(BarShape shape, QWidget *parent)
    : Chart(parent), m_shape(shape), m_chart(new QChart), m_view(new View(this))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setChart(m_chart);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    // The table beside it is for the keyboard and for screen readers.
    m_view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void QtChart::setContents(const ChartContents &contents)
{
    m_contents = contents;
    clear();
    // Without a category, axes from nought to nought keep the chart from ever being let go.
    if (m_contents.categories.isEmpty())
        return;
    addBars();
    addAxes();
}

void QtChart::clear()
{
    m_chart->removeAllSeries();
    m_bars = nullptr;
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
}

void QtChart::addBars()
{
    if (m_shape == BarShape::Stacked) {
        m_bars = new QHorizontalStackedBarSeries(m_chart);
        m_bars->setBarWidth(stackedWidth);
    } else {
        m_bars = new QBarSeries(m_chart);
        m_bars->setBarWidth(groupedWidth);
    }
    for (const ChartSeries &series : m_contents.series) {
        auto *set = new QBarSet(series.name, m_bars);
        for (int line = 0; line < m_contents.categories.size(); ++line)
            set->append(series.values[lineOf(line)]);
        set->setBrush(series.fill);
        set->setPen(QPen(series.outline, 1));
        m_bars->append(set);
    }
    m_chart->addSeries(m_bars);
}

void QtChart::addAxes()
{
    auto *categories = new QBarCategoryAxis(m_chart);
    QStringList names;
    for (const ChartCategory &each : std::as_const(m_contents.categories))
        names << each.label;
    categories->append(names);
    categories->setGridLineVisible(false);
    categories->setLabelsFont(ui::font(TypeSize::Body));
    auto *values = new QValueAxis(m_chart);
    const int most = mostOf(m_contents, m_shape);
    const int step = tickStep(most);
    const int top = (most + step - 1) / step * step;
    values->setRange(0, top);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(step);
    values->setLabelFormat(QStringLiteral("%d"));
    values->setLineVisible(false);
    values->setLabelsFont(ui::font(TypeSize::Caption));
    const bool lying = m_shape == BarShape::Stacked;
    categories->setLabelsVisible(!lying); // painted here, where a long one may be cut
    m_chart->addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    m_bars->attachAxis(categories);
    m_bars->attachAxis(values);
    colourAxes();
    placePlot();
}

/// Qt Charts counts lying bars from the bottom up, and people from the top down.
int QtChart::lineOf(int category) const
{
    return m_shape == BarShape::Stacked
        ? static_cast<int>(m_contents.categories.size()) - 1 - category
        : category;
}

int QtChart::total(int category) const
{
    int sum = 0;
    for (const ChartSeries &series : m_contents.series)
        sum += series.values[category];
    return sum;
}

void QtChart::placePlot()
{
    if (m_shape != BarShape::Stacked)
        return;
    const QFontMetrics metrics(ui::font(TypeSize::Body));
    int label = 0;
    for (const ChartCategory &each : std::as_const(m_contents.categories))
        label = std::max(label, metrics.horizontalAdvance(each.label));
    const int left = std::min(label + tickRoom + 2 * grid, width() * 2 / 5);
    const int right = metrics.horizontalAdvance(QStringLiteral("0000")) + grid;
    m_chart->setPlotArea(QRectF(left, 0, width() - left - right, height() - axisRoom));
}

void QtChart::paintWords(QPainter *painter) const
{
    if (m_shape != BarShape::Stacked)
        return;
    const QFont font = ui::font(TypeSize::Body);
    const QFontMetrics metrics(font);
    const int left = static_cast<int>(m_chart->plotArea().left());
    painter->setFont(font);
    for (int category = 0; category < m_contents.categories.size(); ++category) {
        const ChartCategory &each = m_contents.categories[category];
        const QRect bar = barRect(category, -1);
        const QRect room(tickRoom, bar.top() - grid, left - tickRoom - grid,
                         bar.height() + 2 * grid);
        painter->setPen(palette().color(QPalette::Text));
        const QString label = metrics.elidedText(each.label, Qt::ElideRight, room.width());
        painter->drawText(room, oneLine | int(Qt::AlignRight), label);
        if (each.chosen) {
            const int x = room.right() - metrics.horizontalAdvance(label) - tickRoom;
            const QRect tick(x, bar.center().y() - tickSize / 2 + 1, tickSize, tickSize);
            icon(QStringLiteral("check"), accent(palette())).paint(painter, tick);
        }
        painter->setPen(secondaryText(palette()));
        painter->drawText(QRect(bar.right() + grid, room.top(), width(), room.height()), oneLine,
                          QLocale().toString(total(category)));
    }
}

void QtChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    placePlot();
}

void QtChart::changeEvent(QEvent *event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourAxes(); // it comes here later than to the panel, which gives the bars their colours
}

void QtChart::colourAxes()
{
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(axis->type() == QAbstractAxis::AxisTypeBarCategory
                                 ? palette().color(QPalette::Text)
                                 : secondaryText(palette()));
        axis->setLinePenColor(hairline(palette()));
        axis->setGridLineColor(hairline(palette()));
    }
}

QPointF QtChart::valueAt(const QPoint &at) const
{
    return m_chart->mapToValue(m_chart->mapFromScene(m_view->mapToScene(at)), m_bars);
}

int QtChart::categoryAt(const QPoint &at) const
{
    if (m_bars == nullptr || m_contents.categories.isEmpty())
        return -1;
    const QPointF value = valueAt(at);
    const qreal place = m_shape == BarShape::Stacked ? value.y() : value.x();
    const auto category = static_cast<int>(std::lround(place));
    return category >= 0 && category < m_contents.categories.size() ? lineOf(category) : -1;
}

int QtChart::seriesAt(const QPoint &at, int category) const
{
    for (int series = 0; series < m_contents.series.size(); ++series) {
        // A bar of one is hard to hit: above it is as good.
        const QRect bar = barRect(category, series);
        if (at.x() >= bar.left() && at.x() <= bar.right())
            return series;
    }
    return -1;
}

QRect QtChart::barRect(int category, int series) const
{
    if (m_bars == nullptr || category < 0 || category >= m_contents.categories.size())
        return {};
    const bool lying = m_shape == BarShape::Stacked;
    const qreal count = lying ? 1 : static_cast<qreal>(m_contents.series.size());
    const qreal width = (lying ? stackedWidth : groupedWidth) / count;
    const qreal from = lineOf(category) - count * width / 2 + (lying ? 0 : series) * width;
    const int value = lying ? total(category) : m_contents.series[series].values[category];
    const auto corner = [&](qreal along, qreal height) {
        const QPointF point = lying ? QPointF(height, along) : QPointF(along, height);
        return QPointF(
            m_view->mapFromScene(m_chart->mapToScene(m_chart->mapToPosition(point, m_bars))));
    };
    return QRectF(corner(from, 0), corner(from + width, value)).normalized().toAlignedRect();
}

void QtChart::click(const QPoint &at)
{
    const int category = categoryAt(at);
    if (category < 0)
        return;
    if (m_shape == BarShape::Stacked) {
        Q_EMIT barClicked(category, -1);
        return;
    }
    const int series = seriesAt(at, category);
    if (series >= 0)
        Q_EMIT barClicked(category, series);
}

QString QtChart::tipAt(const QPoint &at) const
{
    return m_contents.categories.value(categoryAt(at)).tip;
}

} // namespace

Chart *makeBarChart(BarShape shape, QWidget *parent)
{
    return new QtChart(shape, parent);
}

} // namespace entente::ui
