// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <string>

namespace entente {

/// The head row: file, briefing, date, kind, title, text, section, focus areas, line, certainty.
void appendCsvHead(std::string &csv);

/// The topics that the filter shows, a row each (RFC 4180). A cell that a spreadsheet would take
/// for a formula is led by an apostrophe.
void appendCsv(std::string &csv, const FilterIndex &index, const Filter &filter,
               const FilterResult &result, std::size_t number, const Vocabulary &vocabulary);

} // namespace entente
