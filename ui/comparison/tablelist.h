// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <QString>

#include <vector>

namespace entente::ui {

class Workspace;

/// A table of an open briefing.
struct TableRef
{
    int briefing = -1; ///< its number in the workspace
    int table = -1;
    BriefingPtr words; ///< keeps the table while it is shown

    [[nodiscard]] bool isValid() const { return words != nullptr; }
    [[nodiscard]] const Table &get() const
    {
        return words->tables[static_cast<std::size_t>(table)];
    }
    bool operator==(const TableRef &) const = default;
};

/// The tables of the briefings in scope: comparisons first, then focus areas, then data.
[[nodiscard]] std::vector<TableRef> tablesInScope(const Workspace &workspace);

/// The table that a topic is a row of; invalid where it is none.
[[nodiscard]] TableRef tableOf(const Workspace &workspace, int briefing, int topic);

/// Its caption, or the heading of its section, or its column heads.
[[nodiscard]] QString titleOf(const TableRef &table);
/// The heading of its section; empty before the first.
[[nodiscard]] QString sectionOf(const TableRef &table);
/// "comparison", "focus areas", "data".
[[nodiscard]] QString roleName(TableRole role);
[[nodiscard]] QString roleIcon(TableRole role);

} // namespace entente::ui
