// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandtable.h"

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

/// "entente topics FILE… [FILTER] [OPTION…]", a line for each form of the command.
[[nodiscard]] QStringList usagesOf(const CommandRow &command);

} // namespace entente
