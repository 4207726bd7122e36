// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace entente {

/// What a shell offers for the value of an option, or for what stands behind a command.
enum class Offers : std::uint8_t { Nothing, Files, Folders, Choices, FocusAreas };

/// An option, as parsers, help, manual page and completions know it.
struct OptionRow
{
    const char *name;         ///< without its hyphens
    const char *value = "";   ///< what its value is called: "FILE"; empty where it takes none
    const char *choices = ""; ///< all values that there are: "text|json|csv"
    const char *summary = ""; ///< to be translated by AppTexts
    Offers offers = Offers::Nothing;
    char letter = '\0';     ///< its short name; none where it is 0
    bool mayBeBare = false; ///< its value may be left out, and stands behind “=”
};

/// A command, or the window where it has no name.
struct CommandRow
{
    Command command;
    const char *name;
    std::vector<const char *> forms; ///< what stands behind the name: "FILE…"
    const char *summary;             ///< to be translated by AppTexts
    std::vector<OptionRow> options;  ///< but those of the filter, and those of every command
    bool takesFilter = false;
    Offers operands = Offers::Nothing;
    const char *actions = ""; ///< words of which the first operand is one: "list|show"
};

/// "--output", or as it stands in a usage: "--output FILE", "--format text|json".
[[nodiscard]] QString written(const OptionRow &option);
[[nodiscard]] QString usage(const OptionRow &option);

/// "text|json" as a list.
[[nodiscard]] QStringList choicesOf(const char *choices);

} // namespace entente
