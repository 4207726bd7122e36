// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace entente::ui {

class Events;
class LibrarySession;
class Workspace;

/// Results by year, a line of bars for each focus area chosen, or one for all. Dragging over years
/// sets the dates of the filter, a click sets one year or takes it back; so do the arrow keys with
/// Return. Events are marked over their day. What is drawn is told to those who listen.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    Timeline(Workspace *workspace, LibrarySession *session, Events *events,
             QWidget *parent = nullptr);

    struct Series
    {
        QString name;
        std::vector<int> counts; ///< one for each year from firstYear()
    };

    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int years() const { return m_years; }
    [[nodiscard]] const std::vector<Series> &series() const { return m_series; }
    /// Where the bars of a year are drawn.
    [[nodiscard]] QRect yearRect(int year) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Years = std::pair<int, int>; ///< first and last

    void follow();
    void describe();
    [[nodiscard]] int yearAt(const QPointF &point) const;
    /// The years that the filter's dates span; nothing where there are none.
    [[nodiscard]] std::optional<Years> chosen() const;
    void choose(std::optional<Years> years);
    void paintSeries(QPainter &painter, std::size_t number, const QRect &area) const;
    void paintEvents(QPainter &painter) const;
    [[nodiscard]] QString eventsOfYear(int year) const;
    [[nodiscard]] QRect plot() const;

    Workspace *m_workspace;
    LibrarySession *m_session;
    Events *m_events;
    std::vector<Series> m_series;
    int m_firstYear = 0;
    int m_years = 0;
    int m_undated = 0;
    std::optional<int> m_anchor;    ///< year where a brush began
    std::optional<Years> m_brushed; ///< while it is drawn
    int m_cursor = 0;               ///< year that the keyboard is at
};

} // namespace entente::ui
