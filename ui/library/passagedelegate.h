// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace entente::ui {

/// Where the parts of a passage lie, from the corner of its row, in a view that begins left.
struct PassageLayout
{
    QRect mark;    ///< the box that marks it
    QRect icon;    ///< of its kind
    QRect title;   ///< one line
    QRect text;    ///< as many lines as its words need
    QRect reason;  ///< why it is like another, one line; empty where it need not be
    QRect source;  ///< one line
    QRect repeats; ///< "Said in 5 briefings"; empty where it is said once
    int height = 0;
};

/// Paints passages to be read: the kind and title of each, its sentences in full with the hits bold
/// on a wash, where it is from, and in how many briefings it is said; and the heads of groups.
class PassageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The parts of a passage, and no head, in a row of a width.
    [[nodiscard]] PassageLayout layoutOf(const QModelIndex &index, int width) const;

private:
    [[nodiscard]] int textHeight(const QModelIndex &index, int width) const;
    static void paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index);

    /// Heights of texts that were laid out, by document, in the width and font of then.
    mutable QHash<quint64, int> m_heights;
    mutable int m_width = 0;
    mutable QFont m_font;
};

} // namespace entente::ui
