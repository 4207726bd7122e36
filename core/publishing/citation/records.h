// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/citation/reference.h"

#include <span>

namespace entente::citation {

/// A key for each record, of ASCII letters and digits, no two alike: who, when, and the first word
/// of the title that is not small: "whitehouse2024fact".
[[nodiscard]] std::vector<std::string> keysOf(std::span<const Reference> references);

/// The authors; where there are none, the organisation that answers for it.
[[nodiscard]] std::vector<Name> creatorsOf(const Reference &reference);
/// The publisher where it is not told as the author already.
[[nodiscard]] std::string publisherOf(const Reference &reference);

/// Where something stands, for fields that are free: "Outlook, paragraph 2".
[[nodiscard]] std::string placeWords(const Place &place);

} // namespace entente::citation
