// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"

#include <array>
#include <functional>
#include <string>

namespace entente::page {

struct TypesetOptions
{
    Sheet sheet;
    double bodySize = TypeScale::usualSize;        ///< points
    std::array<std::string, familyCount> families; ///< empty: the book's own choice
    unsigned threads = 1;
    /// Told how much of the work is done, from 0 to 1; answers whether to go on. Called by one
    /// thread at a time.
    std::function<bool(double)> progress;
};

/// Sets a document on pages: the same pages whatever the number of threads. No pages where it was
/// told to stop. The content must outlive them.
[[nodiscard]] Pages typeset(const Content &content, const TypesetOptions &options);

} // namespace entente::page
