// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/blocklayout.h"

namespace entente::ui {

/// What a column asks for: the width of its longest word, and of its longest cell on one line.
struct ColumnNeed
{
    qreal least = 0.0;
    qreal natural = 0.0;
};

/// Widths of the columns of a table. Where they are wider than the measure the table scrolls.
struct TableColumns
{
    std::vector<qreal> widths;
    qreal total = 0.0;
};

/// Shares out a measure: every column gets its natural width where there is room for all. Where
/// there is not, the widest give way first, but none below its least width.
[[nodiscard]] TableColumns fitColumns(const std::vector<ColumnNeed> &needs, qreal measure);

[[nodiscard]] TableColumns measureColumns(const PageText &page, std::size_t index,
                                          const ReaderType &type, qreal measure);

[[nodiscard]] ItemLayout layOutRow(const PageText &page, std::size_t index,
                                   const TableColumns &columns, const ReaderType &type);

} // namespace entente::ui
