// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <QList>
#include <QMetaType>

#include <string_view>
#include <vector>

namespace entente::ui {

/// Characters of a cell, as QString counts them.
struct TextSpan
{
    int start = 0;
    int length = 0;

    bool operator==(const TextSpan &) const = default;
};
using TextSpans = QList<TextSpan>;

/// Ranges of bytes of some words as ranges of their characters; in order, and none over another.
[[nodiscard]] TextSpans spansOf(std::string_view words, const std::vector<TextRange> &ranges);

/// "Differs in: June; July." for who does not see them; empty where nothing does.
[[nodiscard]] QString differencesSaid(const QString &words, const TextSpans &different);

/// Whether the columns after the first are alternatives that can be held against each other.
[[nodiscard]] bool isComparison(const Table &table);

/// The column that the others are compared with: the one whose head says that it is the past, or
/// the first alternative.
[[nodiscard]] int baseColumn(const Briefing &briefing, const Table &table);

/// The words of each cell of a row that differ from the base column. The base itself is marked
/// only where there is one other alternative: with more, each differs from it in its own words.
[[nodiscard]] std::vector<TextSpans> rowDifferences(const Briefing &briefing, const Table &table,
                                                    std::size_t row);

} // namespace entente::ui

Q_DECLARE_METATYPE(entente::ui::TextSpans)
