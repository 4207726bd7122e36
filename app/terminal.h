// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>
#include <functional>
#include <string>

namespace entente {

// All that the commands print goes through here: what a briefing or a file's name holds may not
// command a terminal, nor forge a line.

/// "entente: " and the sentence, as a line.
void complain(std::FILE *errors, const QString &sentence);

/// A sentence, or the name of a file, as a line.
void printLine(std::FILE *output, const QString &sentence);
void printLine(std::FILE *output, const std::string &name);

/// Text of several lines; false where it could not be written.
[[nodiscard]] bool printText(std::FILE *output, const std::string &text);

/// What is written as it is, for its format has escaped what a terminal would take for commands.
[[nodiscard]] bool printEscaped(std::FILE *output, const std::string &text);

/// Hands over what is left of the output. Where that fails, or printing has, it is said, and false.
[[nodiscard]] bool endPrinting(std::FILE *output, bool isPrinted, std::FILE *errors);

/// Words for the state of a work of so many steps, and how many of them are done.
using ProgressWords = std::function<QString(std::size_t done, std::size_t total)>;

/// On a terminal a line that is written anew at each step, nothing elsewhere. Always answers true:
/// go on.
[[nodiscard]] std::function<bool(std::size_t, std::size_t)> progressLine(std::FILE *errors,
                                                                         ProgressWords words);

} // namespace entente
