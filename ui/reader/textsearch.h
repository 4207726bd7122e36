// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::ui {

/// What else has to be the same where words are found.
struct FindOptions
{
    bool matchCase = false;  ///< capital letters where they were typed, and nowhere else
    bool wholeWords = false; ///< no letter or digit right before or behind; Chinese, Japanese and
                             ///< Korean write no spaces, and are found within
};

/// Where words occur in a text, folded as a search folds them (case, accents, special letters, the
/// signs between thousands), also within longer words; a space stands for any white space. Ranges
/// are in order and do not overlap.
[[nodiscard]] std::vector<TextRange> findWords(std::string_view text, std::string_view wanted,
                                               FindOptions options = {});

} // namespace entente::ui
