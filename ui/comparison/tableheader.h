// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace entente::ui {

/// The column heads: quiet type over a hairline, wrapped where a column is narrow.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int heightOf(int section) const;
};

} // namespace entente::ui
