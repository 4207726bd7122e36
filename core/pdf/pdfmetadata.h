// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/page/content.h"

#include <optional>
#include <string>

namespace entente::pdf {

/// "20261124000000Z": a day, with 1 for the month and day that are not known.
[[nodiscard]] std::string pdfDate(const Date &date);

/// What a document says of itself in XMP (ISO 16684-1), with the claim of PDF/UA-1.
[[nodiscard]] std::string xmp(const page::Content &content, const std::optional<Date> &date,
                              const std::string &producer);

} // namespace entente::pdf
