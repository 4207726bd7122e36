// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/recognition/recognised.h"

#include <string>
#include <string_view>

namespace entente {

/// The words of a page in hOCR, as Tesseract writes it. Where the page lies askew they are put
/// level, so that what stands on one line does. `number` is that of the page. Errors: Damaged.
[[nodiscard]] Result<RecognisedPage> pageOfHocr(std::string_view hocr, std::uint32_t number,
                                                const std::string &file);

} // namespace entente
