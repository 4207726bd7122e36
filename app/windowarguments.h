// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

namespace entente {

/// Reads a command line without a command: files for the window, --help and --version. A file that
/// is a library by its name is the one that the window is to show.
[[nodiscard]] std::variant<Arguments, UsageError> parseWindow(const QStringList &words);

/// How files of libraries are called.
inline const QString libraryEnding = QStringLiteral(".entente");

} // namespace entente
