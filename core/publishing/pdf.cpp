// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/pdf.h"

#include "core/publishing/pdffile.h"
#include "core/publishing/typesetdocument.h"

#include <QCoreApplication>

namespace entente {

Result<QByteArray> pdfOf(const Publication &publication, const PublishOptions &options,
                         const Progress &progress)
{
    constexpr int hundred = 100;
    constexpr double typesetPart = 60; // of a hundred
    const Result<TypesetDocument> document = typesetDocument(publication, options, progress);
    if (!document)
        return document.error();
    const page::Content &content = *document.value().content;
    pdf::FileOptions how;
    how.date = options.date;
    how.producer = producer();
    how.threads = options.threads;
    how.progress = [&](double done) {
        return !progress
            || progress(static_cast<int>(typesetPart + done * (hundred - typesetPart)), hundred);
    };
    const QString goTo = QCoreApplication::translate("entente::Publishing", "Go to %1");
    how.describe = [&](const page::LinkTarget &target) {
        if (target.bookmark == page::none)
            return target.address;
        const auto number = static_cast<std::size_t>(target.bookmark);
        return goTo.arg(QString::fromStdString(content.bookmarks[number].title)).toStdString();
    };
    const std::string bytes = pdf::pdfFile(content, document.value().pages, how);
    if (bytes.empty() || (progress && !progress(hundred, hundred)))
        return Error{ErrorCode::Cancelled, content.title, 0, {}};
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace entente
