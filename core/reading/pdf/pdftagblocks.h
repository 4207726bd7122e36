// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"

#include <initializer_list>
#include <string_view>

namespace entente {

/// Whether a type of element (ISO 32000-1, 14.8.4) is one of these.
[[nodiscard]] bool isOne(std::string_view type, std::initializer_list<std::string_view> of);
[[nodiscard]] bool isHeading(std::string_view type);
/// Elements that are blocks of their own, also within a paragraph.
[[nodiscard]] bool isBlock(std::string_view type);

/// Finds the ends of lines in a block of code.
void endLines(PdfBlock &block);
/// Some programs tag the marker of an item as a part of its words, or no item at all.
void takeMarker(PdfBlock &block);

} // namespace entente
