// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/mail/mail.h"

#include <string>
#include <string_view>

namespace entente {

/// Reads an Internet message (RFC 5322, MIME) through GMime: of alternatives the last that is a
/// text, of what belongs together the root; parts that are no text of the mail are its files.
/// `file` is the name that errors carry. Errors: Damaged, TooManyParts.
[[nodiscard]] Result<Mail> mimeMail(std::string_view bytes, const std::string &file);

} // namespace entente
