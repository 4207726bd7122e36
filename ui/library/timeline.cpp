// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/timeline.h"

#include "core/publishing/matrixlabels.h"
#include "ui/library/events.h"
#include "ui/style/style.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int seriesHeight = 5 * grid;
constexpr int axisHeight = 2 * grid + 2;
constexpr int nameWidth = 20 * grid;
constexpr int margin = 2 * grid;

Date yearDate(int year, bool last)
{
    const std::string words = std::to_string(year) + (last ? "-12-31" : "-01-01");
    return *Date::parse(words);
}

std::optional<int> yearOf(const std::optional<Date> &date)
{
    return date ? std::optional(std::stoi(date->toString().substr(0, 4))) : std::nullopt;
}

} // namespace

Timeline::Timeline(Workspace *workspace, LibrarySession *session, Events *events, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_events(events)
{
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Drag over years to see only these; click on a year for that one"));
    connect(session->search(), &LibrarySearch::viewChanged, this, &Timeline::follow);
    const auto tell = [this] {
        describe();
        update();
    };
    connect(workspace, &Workspace::filterChanged, this, tell);
    connect(events, &Events::changed, this, tell);
    follow();
}

void Timeline::follow()
{
    const session::LibraryView &view = m_session->search()->view();
    int first = 9999;
    int last = 0;
    for (const session::AreaYears &each : view.timeline) {
        for (const search::Facet<int> &year : each.years) {
            if (year.value == 0)
                continue;
            first = std::min(first, year.value);
            last = std::max(last, year.value);
        }
    }
    m_series.clear();
    m_undated = 0;
    m_firstYear = last > 0 ? first : 0;
    m_years = last > 0 ? last - first + 1 : 0;
    for (const session::AreaYears &each : view.timeline) {
        Series series;
        series.name = each.area ? m_workspace->areaLabel(*each.area) : tr("All results");
        series.counts.assign(static_cast<std::size_t>(m_years), 0);
        for (const search::Facet<int> &year : each.years) {
            if (year.value == 0)
                m_undated = static_cast<int>(year.count.documents);
            else
                series.counts[static_cast<std::size_t>(year.value - first)] = static_cast<int>(
                    year.count.documents);
        }
        m_series.push_back(std::move(series));
    }
    m_cursor = std::clamp(m_cursor, m_firstYear, m_firstYear + std::max(0, m_years - 1));
    setVisible(m_years > 0);
    describe();
    updateGeometry();
    update();
}

void Timeline::describe()
{
    const auto years = chosen();
    setAccessibleName(years ? tr("Timeline, %1 to %2 chosen").arg(years->first).arg(years->second)
                            : tr("Timeline"));
    QStringList lines;
    for (const Series &series : m_series) {
        QStringList counts;
        for (int i = 0; i < m_years; ++i) {
            if (const int count = series.counts[static_cast<std::size_t>(i)]; count > 0)
                counts << tr("%1: %2").arg(m_firstYear + i).arg(count);
        }
        lines << tr("%1 by year, %2.").arg(series.name, counts.join(QStringLiteral(", ")));
    }
    for (int i = 0; i < m_years; ++i) {
        if (const QString events = eventsOfYear(m_firstYear + i); !events.isEmpty())
            lines << events;
    }
    setAccessibleDescription(lines.join(u' '));
}

QSize Timeline::sizeHint() const
{
    const int lines = std::max(1, static_cast<int>(m_series.size()));
    return {60 * grid, lines * seriesHeight + axisHeight + grid};
}

QRect Timeline::plot() const
{
    return rect().adjusted(margin + nameWidth, grid / 2, -margin, -axisHeight - grid / 2);
}

QRect Timeline::yearRect(int year) const
{
    const QRect area = plot();
    const auto edge = [&](int number) {
        return area.left() + number * area.width() / std::max(1, m_years);
    };
    const int number = year - m_firstYear;
    return {edge(number), area.top(), edge(number + 1) - edge(number), area.height()};
}

int Timeline::yearAt(const QPointF &point) const
{
    const QRect area = plot();
    const int number = static_cast<int>((point.x() - area.left()) * m_years
                                        / std::max(1, area.width()));
    return m_firstYear + std::clamp(number, 0, std::max(0, m_years - 1));
}

std::optional<Timeline::Years> Timeline::chosen() const
{
    const Filter &filter = m_workspace->filter();
    if (m_brushed)
        return m_brushed;
    if (!filter.since && !filter.until)
        return std::nullopt;
    return Years{yearOf(filter.since).value_or(m_firstYear),
                 yearOf(filter.until).value_or(m_firstYear + m_years - 1)};
}

void Timeline::choose(std::optional<Years> years)
{
    Filter filter = m_workspace->filter();
    filter.since.reset();
    filter.until.reset();
    if (years) {
        filter.since = yearDate(years->first, false);
        filter.until = yearDate(years->second, true);
    }
    m_workspace->setFilter(filter);
}

void Timeline::paintSeries(QPainter &painter, std::size_t number, const QRect &area) const
{
    const Series &series = m_series[number];
    const int most = std::max(1, *std::max_element(series.counts.begin(), series.counts.end()));
    const std::optional<Years> years = chosen();
    for (int i = 0; i < m_years; ++i) {
        const int count = series.counts[static_cast<std::size_t>(i)];
        if (count == 0)
            continue;
        const QRect year = yearRect(m_firstYear + i);
        const bool isChosen = !years
            || (m_firstYear + i >= years->first && m_firstYear + i <= years->second);
        const int tall = std::max(2, count * (area.height() - grid) / most);
        const QRect bar(year.left() + 1, area.bottom() - tall, std::max(2, year.width() - 3), tall);
        QColor colour = accent(palette());
        if (!isChosen)
            colour = hairline(palette());
        painter.fillRect(bar, colour);
    }
    const QFont small = ui::font(TypeSize::Caption);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect name(margin, area.top(), nameWidth - 2 * grid, area.height());
    painter.drawText(name, int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                     QFontMetrics(small).elidedText(series.name, Qt::ElideRight, name.width()));
    painter.setPen(hairline(palette()));
    painter.drawLine(plot().left(), area.bottom(), plot().right(), area.bottom());
}

QString Timeline::eventsOfYear(int year) const
{
    return eventsSaid(
        periodsWithin(m_events->all(), {{}, yearDate(year, false), yearDate(year, true)}));
}

/// A hairline over the day that an event began, with a sign at its foot.
void Timeline::paintEvents(QPainter &painter) const
{
    constexpr int daysOfYear = 366;
    constexpr int half = 3;
    const QColor colour = palette().color(QPalette::WindowText);
    for (const Period &each : m_events->all()) {
        const int year = each.since.year();
        if (year < m_firstYear || year >= m_firstYear + m_years)
            continue;
        const QRect room = yearRect(year);
        const QDate day(year, std::max(1, each.since.month()), std::max(1, each.since.day()));
        const int x = room.left() + day.dayOfYear() * room.width() / daysOfYear;
        painter.setPen(QPen(colour, 1, Qt::DotLine));
        painter.drawLine(x, room.top(), x, room.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const QPoint at(x, room.top() + half);
        painter.drawPolygon(QPolygon({at + QPoint(0, -half), at + QPoint(half, 0),
                                      at + QPoint(0, half), at + QPoint(-half, 0)}));
    }
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (const auto years = chosen(); years && m_years > 0) {
        const QRect first = yearRect(std::max(years->first, m_firstYear));
        const QRect last = yearRect(std::min(years->second, m_firstYear + m_years - 1));
        painter.fillRect(QRect(first.topLeft(), last.bottomRight()), accentWash(palette()));
    }
    const QRect area = plot();
    const int lines = std::max(1, static_cast<int>(m_series.size()));
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const int top = area.top() + static_cast<int>(i) * area.height() / lines;
        paintSeries(painter, i, QRect(area.left(), top, area.width(), area.height() / lines));
    }
    paintEvents(painter);
    painter.setFont(ui::font(TypeSize::Caption));
    painter.setPen(secondaryText(palette()));
    const int room = painter.fontMetrics().horizontalAdvance(QStringLiteral("20000"));
    const int step = std::max(1, (room * m_years + area.width() - 1) / std::max(1, area.width()));
    for (int i = 0; i < m_years; i += step) {
        const QRect year = yearRect(m_firstYear + i);
        painter.drawText(
            QRect(year.left() - grid, area.bottom() + 2, year.width() + 2 * grid, axisHeight),
            Qt::AlignCenter, QString::number(m_firstYear + i));
    }
    if (hasFocus() && m_years > 0) {
        painter.setPen(QPen(accent(palette()), 2));
        painter.drawRect(yearRect(m_cursor).adjusted(0, 0, -1, 0));
    }
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_years == 0)
        return;
    m_anchor = yearAt(event->position());
    m_cursor = *m_anchor;
    m_brushed = Years{*m_anchor, *m_anchor};
    update();
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_anchor)
        return;
    const int year = yearAt(event->position());
    m_brushed = Years{std::min(*m_anchor, year), std::max(*m_anchor, year)};
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_anchor || !m_brushed)
        return;
    const Years years = *m_brushed;
    m_anchor.reset();
    m_brushed.reset();
    choose(chosen() == years ? std::nullopt : std::optional(years));
    update();
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int last = m_firstYear + std::max(0, m_years - 1);
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto move = [&](int to) {
        const int from = m_cursor;
        m_cursor = std::clamp(to, m_firstYear, last);
        if (!extends) {
            m_anchor.reset();
            m_brushed.reset();
        } else {
            m_anchor = m_anchor.value_or(from);
            m_brushed = Years{std::min(*m_anchor, m_cursor), std::max(*m_anchor, m_cursor)};
        }
        QToolTip::hideText();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_cursor - 1);
    case Qt::Key_Right:
        return move(m_cursor + 1);
    case Qt::Key_Home:
        return move(m_firstYear);
    case Qt::Key_End:
        return move(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: {
        const Years years = m_brushed.value_or(Years{m_cursor, m_cursor});
        m_anchor.reset();
        m_brushed.reset();
        return choose(chosen() == years ? std::nullopt : std::optional(years));
    }
    case Qt::Key_Escape:
        if (m_brushed || chosen()) {
            m_anchor.reset();
            m_brushed.reset();
            return choose(std::nullopt);
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_years > 0) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int year = yearAt(QPointF(help->pos()));
        QStringList lines{QString::number(year)};
        for (const Series &series : m_series)
            lines << tr("%1: %2").arg(
                series.name,
                QLocale().toString(series.counts[static_cast<std::size_t>(year - m_firstYear)]));
        if (const QString events = eventsOfYear(year); !events.isEmpty())
            lines << events;
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this, yearRect(year));
        return true;
    }
    return QWidget::event(event);
}

} // namespace entente::ui
