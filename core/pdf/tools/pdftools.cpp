// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/pdftools.h"

#include "core/base/beside.h"
#include "core/base/errortexts.h"
#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/pdf/tools/pdferror.h"

#include <QLibrary>

#include <utility>

namespace entente::pdf {

namespace {

const qpdf::Tools *loadedTools()
{
    const std::string path = besideProgram("entente-qpdf.so");
    if (path.empty())
        return nullptr;
    QLibrary library(QString::fromStdString(path));
    const QFunctionPointer tools = library.resolve("ententePdfTools");
    return tools == nullptr ? nullptr : reinterpret_cast<const qpdf::Tools *(*)()>(tools)();
}

/// Loaded once; it stays.
const qpdf::Tools *tools()
{
    static const qpdf::Tools *const loaded = loadedTools();
    return loaded;
}

Error missing(ErrorCode code)
{
    return {code,
            {},
            0,
            ErrorTexts::tr("entente-qpdf.so is missing; install Entente again").toStdString()};
}

ErrorCode codeOf(qpdf::Cause cause)
{
    switch (cause) {
    case qpdf::Cause::Encrypted:
        return PdfError::Encrypted;
    case qpdf::Cause::Damaged:
        return PdfError::Damaged;
    case qpdf::Cause::TooLarge:
        return FileError::TooLarge;
    case qpdf::Cause::Cancelled:
        return RunError::Cancelled;
    case qpdf::Cause::NotWritten:
        return FileError::NotWritable;
    }
    return RunError::Unexpected;
}

template <typename T>
Result<T> resultOf(qpdf::Answer<T> answer)
{
    if (const auto *failure = std::get_if<qpdf::Failure>(&answer))
        return Error{codeOf(failure->cause), {}, 0, failure->reason};
    return std::get<T>(std::move(answer));
}

} // namespace

void load()
{
    static_cast<void>(tools());
}

Result<std::string> encrypted(const std::string &file, const std::string &password,
                              const std::function<bool(double)> &progress)
{
    return tools() != nullptr ? resultOf(tools()->encrypted(file, password, progress))
                              : missing(FileError::NotWritable);
}

Result<std::vector<Enclosed>> associatedFiles(const std::string &pdf,
                                              const std::string &relationship, std::size_t most)
{
    return tools() != nullptr ? resultOf(tools()->associatedFiles(pdf, relationship, most))
                              : missing(FileError::NotReadable);
}

} // namespace entente::pdf
