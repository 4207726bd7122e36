// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/publication.h"

#include "core/base/runerror.h"
#include "core/base/spokenlanguage.h"
#include "core/briefing/markingerror.h"
#include "core/publishing/writers.h"

namespace entente {

Result<QByteArray> publish(const Publication &publication, OutputFormat format,
                           const PublishOptions &options, const Progress &progress)
{
    ENTENTE_TRY(const Marking marking, publicationMarking(publication, options));
    constexpr int all = 100;
    const QString language = publicationLanguage(publication, options);
    const SpokenLanguage spoken(spokenLanguage(language));
    Order order{publication, options, publicationTitle(publication, options), {}, progress};
    order.options.language = language;
    order.options.marking = marking.text;
    if (!parseMarking(options.marking).isEmpty())
        order.askedMarking = marking.text;
    const Error cancelled{RunError::Cancelled, order.title.toStdString(), 0, {}};
    if (progress && !progress(0, all))
        return cancelled;
    ENTENTE_TRY(QByteArray bytes, rowOf(format).write(order));
    if (progress && !progress(all, all))
        return cancelled;
    return bytes;
}

Result<QByteArray> publish(const edition::Edition &made, OutputFormat format,
                           const PublishOptions &options)
{
    // These are lists of topics as they lie in briefings, and an edition has none of them.
    if (format == OutputFormat::Csv || format == OutputFormat::Json
        || knows(format, FormatOption::BriefingsAlone))
        return Error{RunError::Unexpected, made.front.title.toStdString(), 0, {}};
    const Publication none;
    Order order{none, options, made.front.title, {}, {}, &made};
    order.options.marking = made.front.marking;
    return rowOf(format).write(order);
}

QString publicationLanguage(const Publication &publication, const PublishOptions &options)
{
    QString language;
    for (const std::size_t number : chosenBriefings(publication)) {
        const Briefing &briefing = *publication.index->briefings()[number];
        const QString own = spokenLanguage(QString::fromStdString(briefing.meta.language));
        if (own.isEmpty() || (!language.isEmpty() && own != language))
            return options.language;
        language = own;
    }
    // Who writes British dates writes them in what is English.
    return language.isEmpty() || language == spokenLanguage(options.language) ? options.language
                                                                              : language;
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
