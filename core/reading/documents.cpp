// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/documents.h"

#include "core/base/fileerror.h"
#include "core/reading/formats.h"
#include "core/reading/sandbox/apart.h"

namespace entente {

std::string containerOf(const std::string &file)
{
    return file.ends_with(')') ? file.substr(0, file.rfind(" (")) : file;
}

Result<std::vector<Document>> openDocuments(std::string bytes, const std::string &file)
{
    const Format *format = formatOf({bytes, file});
    if (format != nullptr && format->open != nullptr && format->isReadApart)
        return sandbox::openApart(sandbox::readerHelpers(), *format, bytes, file);
    return openDocumentsHere(std::move(bytes), file);
}

Result<std::vector<Document>> openDocumentsHere(std::string bytes, const std::string &file)
{
    const Format *format = formatOf({bytes, file});
    if (format != nullptr && format->open != nullptr)
        return format->open(bytes, file);
    std::vector<Document> itself;
    itself.push_back({file, std::move(bytes)});
    return itself;
}

Result<std::string> documentCalled(
    const std::string &name,
    const std::function<Result<std::string>(const std::string &file)> &load)
{
    Error error{FileError::NotFound, name, 0, {}};
    for (const std::string &file : {name, containerOf(name)}) {
        Result<std::string> bytes = load(file);
        Result<std::vector<Document>> documents = bytes
            ? openDocuments(std::move(bytes).value(), file)
            : bytes.error();
        if (!documents) {
            error = documents.error();
            continue;
        }
        for (Document &document : documents.value()) {
            if (document.file == name)
                return std::move(document.bytes);
        }
    }
    return error;
}

} // namespace entente
