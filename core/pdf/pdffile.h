// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/page/pages.h"
#include "core/pdf/pdfattachments.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace entente::pdf {

/// What a file says of itself besides its content.
struct FileOptions
{
    std::optional<Date> date;
    std::string producer;
    std::vector<Attachment> attachments;
    unsigned threads = 1;
    std::function<bool(double)> progress;                          ///< as of page::TypesetOptions
    std::function<std::string(const page::LinkTarget &)> describe; ///< a link, in words
};

/// A tagged PDF 1.7 (PDF/UA-1, ISO 14289-1) of typeset pages: the same bytes for the same pages.
/// Empty where the progress answered to stop.
[[nodiscard]] std::string pdfFile(const page::Content &content, const page::Pages &pages,
                                  const FileOptions &options);

} // namespace entente::pdf
