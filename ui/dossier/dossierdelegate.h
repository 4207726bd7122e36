// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QTextDocument;

namespace entente::ui {

/// Draws an item of a dossier as it will stand on the page, whole, and edits the analyst's words.
class DossierDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// What is shown is another, or as wide as it was not before.
    void forget() { m_heights.clear(); }

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    mutable QHash<int, int> m_heights; ///< by row
    mutable int m_width = 0;           ///< for which they are
};

} // namespace entente::ui
