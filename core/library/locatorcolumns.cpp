// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/locatorcolumns.h"

namespace entente::library {

void bindLocator(Statement &statement, const Locator &where)
{
    if (const auto *line = std::get_if<TextLine>(&where))
        statement.bind(std::int64_t{line->number}).bindNothing();
    else
        statement.bind(std::int64_t{0}).bind(toJson(where));
}

Locator locatorAt(const Statement &row, int column)
{
    if (!row.isNull(column + 1)) {
        if (std::optional<Locator> where = locatorFrom(row.text(column + 1)))
            return std::move(*where);
    }
    return TextLine{static_cast<std::uint32_t>(row.integer(column))};
}

} // namespace entente::library
