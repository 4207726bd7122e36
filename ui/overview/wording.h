// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"

#include <QString>

#include <string_view>

namespace entente::ui {

/// A day as a front page says it: "10 April 2024", "April 2024" or "2024".
[[nodiscard]] QString writtenDate(const Date &date);
/// Name of a language (BCP 47); empty where it is not known.
[[nodiscard]] QString languageName(const std::string &tag);
/// The beginning of a text in one line: as much as a few lines of a column can need.
[[nodiscard]] QString firstWords(std::string_view words);
/// Words of a text; a character of an East Asian script counts as half a word.
[[nodiscard]] std::size_t wordCount(std::string_view text);
/// Minutes that it takes to read so many words with care; at least one.
[[nodiscard]] std::size_t minutesToRead(std::size_t words);
/// "3 left out by the filter", or nothing.
[[nodiscard]] QString leftOut(std::size_t count);

} // namespace entente::ui
