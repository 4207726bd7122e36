// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/matrixlabels.h"

#include "core/briefing/briefing.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

#include <QLocale>
#include <QStringList>

namespace entente {

namespace {

constexpr std::uint32_t monthsOfYear = 12;

QString number(std::uint32_t count)
{
    return QLocale().toString(count);
}

QString unknownLabel(MatrixBy by)
{
    if (by == MatrixBy::Source)
        return PublishingTexts::tr("No source");
    if (by == MatrixBy::Type)
        return PublishingTexts::tr("No type in the title");
    return by == MatrixBy::Area || by == MatrixBy::Kind ? PublishingTexts::tr("In no topic")
                                                        : PublishingTexts::tr("No date");
}

QString typesLabel(ReleaseType type)
{
    switch (type) {
    case ReleaseType::Speech:
        return PublishingTexts::tr("Speeches");
    case ReleaseType::PressBriefing:
        return PublishingTexts::tr("Press briefings");
    case ReleaseType::Statement:
        return PublishingTexts::tr("Statements");
    case ReleaseType::Readout:
        return PublishingTexts::tr("Readouts");
    case ReleaseType::FactSheet:
        return PublishingTexts::tr("Fact sheets");
    case ReleaseType::ExecutiveOrder:
        return PublishingTexts::tr("Executive orders");
    case ReleaseType::Memorandum:
        return PublishingTexts::tr("Memoranda");
    case ReleaseType::Proclamation:
        return PublishingTexts::tr("Proclamations");
    case ReleaseType::Notice:
        return PublishingTexts::tr("Notices");
    case ReleaseType::Letter:
        return PublishingTexts::tr("Letters");
    case ReleaseType::Message:
        return PublishingTexts::tr("Messages");
    }
    return {};
}

} // namespace

QString matrixTime(MatrixBy by, std::uint32_t first)
{
    const QString year = QString::number(first / monthsOfYear);
    const std::uint32_t month = first % monthsOfYear;
    if (by == MatrixBy::Year)
        return year;
    return by == MatrixBy::Quarter
        ? PublishingTexts::tr("%1 Q%2").arg(year).arg(month / 3 + 1)
        : QStringLiteral("%1-%2").arg(year).arg(month + 1, 2, 10, QLatin1Char('0'));
}

QString matrixLabel(MatrixBy by, const MatrixHead &head, const MatrixTopics &topics,
                    const Vocabulary &vocabulary)
{
    if (head.isUnknown)
        return unknownLabel(by);
    switch (by) {
    case MatrixBy::Area:
        return QString::fromStdString(std::string(vocabulary.label(
            static_cast<ConceptIndex>(head.number), QLocale().name().left(2).toStdString())));
    case MatrixBy::Kind:
        return kindsLabel(static_cast<Kind>(head.number));
    case MatrixBy::Briefing: {
        const MatrixTopics::Document &document = topics.documents[head.number];
        return QString::fromStdString(
            simplified(document.title.empty() ? document.file : document.title));
    }
    case MatrixBy::Type:
        return typesLabel(static_cast<ReleaseType>(head.number));
    case MatrixBy::Source:
    case MatrixBy::Period:
        return QString::fromStdString(simplified(head.name));
    case MatrixBy::Year:
    case MatrixBy::Quarter:
    case MatrixBy::Month:
        break;
    }
    return matrixTime(by, head.number);
}

QString matrixSubject(MatrixBy by)
{
    switch (by) {
    case MatrixBy::Area:
        return PublishingTexts::tr("Focus area");
    case MatrixBy::Kind:
        return PublishingTexts::tr("Kind");
    case MatrixBy::Briefing:
        return PublishingTexts::tr("Briefing");
    case MatrixBy::Source:
        return PublishingTexts::tr("Source");
    case MatrixBy::Type:
        return PublishingTexts::tr("Type of release");
    case MatrixBy::Year:
        return PublishingTexts::tr("Year");
    case MatrixBy::Quarter:
        return PublishingTexts::tr("Quarter");
    case MatrixBy::Month:
        return PublishingTexts::tr("Month");
    case MatrixBy::Period:
        return PublishingTexts::tr("Period");
    }
    return {};
}

QString matrixCount(const MatrixCount &count)
{
    return count.documents == 0
        ? QString()
        : PublishingTexts::tr("%1 in %2").arg(number(count.topics), number(count.documents));
}

QString matrixMeasured(const MatrixCount &cell, const MatrixSum &column, MatrixMeasure measure)
{
    if (cell.documents == 0)
        return {};
    const double value = measured(cell, column, measure);
    switch (measure) {
    case MatrixMeasure::Topics:
    case MatrixMeasure::Briefings:
        break;
    case MatrixMeasure::Share:
    case MatrixMeasure::OfPublished:
        return PublishingTexts::tr("%1 %").arg(
            QLocale().toString(value * 100, 'f', value < 0.01 ? 2 : 1));
    case MatrixMeasure::PerBriefing:
        return QLocale().toString(value, 'f', 2);
    }
    return number(static_cast<std::uint32_t>(value));
}

QString measureSaid(MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Topics:
        break;
    case MatrixMeasure::Briefings:
        return PublishingTexts::tr("The numbers are briefings.");
    case MatrixMeasure::Share:
        return PublishingTexts::tr("The numbers are shares of the topics of their column.");
    case MatrixMeasure::PerBriefing:
        return PublishingTexts::tr("The numbers are topics for each briefing of their column.");
    case MatrixMeasure::OfPublished:
        return PublishingTexts::tr("The numbers are shares of all briefings of their column, "
                                   "whatever these say.");
    }
    return PublishingTexts::tr("The numbers are topics.");
}

QString eventsSaid(const std::vector<Period> &events)
{
    QStringList lines;
    for (const Period &each : events) {
        const QString since = writtenDate(each.since, QLocale().name());
        const QString name = QString::fromStdString(each.name);
        if (!each.until)
            lines << PublishingTexts::tr("since %1: %2").arg(since, name);
        else if (*each.until == each.since)
            lines << PublishingTexts::tr("%1: %2").arg(since, name);
        else
            lines << PublishingTexts::tr("%1 to %2: %3")
                         .arg(since, writtenDate(*each.until, QLocale().name()), name);
    }
    return lines.join(u'\n');
}

} // namespace entente
