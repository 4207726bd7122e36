// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/mail/mail.h"

#include <string_view>

namespace entente {

/// Adds what a winmail.dat holds (MS-OXTNEF): its files, and its text where the mail has none.
/// False where it is damaged; what was read until then stays.
[[nodiscard]] bool takeTnef(std::string_view bytes, Mail &mail);

} // namespace entente
