// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/tabletext.h"

#include <QString>

#include <string>
#include <vector>

namespace entente::html {

struct NoteLinks;

/// A table with what is said of it.
struct TableFrame
{
    std::string id;         ///< of its caption
    QString caption;        ///< never empty: it names the region that scrolls
    QString facts;          ///< below the caption
    std::string foreign;    ///< attributes of the words, where they are in another language
    bool isQuiet = false;   ///< the caption is only heard, for the text around it says the same
    bool namesRows = false; ///< the first column says what its row is about
};

/// A table whose cells are HTML.
struct Cells
{
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows; ///< each with as many cells as there are heads
    std::vector<Alignment> alignments;          ///< as many
    std::vector<CellSpan> spans = {};           ///< of rows and heads
};

[[nodiscard]] Cells cellsOf(const pages::TableText &text, NoteLinks *notes = nullptr);

/// A bar as long as `value` is of `longest`, to stand below the words of a cell.
[[nodiscard]] std::string bar(double value, double longest);

/// A wide table scrolls in itself, by keyboard as well.
[[nodiscard]] std::string table(const Cells &cells, const TableFrame &frame);

} // namespace entente::html
