// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

class QString;

namespace entente {

/// What is given as the date of a briefing and is none that is known. The briefing is read all the
/// same.
struct UnreadDate
{
    std::string file;
    std::string words;
};

/// One translated sentence that names the file and the remedy.
[[nodiscard]] QString sentence(const UnreadDate &date);

} // namespace entente
