// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/publication.h"

#include "core/base/runerror.h"
#include "core/briefing/markingerror.h"
#include "core/publishing/htmldocument.h"
#include "core/publishing/pdf.h"
#include "core/publishing/selection.h"
#include "core/publishing/topiccsv.h"
#include "core/publishing/topicjson.h"
#include "core/publishing/topicmarkdown.h"

namespace entente {

namespace {

/// Of a briefing that goes out under a marking that was asked for, or under its own.
std::string markingOf(const Briefing &briefing, const std::string &asked)
{
    return asked.empty() ? parseMarking(briefing.meta.marking).text : asked;
}

std::string csvOf(const Selection &selection, const std::string &asked, bool byteOrderMark)
{
    std::string csv;
    appendCsvHead(csv, byteOrderMark);
    for (const Share &share : selection.shares())
        appendCsv(csv, selection.index(), selection.filter(), selection.result(), share.briefing,
                  selection.vocabulary(), markingOf(selection.briefing(share), asked));
    return csv;
}

std::string jsonOf(const Selection &selection, const std::string &asked)
{
    std::string json = "[";
    const char *gap = "";
    for (const Share &share : selection.shares()) {
        json += gap;
        appendJson(json, selection.index(), selection.filter(), selection.result(), share.briefing,
                   selection.vocabulary(), markingOf(selection.briefing(share), asked));
        gap = ",\n";
    }
    return json + "]\n";
}

/// Of all but PDF. The options bear the marking of the document, whether or not it is asked for.
std::string textOf(const Selection &selection, OutputFormat format, const PublishOptions &options,
                   const QString &title, bool isMarkingAsked)
{
    const std::string asked = isMarkingAsked ? options.marking : std::string();
    switch (format) {
    case OutputFormat::Html:
        return htmlOf(selection, options, title);
    case OutputFormat::Markdown:
        return markdownOf(selection, options, title);
    case OutputFormat::Csv:
        return csvOf(selection, asked, options.byteOrderMark);
    case OutputFormat::Json:
        return jsonOf(selection, asked);
    case OutputFormat::Pdf:
        break;
    }
    return {};
}

} // namespace

Result<QByteArray> publish(const Publication &publication, OutputFormat format,
                           const PublishOptions &options, const Progress &progress)
{
    const Result<Marking> marking = publicationMarking(publication, options);
    if (!marking)
        return marking.error();
    if (format == OutputFormat::Pdf)
        return pdfOf(publication, options, progress);
    PublishOptions marked = options;
    marked.marking = marking.value().text;
    const bool isAsked = !parseMarking(options.marking).isEmpty();
    constexpr int all = 100;
    const QString title = publicationTitle(publication, options);
    const Error cancelled{RunError::Cancelled, title.toStdString(), 0, {}};
    if (progress && !progress(0, all))
        return cancelled;
    const Selection selection(publication);
    const std::string text = textOf(selection, format, marked, title, isAsked);
    if (progress && !progress(all, all))
        return cancelled;
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string passwordOf(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).toStdString();
}

Result<Marking> publicationMarking(const Publication &publication, const PublishOptions &options)
{
    std::vector<Marking> own;
    for (const std::size_t number : chosenBriefings(publication)) {
        const Briefing &briefing = *publication.index->briefings()[number];
        own.push_back(parseMarking(briefing.meta.marking));
        if (!own.back().isUnderstood)
            return Error{MarkingError::MarkingUnclear, briefing.file, 0, own.back().text};
    }
    return overridden(highest(own), parseMarking(options.marking));
}

} // namespace entente
