// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/wording.h"

#include "core/analysis/kindwords.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace entente {

bool isPublished(const Selection &selection, const PublishOptions &options, const Share &share)
{
    return selection.shares().size() == 1 || !share.isEmpty() || options.fullText
        || selection.filter().isEmpty();
}

QString annotationLabel(int number)
{
    return PublishingTexts::tr("A%1").arg(number);
}

bool isByArea(const Selection &selection, const PublishOptions &options)
{
    return options.contentsBy == ContentsBy::FocusArea && options.topics
        && selection.shares().size() > 1;
}

QString byAreaNote()
{
    return PublishingTexts::tr(
        "The topics of all briefings come first, by focus area; one that touches several "
        "stands under each of them. What else there is of each briefing follows.");
}

QString passagesLabel()
{
    return PublishingTexts::tr("In the text");
}

QStringList furtherFacts(const Briefing &of)
{
    QStringList facts;
    if (!of.meta.unreadDate.empty())
        facts << PublishingTexts::tr("Date: %1").arg(toText(of.meta.unreadDate));
    for (const Fact &fact : of.meta.further)
        facts << (fact.value.empty()
                      ? toText(fact.name)
                      : PublishingTexts::tr("%1: %2").arg(toText(fact.name), toText(fact.value)));
    return facts;
}

QString preparedFor(const PublishOptions &options)
{
    return PublishingTexts::tr("Prepared for %1").arg(options.preparedFor);
}

QString nothingShownOf(const Selection &selection, const PublishOptions &options)
{
    constexpr int most = 20;
    QStringList titles;
    int more = 0;
    for (const Share &share : selection.shares()) {
        if (isPublished(selection, options, share))
            continue;
        if (titles.size() < most)
            titles << toText(selection.briefing(share).meta.title);
        else
            ++more;
    }
    if (titles.isEmpty())
        return {};
    QString list = titles.join(PublishingTexts::tr("; "));
    if (more > 0)
        list = PublishingTexts::tr("%1 and %2 more").arg(list, QString::number(more));
    return PublishingTexts::tr("Nothing is shown of: %1.").arg(list);
}

QString filterNote(const Selection &selection, const PublishOptions &options,
                   const QString &sentence, const QString &leftOut)
{
    QStringList sentences{sentence};
    if (!leftOut.isEmpty())
        sentences << leftOut;
    if (!options.topics)
        sentences << PublishingTexts::tr("The list of topics is not part of this document.");
    if (!options.tables)
        sentences << PublishingTexts::tr("The tables are not part of this document.");
    const bool anyPassage = std::any_of(selection.shares().begin(), selection.shares().end(),
                                        [](const Share &each) { return !each.passages.empty(); });
    if (!options.passages && anyPassage)
        sentences << PublishingTexts::tr("The passages of the text are not part of this document.");
    if (options.fullText && !selection.filter().isEmpty())
        sentences << PublishingTexts::tr("The full text is given whole, whatever the filter.");
    return sentences.join(u' ');
}

QString subtitleOf(const Briefing &briefing, const QString &documentTitle)
{
    const QString own = toText(briefing.meta.title);
    const QString subtitle = toText(briefing.meta.subtitle);
    if (documentTitle == own)
        return subtitle;
    return subtitle.isEmpty() ? own : own + QStringLiteral(": ") + subtitle;
}

QString placeInText(const Locator &where)
{
    static const QRegularExpression gap(QStringLiteral(" (?=\\d)"));
    return words(where).replace(gap, QStringLiteral("\u00a0"));
}

QStringList topicFacts(const Selection &selection, const Briefing &of, const Topic &topic,
                       const QString &language)
{
    QStringList facts{sectionHeading(of, topic.section), selection.areas(of, topic, language)};
    if (topic.byAnalyst.added)
        facts << PublishingTexts::tr("marked by the analyst");
    else if (topic.byAnalyst.kind)
        facts << PublishingTexts::tr("kind by the analyst");
    else if (topic.kind != Kind::Point)
        facts << certaintyLabel(topic.certainty);
    if (topic.byAnalyst.areas)
        facts << PublishingTexts::tr("focus areas by the analyst");
    facts << placeInText(of.locatorOf(topic));
    facts.removeAll(QString());
    return facts;
}

QStringList tableFacts(const Briefing &of, const Table &table, std::size_t rowsShown)
{
    QStringList facts{sectionHeading(of, table.section), placeInText(of.locatorOf(table.place))};
    if (rowsShown < table.rowCount()) {
        facts << PublishingTexts::tr("%1 of %2 rows")
                     .arg(static_cast<qulonglong>(rowsShown))
                     .arg(static_cast<qulonglong>(table.rowCount()));
    }
    if (table.role == TableRole::Comparison)
        facts << PublishingTexts::tr("words that differ are in bold");
    facts.removeAll(QString());
    return facts;
}

QString annotationPlace(const Annotation &annotation)
{
    QString place = annotation.where ? words(*annotation.where)
                                     : PublishingTexts::tr("Without a place in this text");
    place[0] = place[0].toUpper();
    QStringList parts{place};
    if (!annotation.author.empty())
        parts << toText(annotation.author);
    // Violet is what nobody chose.
    if (annotation.colour != NoteColour::Violet)
        parts << colourLabel(annotation.colour);
    for (const std::string &tag : annotation.tags)
        parts << toText(tag);
    return parts.join(QStringLiteral(" · "));
}

std::vector<TextRange> paragraphsOf(const Briefing &briefing, TextRange range)
{
    std::vector<TextRange> parts;
    while (!range.isEmpty()) {
        const std::size_t feed = briefing.words(range).find('\n');
        TextRange part = range;
        if (feed != std::string_view::npos)
            part.end = range.begin + static_cast<std::uint32_t>(feed);
        if (!part.isEmpty())
            parts.push_back(part);
        range.begin = feed == std::string_view::npos ? range.end : part.end + 1;
    }
    return parts;
}

TextRange wordsWithoutAttribute(const Briefing &briefing, const Block &block)
{
    const auto attribute = kindAttribute(briefing.words(block.text));
    return attribute ? TextRange{block.text.begin, block.text.begin + attribute->words.begin}
                     : block.text;
}

} // namespace entente
