// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/differences.h"

#include <QModelIndexList>
#include <QStringList>

class QAbstractItemModel;
class QMimeData;

namespace entente::ui {

struct CopiedCell
{
    QString words;
    TextSpans differences;
};

/// Cells on their way to another program.
struct CopiedTable
{
    QString caption;
    QStringList heads; ///< empty where cells alone are copied
    QList<QList<CopiedCell>> rows;
};

/// Rows of a TableModel with its heads.
[[nodiscard]] CopiedTable rowsOf(const QAbstractItemModel &model, const QList<int> &rows);
/// Some cells, as the smallest table that holds them all; what was not chosen stays empty.
[[nodiscard]] CopiedTable cellsOf(QModelIndexList chosen);

/// Cells between tabs, rows between line feeds.
[[nodiscard]] QString asTabbedText(const CopiedTable &table);
/// A table element; words that differ are strong.
[[nodiscard]] QString asHtml(const CopiedTable &table);
/// A GFM table.
[[nodiscard]] QString asMarkdown(const CopiedTable &table);

/// As text and as HTML at once, so that a spreadsheet and a letter each take what they can.
[[nodiscard]] QMimeData *asMimeData(const CopiedTable &table);

} // namespace entente::ui
