// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/heightcache.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace entente::ui {

/// Numbers with their names under them, in a row that wraps.
class NumbersRow final : public QWidget
{
    Q_OBJECT

public:
    using Number = std::pair<QString, QString>; ///< the number, what it counts

    explicit NumbersRow(QWidget *parent = nullptr);

    void setNumbers(std::vector<Number> numbers);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lay(int width, QPainter *painter) const;

    std::vector<Number> m_numbers;
    HeightCache m_height;
};

} // namespace entente::ui
