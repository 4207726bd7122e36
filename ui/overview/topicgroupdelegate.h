// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/quietlist.h"

namespace entente::ui {

/// Paints a topic as a headline and the first words under it.
class TopicGroupDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight(const QModelIndex &index, int width) const override;
};

} // namespace entente::ui
