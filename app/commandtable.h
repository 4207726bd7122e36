// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/optionrow.h"

#include <optional>
#include <span>

class QCommandLineParser;

namespace entente {

// All that can stand on the command line, in one table: what the parsers accept, what --help and
// the manual page say, and what shells complete.

/// The window first, then the commands.
[[nodiscard]] const std::vector<CommandRow> &commandTable();

[[nodiscard]] const CommandRow &rowOf(Command command);

/// None where there is no command of that name.
[[nodiscard]] const CommandRow *commandNamed(const QString &name);

/// The options of the filter, which several commands take.
[[nodiscard]] std::span<const OptionRow> filterRows();

/// The options that stand with every command, and are taken out of its words before they are
/// parsed.
[[nodiscard]] std::span<const OptionRow> commonRows();

/// Those of the command's own, and of the filter where it takes one.
[[nodiscard]] std::vector<OptionRow> optionsOf(const CommandRow &command);

/// Makes them known to the parser of the command.
void addOptions(QCommandLineParser &parser, Command command);

} // namespace entente
