// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/optionrow.h"

#include <string>

namespace entente {

/// What shells offer that the table of commands does not hold.
struct Offered
{
    QStringList areas;   ///< the ids of the focus areas
    QStringList bundled; ///< "entente:alliance" and so on
};

/// What a shell reads to complete the commands, with summaries in the language that is spoken.
[[nodiscard]] std::string bashCompletion(const Offered &offered);
[[nodiscard]] std::string zshCompletion(const Offered &offered);
[[nodiscard]] std::string fishCompletion(const Offered &offered);

/// The values that are offered for an option, where they can be listed.
[[nodiscard]] QStringList valuesOf(const OptionRow &option, const Offered &offered);

} // namespace entente
