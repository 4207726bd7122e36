// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfobjects.h"

#include <string>
#include <vector>

namespace entente::pdf {

/// A file that travels inside the PDF as an associated file (ISO 32000-2, 14.13).
struct Attachment
{
    std::string name;         ///< of the file, without folders; no two are the same
    std::string mediaType;    ///< "text/markdown"
    std::string relationship; ///< "Source": the document was made from it; "Data": it says the same
    std::string description;  ///< for a person
    std::string bytes;
};

/// Writes the attachments and returns what the catalogue says of them; nothing where there is none.
[[nodiscard]] std::string writeAttachments(const std::vector<Attachment> &attachments,
                                           Objects &objects);

} // namespace entente::pdf
