// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string>

namespace entente::test {

/// What a reader made of a document, and differs between two readings: the names of members, parted
/// by spaces. Empty where they are the same.
[[nodiscard]] std::string differences(const Briefing &one, const Briefing &other);

} // namespace entente::test
