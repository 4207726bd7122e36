// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"

#include "core/filter/fieldsentence.h"
#include "core/filter/filtertexts.h"
#include "core/filter/querysentence.h"
#include "core/reading/formats.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace entente {

namespace {

QString alternatives(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return FilterTexts::tr("%1 or %2")
        .arg(names.mid(0, names.size() - 1).join(FilterTexts::tr(", ")), names.last());
}

QString labels(const std::vector<ConceptIndex> &areas, const Vocabulary &vocabulary,
               const QString &language)
{
    QStringList names;
    for (const ConceptIndex area : areas) {
        const std::string_view label = vocabulary.label(area, language.toStdString());
        names << QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
    }
    return alternatives(names);
}

QString formatNames(const std::vector<std::string> &ids)
{
    QStringList names;
    for (const std::string &id : ids)
        names << (id.empty() ? FilterTexts::tr("a format that is not known") : nameOfFormat(id));
    return alternatives(names);
}

QString strings(const std::vector<std::string> &values)
{
    QStringList words;
    for (const std::string &value : values)
        words << QString::fromStdString(value);
    return alternatives(words);
}

QString deskNames(const std::vector<std::string> &desks)
{
    QStringList names;
    for (const std::string &desk : desks)
        names << (desk.empty() ? FilterTexts::tr("no desk yet") : QString::fromStdString(desk));
    return alternatives(names);
}

/// Which certainties of a kind a filter asks for, as what follows "those that".
QString howSure(const std::vector<Certainty> &certainties)
{
    const auto asked = [&](Certainty certainty) {
        return std::find(certainties.begin(), certainties.end(), certainty) != certainties.end();
    };
    const bool stated = asked(Certainty::Stated);
    const bool ledIn = asked(Certainty::LedIn);
    if (asked(Certainty::Inferred)) {
        if (stated && ledIn)
            return FilterTexts::tr("are of a kind other than point");
        if (!stated && !ledIn)
            return FilterTexts::tr("are of a kind that only their own words tell");
        return stated
            ? FilterTexts::tr("are of a kind that the briefing states or their own words tell")
            : FilterTexts::tr("are of a kind that a sentence leads in or their own words tell");
    }
    if (stated && ledIn)
        return FilterTexts::tr("are of an announced kind");
    return stated ? FilterTexts::tr("are of a kind that the briefing states")
                  : FilterTexts::tr("are of a kind that a sentence leads in");
}

/// All that a filter asks for, as what follows "those that".
QString conditionsOf(const Filter &filter, const Vocabulary &vocabulary, const QString &language)
{
    QStringList conditions;
    if (!filter.kinds.empty()) {
        QStringList kinds;
        for (const Kind kind : filter.kinds)
            kinds << kindsLabel(kind).toLower();
        conditions << FilterTexts::tr("are %1").arg(alternatives(kinds));
    }
    if (!filter.certainties.empty())
        conditions << howSure(filter.certainties);
    if (!filter.areas.empty())
        conditions << FilterTexts::tr("touch %1").arg(labels(filter.areas, vocabulary, language));
    if (!filter.excludedAreas.empty())
        conditions << FilterTexts::tr("do not touch %1")
                          .arg(labels(filter.excludedAreas, vocabulary, language));
    if (const QString asked = queryCondition(search::filterQuery(filter.text, vocabulary));
        !asked.isEmpty())
        conditions << asked;
    if (!filter.sources.empty())
        conditions << FilterTexts::tr("come from %1").arg(strings(filter.sources));
    if (!filter.languages.empty())
        conditions << FilterTexts::tr("are in the language %1").arg(strings(filter.languages));
    if (!filter.formats.empty())
        conditions << FilterTexts::tr("were read as %1").arg(formatNames(filter.formats));
    if (!filter.desks.empty())
        conditions << FilterTexts::tr("are of the desk %1").arg(deskNames(filter.desks));
    if (filter.since)
        conditions << FilterTexts::tr("are dated %1 or later")
                          .arg(QString::fromStdString(filter.since->toString()));
    if (filter.until)
        conditions << FilterTexts::tr("are dated %1 or earlier")
                          .arg(QString::fromStdString(filter.until->toString()));
    return conditions.size() < 2
        ? conditions.join(QString())
        : FilterTexts::tr("%1 and %2")
              .arg(conditions.mid(0, conditions.size() - 1).join(FilterTexts::tr(", ")),
                   conditions.last());
}

QString allShown(const FilterResult &result)
{
    if (result.total == 0)
        return FilterTexts::tr("There are no topics.");
    return result.total == 1
        ? FilterTexts::tr("Showing the one topic.")
        : FilterTexts::tr("Showing all %1 topics.").arg(QString::number(result.total));
}

/// What is shown of texts: passages of the one there is, or texts where there are several. Empty
/// where that is nothing.
QString shownOfTexts(const FilterResult &result)
{
    if (result.briefings != 1)
        return result.textCount == 0
            ? QString()
            : FilterTexts::tr("%1 of %2 texts")
                  .arg(QString::number(result.textCount), QString::number(result.briefings));
    return result.passages == 0 ? QString()
        : result.passages == 1  ? FilterTexts::tr("1 passage of the text")
                                : FilterTexts::tr("%1 passages of the text").arg(result.passages);
}

QString thoseShown(const FilterResult &result, const QString &conditions)
{
    const QString total = QString::number(result.total);
    const QString texts = shownOfTexts(result);
    if (result.count == 0 && !texts.isEmpty())
        return result.total == 0
            ? FilterTexts::tr("Showing %1, those that %2.").arg(texts, conditions)
            : FilterTexts::tr("Showing %1, those that %2. None of %3 topics does.")
                  .arg(texts, conditions, total);
    if (result.isNone())
        return FilterTexts::tr("Showing none of %1 topics: there are none that %2.")
            .arg(total, conditions);
    if (result.count == 0) // by its title, or by what is not in it
        return FilterTexts::tr(
                   "Showing none of %1 topics: there are none that %2. The briefing as a "
                   "whole does.")
            .arg(total, conditions);
    const QString count = QString::number(result.count);
    return texts.isEmpty()
        ? FilterTexts::tr("Showing %1 of %2 topics, those that %3.").arg(count, total, conditions)
        : FilterTexts::tr("Showing %1 of %2 topics and %3, those that %4.")
              .arg(count, total, texts, conditions);
}

/// Whether something is wrong that may not come right while it is typed.
bool isUnderstood(const std::vector<search::FieldProblem> &problems)
{
    using Reason = search::FieldProblem::Reason;
    return std::all_of(problems.begin(), problems.end(), [](const search::FieldProblem &each) {
        return each.isPending || each.reason == Reason::UnknownSource
            || each.reason == Reason::UnknownLanguage;
    });
}

} // namespace

QString kindsLabel(Kind kind)
{
    switch (kind) {
    case Kind::Threat:
        return FilterTexts::tr("Threats");
    case Kind::Driver:
        return FilterTexts::tr("Drivers");
    case Kind::FocusArea:
        return FilterTexts::tr("Focus areas");
    case Kind::Implication:
        return FilterTexts::tr("Implications");
    case Kind::Benefit:
        return FilterTexts::tr("Benefits");
    case Kind::Recommendation:
        return FilterTexts::tr("Recommendations");
    case Kind::Commitment:
        return FilterTexts::tr("Commitments");
    case Kind::Point:
        return FilterTexts::tr("Points");
    }
    return {};
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Threat:
        return FilterTexts::tr("Threat");
    case Kind::Driver:
        return FilterTexts::tr("Driver");
    case Kind::FocusArea:
        return FilterTexts::tr("Focus area");
    case Kind::Implication:
        return FilterTexts::tr("Implication");
    case Kind::Benefit:
        return FilterTexts::tr("Benefit");
    case Kind::Recommendation:
        return FilterTexts::tr("Recommendation");
    case Kind::Commitment:
        return FilterTexts::tr("Commitment");
    case Kind::Point:
        return FilterTexts::tr("Point");
    }
    return {};
}

QString certaintyLabel(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return FilterTexts::tr("stated by the briefing");
    case Certainty::LedIn:
        return FilterTexts::tr("from the sentence that leads to it");
    case Certainty::Inferred:
        return FilterTexts::tr("from its own words");
    }
    return {};
}

QString filterSentence(const Filter &filter, const FilterResult &result,
                       const Vocabulary &vocabulary, const QString &language)
{
    const QString problems = fieldSentences(result.problems, vocabulary);
    const QString conditions = conditionsOf(filter, vocabulary, language);
    if (!isUnderstood(result.problems) || (result.isNone() && !problems.isEmpty()))
        return FilterTexts::tr("Showing none of %1 topics. %2")
            .arg(QString::number(result.total), problems);
    const QString shown = conditions.isEmpty() ? allShown(result) : thoseShown(result, conditions);
    return problems.isEmpty() ? shown : shown + u' ' + problems;
}

QString filterWords(const Filter &filter, const Vocabulary &vocabulary, const QString &language)
{
    const QString conditions = conditionsOf(filter, vocabulary, language);
    return conditions.isEmpty() ? FilterTexts::tr("All topics.")
                                : FilterTexts::tr("Topics that %1.").arg(conditions);
}

QString librarySentence(const Filter &filter, const LibraryCount &count,
                        const Vocabulary &vocabulary, const QString &language)
{
    const QLocale locale = language == QLocale().name() ? QLocale() : QLocale(language);
    const auto said = [&](std::size_t number) {
        return locale.toString(static_cast<qulonglong>(number));
    };
    const QString all = said(count.allBriefings);
    const QString conditions = conditionsOf(filter, vocabulary, language);
    const QString problems = fieldSentences(count.problems, vocabulary);
    const QString further = problems.isEmpty() ? problems : u' ' + problems;
    if (!isUnderstood(count.problems) || (count.briefings == 0 && !problems.isEmpty()))
        return FilterTexts::tr("Showing none of %1 briefings. %2").arg(all, problems);
    if (conditions.isEmpty())
        return FilterTexts::tr("Showing all %1 briefings of the library, with %2 topics.")
                   .arg(all, said(count.results))
            + further;
    if (count.onlyBriefingsAsked && count.briefings > 0)
        return FilterTexts::tr("Showing %1 of %2 briefings, those that %3. Topics in them: %4.")
                   .arg(said(count.briefings), all, conditions, said(count.results))
            + further;
    if (count.results == 0)
        return FilterTexts::tr("Showing none of %1 briefings: there are no results that %2.")
            .arg(all, conditions);
    return FilterTexts::tr("Showing %1 results in %2 of %3 briefings, those that %4.")
               .arg(said(count.results), said(count.briefings), all, conditions)
        + further;
}

} // namespace entente
