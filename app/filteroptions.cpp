// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filteroptions.h"

#include "core/filter/fieldsentence.h"

#include <QCommandLineParser>

namespace entente {

namespace {

const QString focusAreaOption = QStringLiteral("focus-area");
const QString notFocusAreaOption = QStringLiteral("not-focus-area");
const QString kindOption = QStringLiteral("kind");
const QString certaintyOption = QStringLiteral("certainty");
const QString textOption = QStringLiteral("text");
const QString sinceOption = QStringLiteral("since");
const QString untilOption = QStringLiteral("until");
const QString deskOption = QStringLiteral("desk");

/// Values may be repeated, or parted by commas.
QStringList values(const QCommandLineParser &parser, const QString &option)
{
    QStringList all;
    for (const QString &value : parser.values(option))
        all += value.split(u',', Qt::SkipEmptyParts);
    return all;
}

class FilterReader final
{
public:
    FilterReader(const QCommandLineParser &parser, const VocabularyGiver &vocabulary)
        : m_parser(parser), m_vocabulary(vocabulary)
    {
    }

    bool read(Filter &filter)
    {
        // Not parted by commas: names of desks may have some.
        for (const QString &desk : m_parser.values(deskOption))
            filter.desks.push_back(desk.trimmed().toStdString());
        filter.text = m_parser.values(textOption).join(u' ').toStdString();
        return areas(focusAreaOption, filter.areas)
            && areas(notFocusAreaOption, filter.excludedAreas) && kinds(filter.kinds)
            && certainties(filter.certainties) && date(sinceOption, filter.since)
            && date(untilOption, filter.until);
    }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    bool areas(const QString &option, std::vector<ConceptIndex> &found)
    {
        for (const QString &value : values(m_parser, option)) {
            const std::string id = value.trimmed().toStdString();
            const std::shared_ptr<const Vocabulary> vocabulary = m_vocabulary();
            const auto area = vocabulary->find(id);
            if (!area) {
                m_problem = unknownAreaSentence(id, *vocabulary);
                return false;
            }
            found.push_back(*area);
        }
        return true;
    }

    bool kinds(std::vector<Kind> &found)
    {
        for (const QString &value : values(m_parser, kindOption)) {
            const auto kind = kindNamed(value.trimmed().toStdString());
            if (!kind) {
                m_problem = unknownKindSentence(value.toStdString());
                return false;
            }
            found.push_back(*kind);
        }
        return true;
    }

    bool certainties(std::vector<Certainty> &found)
    {
        for (const QString &value : values(m_parser, certaintyOption)) {
            const auto certainty = certaintyNamed(value.trimmed().toStdString());
            if (!certainty) {
                m_problem = unknownCertaintySentence(value.trimmed().toStdString());
                return false;
            }
            found.push_back(*certainty);
        }
        return true;
    }

    bool date(const QString &option, std::optional<Date> &found)
    {
        if (!m_parser.isSet(option))
            return true;
        const QString value = m_parser.value(option);
        found = Date::parseWritten(value.toStdString());
        if (!found)
            m_problem = noDateSentence(value.toStdString());
        return found.has_value();
    }

    const QCommandLineParser &m_parser;
    const VocabularyGiver &m_vocabulary;
    QString m_problem;
};

} // namespace

std::string textOf(const Arguments &arguments)
{
    const bool both = !arguments.query.empty() && !arguments.filter.text.empty();
    return arguments.query + (both ? " " : "") + arguments.filter.text;
}

QString queryProblem(const std::string &text, const Vocabulary &vocabulary)
{
    return fieldSentences(search::filterQuery(text, vocabulary).problems, vocabulary);
}

QString readFilterOptions(const QCommandLineParser &parser, const VocabularyGiver &vocabulary,
                          Filter &filter)
{
    FilterReader reader(parser, vocabulary);
    return reader.read(filter) ? QString() : reader.problem();
}

} // namespace entente
