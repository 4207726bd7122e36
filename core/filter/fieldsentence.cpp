// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/fieldsentence.h"

#include "core/base/casefold.h"
#include "core/base/slips.h"
#include "core/filter/filtertexts.h"
#include "core/vocabulary/lookup.h"
#include "core/vocabulary/vocabularyerror.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace entente {

namespace {

using Problem = search::FieldProblem;

QString listed(const QStringList &names)
{
    return names.join(FilterTexts::tr(", "));
}

/// The names by which kinds, or certainties, are asked for.
template <typename Values>
std::vector<std::string> namesOf(const Values &values)
{
    std::vector<std::string> names;
    names.reserve(values.size());
    for (const auto value : values)
        names.emplace_back(name(value));
    return names;
}

QString listed(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &each : names)
        list << QString::fromStdString(each);
    return listed(list);
}

/// The nearest of some names to a misspelt one; empty where none is near.
QString nearest(const std::string &value, const std::vector<std::string> &names)
{
    const std::string typed = text::caseFolded(value);
    std::size_t least = text::forgivenSlips(typed) + 1;
    std::string best;
    for (const std::string &each : names) {
        const std::size_t away = text::slipsWithin(comparableLabel(each), typed, least);
        if (away < least) {
            least = away;
            best = each;
        }
    }
    return QString::fromStdString(best);
}

/// A sentence about a value, and which of the names that there are it may have been meant for.
QString withNames(const QString &sentence, const Problem &problem)
{
    constexpr std::size_t most = 12;
    QStringList names;
    for (std::size_t i = 0; i < std::min(problem.known.size(), most); ++i)
        names << QString::fromStdString(problem.known[i]);
    QString list = listed(names);
    if (problem.known.size() > most)
        list = FilterTexts::tr("%1 and %2 more").arg(list).arg(problem.known.size() - most);
    const QString meant = nearest(problem.value, problem.known);
    const QString words = sentence.arg(QString::fromStdString(problem.value), list);
    return meant.isEmpty() ? words : FilterTexts::tr("%1 Did you mean %2?").arg(words, meant);
}

/// What may stand behind a field.
QString valuesOf(const std::string &field)
{
    if (field == "kind")
        return FilterTexts::tr("one of %1").arg(listed(namesOf(allKinds)));
    if (field == "certainty")
        return FilterTexts::tr("one of %1").arg(listed(namesOf(allCertainties)));
    if (field == "area")
        return FilterTexts::tr("a focus area, such as cybersecurity");
    if (field == "since" || field == "until")
        return FilterTexts::tr("a date, such as 2024, 2024-04 or 2024-04-10");
    if (field == "source")
        return FilterTexts::tr("a part of a source’s name");
    if (field == "format")
        return FilterTexts::tr("a format, such as word or html");
    if (field == "title")
        return FilterTexts::tr("a word of the title");
    if (field == "document")
        return FilterTexts::tr("a word that the document has anywhere");
    return FilterTexts::tr("a language, such as en or ja");
}

QString sentenceOf(const Problem &problem, const Vocabulary &vocabulary)
{
    const QString field = QString::fromStdString(problem.field);
    switch (problem.reason) {
    case Problem::Reason::Empty:
        return FilterTexts::tr("“%1:” wants, without a space, %2.")
            .arg(field, valuesOf(problem.field));
    case Problem::Reason::UnknownKind:
        return unknownKindSentence(problem.value);
    case Problem::Reason::UnknownCertainty:
        return unknownCertaintySentence(problem.value);
    case Problem::Reason::UnknownArea:
        return unknownAreaSentence(problem.value, vocabulary);
    case Problem::Reason::NoDate:
        return noDateSentence(problem.value);
    case Problem::Reason::UnknownSource:
        return problem.known.empty()
            ? FilterTexts::tr("No source has “%1” in its name; none is known.")
                  .arg(QString::fromStdString(problem.value))
            : withNames(FilterTexts::tr("No source has “%1” in its name; the sources are %2."),
                        problem);
    case Problem::Reason::UnknownLanguage:
        return problem.known.empty()
            ? FilterTexts::tr("“%1” is not the tag of a language; write one such as en or ja.")
                  .arg(QString::fromStdString(problem.value))
            : withNames(FilterTexts::tr("Nothing is in the language “%1”; the languages are %2."),
                        problem);
    case Problem::Reason::UnknownFormat:
        return problem.known.empty()
            ? FilterTexts::tr("Nothing was read as “%1”.")
                  .arg(QString::fromStdString(problem.value))
            : withNames(FilterTexts::tr("Nothing was read as “%1”; the formats are %2."), problem);
    case Problem::Reason::NoWord:
        return FilterTexts::tr("“%1” has no word that could be looked for.")
            .arg(QString::fromStdString(problem.value));
    case Problem::Reason::NotJoinable:
        return FilterTexts::tr("“OR” joins words, phrases and groups of them, and values of one "
                               "field; not what is left out, and not a field to words.");
    case Problem::Reason::NotExcludable:
        if (problem.field.empty())
            return FilterTexts::tr("“-(…)” leaves out what “OR” joins; leave out other words one "
                                   "by one.");
        return FilterTexts::tr(
                   "“-%1:” leaves nothing out; words, kinds, certainties, focus areas, titles and "
                   "documents can be left out.")
            .arg(field);
    }
    return {};
}

} // namespace

QString unknownKindSentence(const std::string &value)
{
    const std::vector<std::string> names = namesOf(allKinds);
    const QString meant = nearest(value, names);
    const QString given = QString::fromStdString(value);
    return meant.isEmpty()
        ? FilterTexts::tr("“%1” is not a kind of topic; the kinds are %2.")
              .arg(given, listed(names))
        : FilterTexts::tr("“%1” is not a kind of topic; did you mean %2? The kinds are %3.")
              .arg(given, meant, listed(names));
}

QString unknownCertaintySentence(const std::string &value)
{
    const std::vector<std::string> names = namesOf(allCertainties);
    const QString meant = nearest(value, names);
    const QString given = QString::fromStdString(value);
    return meant.isEmpty()
        ? FilterTexts::tr("“%1” is not a certainty of a kind; the certainties are %2.")
              .arg(given, listed(names))
        : FilterTexts::tr(
              "“%1” is not a certainty of a kind; did you mean %2? The certainties are %3.")
              .arg(given, meant, listed(names));
}

QString unknownAreaSentence(const std::string &value, const Vocabulary &vocabulary)
{
    QStringList ids;
    for (const ConceptIndex area : conceptsNear(vocabulary, value))
        ids << QString::fromStdString(vocabulary.at(area).id);
    QString meant = ids.size() < 2
        ? listed(ids)
        : FilterTexts::tr("%1 or %2").arg(listed(ids.mid(0, ids.size() - 1)), ids.last());
    if (ids.isEmpty()) {
        for (const Concept &each : vocabulary.concepts())
            ids << QString::fromStdString(each.id);
        ids.sort();
        meant = FilterTexts::tr("one of %1").arg(listed(ids));
    }
    return sentence({VocabularyError::UnknownFocusArea, value, 0, meant.toStdString()});
}

QString noDateSentence(const std::string &value)
{
    return FilterTexts::tr("“%1” is not a date; write it as 2024, 2024-04 or 2024-04-10.")
        .arg(QString::fromStdString(value));
}

QString fieldSentences(const std::vector<search::FieldProblem> &problems,
                       const Vocabulary &vocabulary)
{
    QStringList sentences;
    for (const Problem &each : problems)
        sentences << sentenceOf(each, vocabulary);
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace entente
