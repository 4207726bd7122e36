// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfpage.h"

#include <cstdint>
#include <string>
#include <string_view>

class Object;

namespace entente {

/// A page's number in the style of a range of labels (ISO 32000-1, 12.4.2): 'D', 'R', 'r', 'A' or
/// 'a'; empty in any other, and where it has more letters than a page is called by.
[[nodiscard]] std::string pageNumberIn(char style, std::uint32_t number);

/// What the document calls its pages, where that is not their number. Left empty where it says
/// nothing of it.
void readPdfPageLabels(const Object &catalog, PdfDocument &found);

} // namespace entente
