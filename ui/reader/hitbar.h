// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>

#include <functional>
#include <vector>

namespace entente::ui {

/// A scroll bar with a line for each place that was found.
class HitBar final : public QScrollBar
{
    Q_OBJECT

public:
    /// Places from 0, the top of what is scrolled, to 1, its foot; in order.
    using Places = std::function<std::vector<double>()>;

    explicit HitBar(QWidget *parent = nullptr);

    /// They are asked for when the bar is drawn, for the heights above them change.
    void setPlaces(Places places);
    /// Where the lines are drawn now, from the top of the bar.
    [[nodiscard]] std::vector<int> lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Places m_places;
};

} // namespace entente::ui
