// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/runerror.h"
#include "core/pdf/pdffile.h"
#include "core/pdf/tools/pdftools.h"
#include "core/publishing/publishingerror.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/sourceattachments.h"
#include "core/publishing/typesetdocument.h"
#include "core/publishing/writers.h"

namespace entente {

Result<QByteArray> writePdf(const Order &order)
{
    const Publication &publication = order.publication;
    const PublishOptions &options = order.options;
    const Progress &progress = order.progress;
    constexpr int hundred = 100;
    constexpr double typesetPart = 60; // of a hundred
    if (options.password.size() > pdf::maximumPasswordBytes)
        return Error{PublishingError::PasswordTooLong, order.title.toStdString(), 0,
                     std::to_string(pdf::maximumPasswordBytes)};
    // Encrypting takes longer than all before it.
    const double written = options.password.empty() ? hundred : typesetPart;
    const double scale = written / hundred;
    const auto told = [&](double done) {
        return !progress || progress(static_cast<int>(done), hundred);
    };
    const Progress typesetting = [&](int done, int total) {
        return told(scale * done * hundred / total);
    };
    ENTENTE_TRY(const TypesetDocument document,
                order.made != nullptr
                    ? typesetEdition(edition::Editor(*order.made), options, typesetting)
                    : typesetDocument(publication, options, typesetting));
    const page::Content &content = *document.content;
    pdf::FileOptions how;
    how.date = options.date;
    how.producer = producer();
    how.threads = options.threads;
    how.progress = [&](double done) {
        return told(scale * (typesetPart + done * (hundred - typesetPart)));
    };
    const QString goTo = PublishingTexts::tr("Go to %1");
    how.describe = [&](const page::LinkTarget &target) {
        if (target.bookmark == page::none)
            return target.address;
        const auto number = static_cast<std::size_t>(target.bookmark);
        return goTo.arg(QString::fromStdString(content.bookmarks[number].title)).toStdString();
    };
    if (options.embedSource)
        how.attachments = sourceAttachments(Selection(publication));
    std::string bytes = pdf::pdfFile(content, document.pages, how);
    const Error cancelled{RunError::Cancelled, content.title, 0, {}};
    if (bytes.empty())
        return cancelled;
    if (!options.password.empty()) {
        Result<std::string> locked = pdf::encrypted(bytes, options.password, [&](double done) {
            return told(written + done * (hundred - written));
        });
        if (!locked)
            return locked.error().code == RunError::Cancelled ? cancelled : locked.error();
        bytes = std::move(locked).value();
    }
    if (!told(hundred))
        return cancelled;
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace entente
