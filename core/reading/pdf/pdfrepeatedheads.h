// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace entente {

/// A part of a line or page, from side to side.
struct PdfSpan
{
    float from = 0;
    float to = 0;
    [[nodiscard]] float width() const { return to - from; }
};

/// The words of heads of tables that stand again at the top of the next page, both times, with the
/// columns that the rows below them show together. A table without lines is known there by them,
/// and they are no running heads.
using PdfRepeatedHeads =
    std::unordered_map<const PdfWord *, std::shared_ptr<const std::vector<PdfSpan>>>;

[[nodiscard]] PdfRepeatedHeads repeatedHeadsOf(const std::vector<PdfPage> &pages);

} // namespace entente
