// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <cstdio>
#include <memory>

namespace entente {

/// `entente import`: puts files, all files of folders, and standard input ("-") into the library.
/// With --verbose each is named on `output` once it is on the disk. What could not be read is
/// named on `errors` at the end, and stops nothing. Answers with the exit status.
[[nodiscard]] int runImport(const Arguments &arguments,
                            const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *output,
                            std::FILE *errors);

/// The library that is meant where none is named.
[[nodiscard]] std::string defaultLibrary();

} // namespace entente
