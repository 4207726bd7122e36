// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/publication.h"

#include "core/publishing/pdf.h"
#include "core/publishing/selection.h"
#include "core/publishing/topiccsv.h"
#include "core/publishing/topicjson.h"
#include "core/publishing/topicmarkdown.h"

namespace entente {

namespace {

std::string csvOf(const Selection &selection)
{
    std::string csv;
    appendCsvHead(csv);
    for (const Share &share : selection.shares())
        appendCsv(csv, selection.index(), selection.result(), share.briefing,
                  selection.vocabulary());
    return csv;
}

std::string jsonOf(const Selection &selection)
{
    std::string json = "[";
    const char *gap = "";
    for (const Share &share : selection.shares()) {
        json += gap;
        appendJson(json, selection.index(), selection.filter(), selection.result(), share.briefing,
                   selection.vocabulary());
        gap = ",\n";
    }
    return json + "]\n";
}

} // namespace

Result<QByteArray> publish(const Publication &publication, OutputFormat format,
                           const PublishOptions &options, const Progress &progress)
{
    if (format == OutputFormat::Pdf)
        return pdfOf(publication, options, progress);
    constexpr int all = 100;
    const QString title = publicationTitle(publication, options);
    const Error cancelled{ErrorCode::Cancelled, title.toStdString(), 0, {}};
    if (progress && !progress(0, all))
        return cancelled;
    const Selection selection(publication);
    const std::string text = format == OutputFormat::Markdown
        ? markdownOf(selection, options, title)
        : format == OutputFormat::Csv ? csvOf(selection)
                                      : jsonOf(selection);
    if (progress && !progress(all, all))
        return cancelled;
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace entente
