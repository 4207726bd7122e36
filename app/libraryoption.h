// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/session/session.h"

#include <memory>

class QCommandLineParser;

namespace entente {

// How commands are told which library is meant, and what of it.

/// Reads the library, or takes the usual one; of the address of a team's, the file in which it is
/// kept here, and whom to sync it with. Answers with what is wrong, as a sentence, or with
/// nothing.
[[nodiscard]] QString readLibraryOption(const QCommandLineParser &parser, Arguments &arguments);

/// Adds the numbers of briefings that were given. Answers as readLibraryOption() does.
[[nodiscard]] QString readBriefingNumbers(const QStringList &given, Arguments &arguments);

/// A session on the library, which has to be there, with its search taken up to what was written.
[[nodiscard]] Result<std::unique_ptr<session::Session>> openedLibrary(
    const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary);

} // namespace entente
