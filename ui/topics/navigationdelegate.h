// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace entente::ui {

/// Paints an entry of the outline or of the list of briefings: icon or number, words, a caption
/// under them where there is one, and a count at the end of the line.
class NavigationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 101, ///< QString
        CaptionRole,                     ///< QString
        CountRole,                       ///< int
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Counts change while a name is typed: the words and their selection stay.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
};

} // namespace entente::ui
