// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/enclosedsources.h"

#include "core/pdftools/pdftools.h"
#include "core/reading/file.h"

namespace entente {

bool isPdf(std::string_view bytes)
{
    // Acrobat takes files with rubbish before the header, up to so far.
    constexpr std::size_t reach = 1024;
    return bytes.substr(0, reach).find("%PDF-") != std::string_view::npos;
}

std::string containerOf(const std::string &file)
{
    return file.ends_with(')') ? file.substr(0, file.rfind(" (")) : file;
}

Result<std::vector<Document>> enclosedSources(const std::string &pdf, const std::string &file)
{
    Result<std::vector<pdf::Enclosed>> enclosed = pdf::associatedFiles(pdf, "/Source",
                                                                       maximumFileMebibytes << 20);
    if (!enclosed) {
        Error error = enclosed.error();
        error.file = file;
        return error;
    }
    std::vector<pdf::Enclosed> &found = enclosed.value();
    if (found.empty())
        return Error{ErrorCode::KnownOtherFormat, file, 0, "PDF"};
    std::vector<Document> documents;
    documents.reserve(found.size());
    for (pdf::Enclosed &source : found)
        documents.push_back(
            {found.size() == 1 ? file : file + " (" + source.name + ")", std::move(source.bytes)});
    return documents;
}

} // namespace entente
