// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/pdf/pdfpage.h"
#include "core/reading/recognition/pagepicture.h"
#include "core/reading/recognition/recognised.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Numbers of the pages, from 1, that are pictures with hardly a word.
[[nodiscard]] std::vector<std::uint32_t> pictureOnlyPages(const PdfDocument &document);

/// Whether most of its pages are, so that there is nothing to be read.
[[nodiscard]] bool isScanned(const PdfDocument &document);

/// Puts words that were recognised on such pages into them, as words that are set there. Answers
/// with the pages that were taken.
[[nodiscard]] std::vector<const RecognisedPage *> takeRecognised(
    const std::vector<RecognisedPage> &pages, PdfDocument &document);

/// See Format.
[[nodiscard]] Result<ScannedPages> scansInPdf(std::string_view bytes, const std::string &file);
[[nodiscard]] Result<PagePicture> pictureOfPdfPage(std::string_view bytes, const std::string &file,
                                                   std::uint32_t page);

} // namespace entente
