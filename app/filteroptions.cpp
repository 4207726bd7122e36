// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filteroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace entente {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Arguments", text);
}

const QString focusAreaOption = QStringLiteral("focus-area");
const QString notFocusAreaOption = QStringLiteral("not-focus-area");
const QString kindOption = QStringLiteral("kind");
const QString textOption = QStringLiteral("text");
const QString sinceOption = QStringLiteral("since");
const QString untilOption = QStringLiteral("until");

/// Values may be repeated, or parted by commas.
QStringList values(const QCommandLineParser &parser, const QString &option)
{
    QStringList all;
    for (const QString &value : parser.values(option))
        all += value.split(u',', Qt::SkipEmptyParts);
    return all;
}

/// The id that a wrong one stands for, or all that there are to choose from.
std::string meant(const Vocabulary &vocabulary, const std::string &id)
{
    if (const std::string_view nearest = vocabulary.nearest(id); !nearest.empty())
        return std::string(nearest);
    QStringList all;
    for (const Concept &each : vocabulary.concepts())
        all << QString::fromStdString(each.id);
    all.sort();
    return tr("one of %1").arg(all.join(QStringLiteral(", "))).toStdString();
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
        filter.text = m_parser.values(textOption).join(u' ').toStdString();
        return areas(focusAreaOption, filter.areas)
            && areas(notFocusAreaOption, filter.excludedAreas) && kinds(filter.kinds)
            && date(sinceOption, filter.since) && date(untilOption, filter.until);
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
                m_problem = sentence({ErrorCode::UnknownFocusArea, id, 0, meant(*vocabulary, id)});
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
                QStringList known;
                for (const Kind each : allKinds) {
                    const std::string_view word = name(each);
                    known << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
                }
                m_problem = tr("“%1” is not a kind of topic; the kinds are %2.")
                                .arg(value, known.join(QStringLiteral(", ")));
                return false;
            }
            found.push_back(*kind);
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
            m_problem =
                tr("“%1” is not a date that is known; write it as 2024, 2024-04 or 2024-04-10.")
                    .arg(value);
        return found.has_value();
    }

    const QCommandLineParser &m_parser;
    const VocabularyGiver &m_vocabulary;
    QString m_problem;
};

} // namespace

void addFilterOptions(QCommandLineParser &parser)
{
    for (const QString &name :
         {focusAreaOption, notFocusAreaOption, kindOption, textOption, sinceOption, untilOption})
        parser.addOption({name, QString(), QStringLiteral("value")});
}

QString readFilterOptions(const QCommandLineParser &parser, const VocabularyGiver &vocabulary,
                          Filter &filter)
{
    FilterReader reader(parser, vocabulary);
    return reader.read(filter) ? QString() : reader.problem();
}

} // namespace entente
