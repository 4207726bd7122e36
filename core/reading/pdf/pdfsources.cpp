// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfsources.h"

#include "core/pdf/tools/pdferror.h"
#include "core/pdf/tools/pdftools.h"
#include "core/reading/file.h"
#include "core/reading/formats.h"

#include <algorithm>
#include <string_view>

namespace entente {

bool isPdf(const Candidate &given)
{
    // Acrobat takes files with rubbish before the header, up to so far. A text that only speaks of
    // PDF does not end like one.
    constexpr std::size_t reach = 1024;
    const std::string_view bytes = given.bytes;
    const std::string_view end = bytes.substr(bytes.size() - std::min(bytes.size(), reach));
    const std::size_t head = bytes.substr(0, reach).find("%PDF-");
    return head == 0
        || (head != std::string_view::npos && end.find("startxref") != std::string_view::npos);
}

Result<std::vector<Document>> sourcesInPdf(const std::string &pdf, const std::string &file)
{
    Result<std::vector<pdf::Enclosed>> enclosed = pdf::associatedFiles(pdf, "/Source",
                                                                       maximumFileMebibytes << 20);
    if (!enclosed && enclosed.error().code != ErrorCode(PdfError::Damaged)) {
        Error error = enclosed.error();
        error.file = file;
        return error;
    }
    std::vector<Document> documents;
    // What is damaged for one may still be read by the other.
    if (!enclosed || enclosed.value().empty()) {
        documents.push_back({file, pdf});
        return documents;
    }
    std::vector<pdf::Enclosed> &found = enclosed.value();
    documents.reserve(found.size());
    for (pdf::Enclosed &source : found)
        documents.push_back(
            {found.size() == 1 ? file : file + " (" + source.name + ")", std::move(source.bytes)});
    return documents;
}

} // namespace entente
