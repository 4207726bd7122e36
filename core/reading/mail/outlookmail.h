// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/mail/mail.h"

#include <string>
#include <string_view>

namespace entente {

/// Reads a message of Outlook's (.msg, MS-OXMSG) through libgsf. Messages that hang on it become
/// files of their own again. `file` is the name that errors carry. Errors: Damaged, TooManyParts.
[[nodiscard]] Result<Mail> outlookMail(std::string_view bytes, const std::string &file);

} // namespace entente
