// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace entente {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("entente::Filter", text, nullptr, n);
}

QString alternatives(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 or %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
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

QString strings(const std::vector<std::string> &values)
{
    QStringList words;
    for (const std::string &value : values)
        words << QString::fromStdString(value);
    return alternatives(words);
}

/// All that a filter asks for, as what follows "those that".
QString conditionsOf(const Filter &filter, const Vocabulary &vocabulary, const QString &language)
{
    QStringList conditions;
    if (!filter.kinds.empty()) {
        QStringList kinds;
        for (const Kind kind : filter.kinds)
            kinds << kindsLabel(kind).toLower();
        conditions << tr("are %1").arg(alternatives(kinds));
    }
    if (!filter.areas.empty())
        conditions << tr("touch %1").arg(labels(filter.areas, vocabulary, language));
    if (!filter.excludedAreas.empty())
        conditions << tr("do not touch %1").arg(labels(filter.excludedAreas, vocabulary, language));
    if (!filter.text.empty())
        conditions << tr("contain “%1”").arg(QString::fromStdString(filter.text));
    if (!filter.sources.empty())
        conditions << tr("come from %1").arg(strings(filter.sources));
    if (!filter.languages.empty())
        conditions << tr("are in the language %1").arg(strings(filter.languages));
    if (filter.since)
        conditions
            << tr("are dated %1 or later").arg(QString::fromStdString(filter.since->toString()));
    if (filter.until)
        conditions
            << tr("are dated %1 or earlier").arg(QString::fromStdString(filter.until->toString()));
    return conditions.size() < 2
        ? conditions.join(QString())
        : tr("%1 and %2")
              .arg(conditions.mid(0, conditions.size() - 1).join(QStringLiteral(", ")),
                   conditions.last());
}

} // namespace

QString kindsLabel(Kind kind)
{
    switch (kind) {
    case Kind::Threat:
        return tr("Threats");
    case Kind::Driver:
        return tr("Drivers");
    case Kind::FocusArea:
        return tr("Focus areas");
    case Kind::Implication:
        return tr("Implications");
    case Kind::Benefit:
        return tr("Benefits");
    case Kind::Recommendation:
        return tr("Recommendations");
    case Kind::Point:
        return tr("Points");
    }
    return {};
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Threat:
        return tr("Threat");
    case Kind::Driver:
        return tr("Driver");
    case Kind::FocusArea:
        return tr("Focus area");
    case Kind::Implication:
        return tr("Implication");
    case Kind::Benefit:
        return tr("Benefit");
    case Kind::Recommendation:
        return tr("Recommendation");
    case Kind::Point:
        return tr("Point");
    }
    return {};
}

QString certaintyLabel(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return tr("stated by the briefing");
    case Certainty::LedIn:
        return tr("from the sentence that leads to it");
    case Certainty::Inferred:
        return tr("from its own words");
    }
    return {};
}

QString filterSentence(const Filter &filter, const FilterResult &result,
                       const Vocabulary &vocabulary, const QString &language)
{
    const auto total = static_cast<int>(result.total);
    const auto count = static_cast<int>(result.count);
    if (filter.isEmpty())
        return total == 1 ? tr("Showing the one topic.") : tr("Showing all %1 topics.").arg(total);
    const QString joined = conditionsOf(filter, vocabulary, language);
    if (count == 0)
        return tr("Showing none of %1 topics: there are none that %2.")
            .arg(QString::number(total), joined);
    return tr("Showing %1 of %2 topics, those that %3.")
        .arg(QString::number(count), QString::number(total), joined);
}

QString filterWords(const Filter &filter, const Vocabulary &vocabulary, const QString &language)
{
    return filter.isEmpty() ? tr("All topics.")
                            : tr("Topics that %1.").arg(conditionsOf(filter, vocabulary, language));
}

QString librarySentence(const Filter &filter, const LibraryCount &count,
                        const Vocabulary &vocabulary, const QString &language)
{
    const QLocale locale = language == QLocale().name() ? QLocale() : QLocale(language);
    const auto said = [&](std::size_t number) {
        return locale.toString(static_cast<qulonglong>(number));
    };
    const QString all = said(count.allBriefings);
    if (filter.isEmpty())
        return tr("Showing all %1 briefings of the library, with %2 topics.")
            .arg(all, said(count.results));
    const QString conditions = conditionsOf(filter, vocabulary, language);
    if (count.onlyBriefingsAsked && count.briefings > 0)
        return tr("Showing %1 of %2 briefings, those that %3. Topics in them: %4.")
            .arg(said(count.briefings), all, conditions, said(count.results));
    if (count.results == 0)
        return tr("Showing none of %1 briefings: there are no results that %2.")
            .arg(all, conditions);
    return tr("Showing %1 results in %2 of %3 briefings, those that %4.")
        .arg(said(count.results), said(count.briefings), all, conditions);
}

} // namespace entente
