// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <string>

namespace entente {

/// Appends one briefing as the JSON object that `entente topics --format json` prints; topics and
/// table rows that the filter leaves out are left out. Sections are always all there; a marking,
/// a date that is not understood, and further metadata are there where the briefing has them. The
/// `evidence` of a topic is all that says of what kind it is, what decided first: its `sort`
/// (attribute, column-head, heading, lead-in, label, own-words), the `kind` that it speaks for, how
/// sure that were from it alone (`certainty`), its `words` and their `line`, see
/// appendJsonPlace(). What is of another kind than the topic spoke against it. `positionOf` is
/// there where it is somebody else's position than the author's; `corrected` is an array of what of
/// a topic is the analyst's, where anything is.
void appendJson(std::string &json, const FilterIndex &index, const Filter &filter,
                const FilterResult &result, std::size_t number, const Vocabulary &vocabulary,
                std::string_view marking);

/// Where something stands, as a member of an object: `"line": 12` in a text, and `"locator"` with
/// the object of toJson() in what has no lines.
void appendJsonPlace(std::string &json, const Locator &where);

/// A JSON string with its quotation marks.
void appendJsonString(std::string &json, std::string_view words);

} // namespace entente
