// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdftools/pdftools.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>
#include <QStringList>

#include <utility>

namespace entente::pdf {

namespace {

/// Beside the program or where it is installed; for tests and benchmarks, where it was built.
const PdfTools *load()
{
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalPath();
    QStringList folders{own, own + QStringLiteral("/" ENTENTE_MODULES_FROM_PROGRAM)};
#ifdef ENTENTE_MODULES_AS_BUILT
    folders << QStringLiteral(ENTENTE_MODULES_AS_BUILT);
#endif
    for (const QString &folder : std::as_const(folders)) {
        const QString path = folder + QStringLiteral("/entente-qpdf.so");
        if (!QFileInfo::exists(path))
            continue;
        QLibrary library(path);
        if (const QFunctionPointer tools = library.resolve("ententePdfTools"))
            return reinterpret_cast<const PdfTools *(*)()>(tools)();
    }
    return nullptr;
}

/// Loaded once; it stays.
const PdfTools *tools()
{
    static const PdfTools *const loaded = load();
    return loaded;
}

Error missing(ErrorCode code)
{
    return {code,
            {},
            0,
            QCoreApplication::translate("entente::Error",
                                        "entente-qpdf.so is missing; install Entente again")
                .toStdString()};
}

} // namespace

Result<std::string> encrypted(const std::string &file, const std::string &password,
                              const std::function<bool(double)> &progress)
{
    return tools() != nullptr ? tools()->encrypted(file, password, progress)
                              : missing(ErrorCode::NotWritable);
}

Result<std::vector<Enclosed>> associatedFiles(const std::string &pdf,
                                              const std::string &relationship, std::size_t most)
{
    return tools() != nullptr ? tools()->associatedFiles(pdf, relationship, most)
                              : missing(ErrorCode::NotReadable);
}

} // namespace entente::pdf
