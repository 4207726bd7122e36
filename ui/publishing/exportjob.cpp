// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportjob.h"

#include "core/base/caught.h"
#include "core/session/publishing.h"
#include "ui/publishing/sheetpainter.h"

#include <QFile>
#include <QPrinter>

namespace entente::ui {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent), m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_threads.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    cancel();
    m_threads.waitForDone();
}

void ExportJob::cancel()
{
    *m_cancelled = true;
}

bool ExportJob::exportTo(const QString &path, OutputFormat format, Publication publication,
                         PublishOptions options)
{
    const std::string file = QFile::encodeName(path).toStdString();
    return start(path,
                 [file, format, publication = std::move(publication),
                  options = std::move(options)](const Progress &told) -> Result<void> {
                     return session::publishTo(file, format, publication, options, told);
                 });
}

bool ExportJob::print(std::shared_ptr<QPrinter> printer, Publication publication,
                      PublishOptions options)
{
    const QString file = printer->outputFileName();
    const QString place = file.isEmpty() ? printer->printerName() : file;
    return start(
        place,
        [printer = std::move(printer), publication = std::move(publication),
         options = std::move(options)](const Progress &told) mutable -> Result<void> {
            const QSizeF paper = printer->pageLayout().fullRect(QPageLayout::Point).size();
            options.sheet = paper;
            const Inks inks = printer->colorMode() == QPrinter::GrayScale ? Inks::BlackAndWhite
                                                                          : Inks::Coloured;
            const Result<TypesetDocument> document = typesetDocument(publication, options, told);
            return document ? printPages(document.value(), *printer, told, inks) : document.error();
        });
}

bool ExportJob::start(const QString &place, Work work)
{
    if (m_busy)
        return false;
    m_busy = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT started();
    m_threads.start([this, place, work = std::move(work), cancelled = m_cancelled]() mutable {
        int last = -1;
        const auto told = [&](int done, int total) {
            if (done != last) {
                last = done;
                QMetaObject::invokeMethod(
                    this, [this, done, total] { Q_EMIT progress(done, total); },
                    Qt::QueuedConnection);
            }
            return !*cancelled;
        };
        const Result<void> result = caught(place.toStdString(), [&] { return work(told); });
        ExportOutcome outcome{place, {}};
        if (!result)
            outcome.error = result.error();
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    });
    return true;
}

void ExportJob::end(const ExportOutcome &outcome)
{
    m_busy = false;
    Q_EMIT finished(outcome);
}

} // namespace entente::ui
