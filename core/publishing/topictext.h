// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <string>

namespace entente {

/// The topics that the filter shows as plain text for a terminal, grouped by kind, each with its
/// focus areas and its line.
void appendText(std::string &text, const FilterIndex &index, const Filter &filter,
                const FilterResult &result, std::size_t number, const Vocabulary &vocabulary);

} // namespace entente
