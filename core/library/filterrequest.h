// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter.h"
#include "core/library/notes.h"
#include "core/search/request.h"
#include "core/vocabulary/vocabulary.h"

namespace entente::library {

/// What a filter asks of a library. Its text is read as a query; where it has no words, topics are
/// found and not the texts of briefings. Its choice of open briefings has no meaning here.
[[nodiscard]] search::Request requestOf(const Filter &filter, const Vocabulary &vocabulary);

/// A filter with a name, to be kept.
[[nodiscard]] SavedFilter savedFilter(std::string name, const Filter &filter,
                                      const Vocabulary &vocabulary);

/// A filter that was kept. Areas that the vocabulary no longer has are left out.
[[nodiscard]] Filter filterOf(const SavedFilter &saved, const Vocabulary &vocabulary);

} // namespace entente::library
