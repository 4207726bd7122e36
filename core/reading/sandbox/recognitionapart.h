// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/formats.h"
#include "core/reading/recognition/pagepicture.h"
#include "core/reading/sandbox/helperpool.h"

#include <string>
#include <vector>

namespace entente::sandbox {

// The steps of recognising words, each in a process that is made for it. Errors bear the file; they
// are those of the format, RecognitionError, RunError::Cancelled and SandboxError.

/// Which pages of a document are pictures.
[[nodiscard]] Result<ScannedPages> scansApart(HelperPool &helpers, const Format &format,
                                              const std::string &document, const std::string &file);
/// One of them, drawn.
[[nodiscard]] Result<PagePicture> pictureApart(HelperPool &helpers, const Format &format,
                                               const std::string &document, const std::string &file,
                                               std::uint32_t page);
/// The languages that the Tesseract that is installed knows.
[[nodiscard]] Result<std::vector<std::string>> languagesApart(HelperPool &helpers,
                                                              const std::string &file);
/// What Tesseract finds in a picture.
[[nodiscard]] Result<std::string> hocrApart(HelperPool &helpers, const PagePicture &picture,
                                            const std::string &file, const std::string &languages);
/// The words of that as written() in core/reading/recognition gives them.
[[nodiscard]] Result<std::string> pageApart(HelperPool &helpers, const std::string &hocr,
                                            const std::string &file, std::uint32_t page);

/// The work of the helper in these steps.
[[nodiscard]] std::string answerOfRecognition(const Job &job, const std::string &document);

} // namespace entente::sandbox
