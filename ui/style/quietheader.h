// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace entente::ui {

/// Column heads as small quiet words over a hairline, on the ground of the table; an arrow says
/// which one it is sorted by.
class QuietHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent = nullptr);

    /// Space at either side of the words, in pixels.
    void setPadding(int padding) { m_padding = padding; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    int m_padding;
};

} // namespace entente::ui
