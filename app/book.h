// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/session/book.h"

#include <cstdio>

namespace entente {

/// The briefings of a library that `export` asks for, by search, filter and number; NothingMatched
/// where there are none.
struct Book
{
    int status = 0; ///< an ExitStatus; what was wrong has been said
    session::Book read;
};

[[nodiscard]] Book readBook(const Arguments &arguments,
                            const std::shared_ptr<const Vocabulary> &vocabulary, std::FILE *errors);

} // namespace entente
