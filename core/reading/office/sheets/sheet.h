// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/office/officetext.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace entente {

/// A cell of a sheet that says something, as it is shown, and how far it reaches.
struct SheetCell
{
    std::string words;
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
};

/// What is written in a sheet; its empty cells are nowhere, however many it claims to have.
struct Sheet
{
    std::string name;
    std::map<std::uint32_t, std::map<std::uint32_t, SheetCell>> rows; ///< by row, then column
};

/// Appends a sheet: its name as a heading, and the rows that touch each other as a table headed by
/// the first of them. Rows of one cell before a table are paragraphs. `file` is what errors name.
/// Errors: ReadingError::TooManyColumns, OfficeError::TooLarge.
[[nodiscard]] Result<void> writeSheet(OfficeText &text, const Sheet &sheet,
                                      const std::string &file);

} // namespace entente
