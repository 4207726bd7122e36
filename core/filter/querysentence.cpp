// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/querysentence.h"

#include "core/filter/filtertexts.h"

#include <QStringList>

#include <algorithm>

namespace entente {

namespace {

QString written(const search::Clause &clause)
{
    const QString words = QString::fromStdString(clause.given);
    return clause.exact ? u'"' + words + u'"' : words;
}

/// Words with what "OR" joins to them.
QString withOthers(const search::Clause &clause)
{
    QStringList words{written(clause)};
    for (const search::Clause &other : clause.others) {
        if (!other.isEqualName)
            words << written(other);
    }
    return words.join(QStringLiteral(" OR "));
}

/// The text as it was given; where "OR" stands among other words, with brackets that show what it
/// joins.
QString shownText(const search::Query &query)
{
    const QString text = QString::fromStdString(query.text);
    const bool isGrouped = text.contains(u'(') || text.contains(QStringLiteral("（"));
    const auto isJoined = [](const search::Clause &clause) { return isJoinedByOr(clause); };
    if (isGrouped || query.hasFields() || query.clauses.size() < 2
        || std::none_of(query.clauses.begin(), query.clauses.end(), isJoined))
        return text;
    QStringList parts;
    for (const search::Clause &clause : query.clauses) {
        const QString words = withOthers(clause);
        parts << (isJoined(clause) ? u'(' + words + u')' : clause.excluded ? u'-' + words : words);
    }
    return parts.join(u' ');
}

/// Some of the clauses, quoted one by one.
template <typename IsMeant>
QString quoted(const std::vector<search::Clause> &clauses, IsMeant isMeant)
{
    QStringList words;
    for (const search::Clause &clause : clauses) {
        if (isMeant(clause))
            words << FilterTexts::tr("“%1”").arg(withOthers(clause));
    }
    return words.size() < 2
        ? words.join(QString())
        : FilterTexts::tr("%1 or %2")
              .arg(words.mid(0, words.size() - 1).join(FilterTexts::tr(", ")), words.last());
}

QStringList notesOf(const search::Query &query)
{
    QStringList notes;
    if (!query.equalNames.empty()) {
        QStringList names;
        for (const std::string &name : query.equalNames)
            names << QString::fromStdString(name);
        notes << FilterTexts::tr("also: %1").arg(names.join(FilterTexts::tr(", ")));
    }
    const auto excluded = [](const search::Clause &clause) { return clause.excluded; };
    if (const QString words = quoted(query.clauses, excluded); !words.isEmpty())
        notes << FilterTexts::tr("left out: passages with %1").arg(words);
    if (const QString words = quoted(query.documents, excluded); !words.isEmpty())
        notes << FilterTexts::tr("left out: whole documents with %1").arg(words);
    for (const search::Clause &clause : query.documents) {
        if (!clause.excluded)
            notes << FilterTexts::tr("of documents with “%1” anywhere").arg(withOthers(clause));
    }
    return notes;
}

} // namespace

QString queryCondition(const search::Query &query)
{
    if (!query.hasFields() && query.isUnderstood() && !query.hasWords())
        return {};
    const QString text = shownText(query);
    const QString condition = query.hasFields() || !query.isUnderstood()
        ? FilterTexts::tr("match “%1”").arg(text)
        : FilterTexts::tr("contain “%1”").arg(text);
    const QString notes = queryNotes(query);
    return notes.isEmpty() ? condition : FilterTexts::tr("%1 (%2)").arg(condition, notes);
}

QString queryNotes(const search::Query &query)
{
    return notesOf(query).join(FilterTexts::tr("; "));
}

} // namespace entente
