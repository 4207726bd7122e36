// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandtable.h"

#include <map>

namespace entente {

// What --help and the manual page say alike, in the language that is spoken.

/// What the program is, in a sentence.
[[nodiscard]] QString introduction();

/// What is said of a word that stands for many: FILE, FILTER, QUERY, MARKING.
struct Explained
{
    QString word;
    QString meaning;
};
[[nodiscard]] std::vector<Explained> explainedWords();

/// The exit statuses, in a paragraph.
[[nodiscard]] QString exitStatuses();

/// The words that may follow the first of a command, as its forms have them: "desk" is followed by
/// "add" and "list".
[[nodiscard]] std::map<QString, QStringList> secondWordsOf(const CommandRow &command);

/// "entente topics FILE… [FILTER] [OPTION…]", a line for each form of the command.
[[nodiscard]] QStringList usagesOf(const CommandRow &command);

} // namespace entente
