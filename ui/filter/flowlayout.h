// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QRect>
#include <QSize>

#include <memory>
#include <vector>

namespace entente::ui {

/// Where items go that flow like words: from left to right, then onto the next line.
struct Flow
{
    std::vector<QRect> items; ///< as many as fit
    QRect trailing;
    int height = 0;
};

/// Flows items of these sizes. With a `maximumLines` other than 0, those that do not fit are left
/// out; the trailing item, where it has a size, always comes last and always fits.
[[nodiscard]] Flow flow(const std::vector<QSize> &sizes, int width, QSize spacing,
                        int maximumLines = 0, QSize trailing = {});

/// A layout whose items flow. Its height follows its width.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setFlowSpacing(QSize spacing);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] std::vector<QSize> sizes() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    QSize m_spacing;
};

} // namespace entente::ui
