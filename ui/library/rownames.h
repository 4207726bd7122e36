// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace entente::ui {

/// Names beside the rows of a table, which stay where its columns scroll.
class RowNames final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowNames(QWidget *parent = nullptr);

    /// Room for the longest name, between these, in pixels.
    void fit(int least, int most);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QString nameOf(int section) const;
};

} // namespace entente::ui
