// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <string>
#include <string_view>

namespace entente {

/// The head row: file, briefing, date, kind, title, text, section, focus areas, line, certainty,
/// marking, corrected: what of the topic is the analyst's, see names(ByAnalyst). Behind a byte
/// order mark where one is asked for.
void appendCsvHead(std::string &csv, bool byteOrderMark);

/// The topics that the filter shows and the passages that contain its words, a row each (see
/// text::appendCsvField). Each row bears the marking, so that it keeps it where rows are parted.
void appendCsv(std::string &csv, const FilterIndex &index, const Filter &filter,
               const FilterResult &result, std::size_t number, const Vocabulary &vocabulary,
               std::string_view marking);

} // namespace entente
