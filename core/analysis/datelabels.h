// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace entente {

/// Whether a label, as foldedKey() gives it, stands before the date on which a document was
/// published or written: "date", "publication_date", "発行日".
[[nodiscard]] bool namesPublication(std::string_view label);

/// The same for the date on which it was brought up to date: "last_updated", "更新日".
[[nodiscard]] bool namesUpdate(std::string_view label);

/// Words that say the same at the head of a line without a colon: "Posted", "Last updated".
struct DateSaying
{
    std::size_t length = 0; ///< in bytes, 0 where the line begins with none
    bool isUpdate = false;
};

/// Of a line with its case folded.
[[nodiscard]] DateSaying dateSayingOf(std::string_view folded);

} // namespace entente
