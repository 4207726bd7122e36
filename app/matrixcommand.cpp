// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrixcommand.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/filteroptions.h"
#include "app/libraryoption.h"
#include "app/reportoptions.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/publishing/matrixtext.h"
#include "core/session/libraryfacts.h"
#include "resources/resources.h"

#include <QCommandLineParser>

#include <array>
#include <optional>

namespace entente {

namespace {

struct Name
{
    const char *name;
    MatrixBy by;
};
constexpr std::array axes{Name{"area", MatrixBy::Area},         Name{"kind", MatrixBy::Kind},
                          Name{"briefing", MatrixBy::Briefing}, Name{"source", MatrixBy::Source},
                          Name{"type", MatrixBy::Type},         Name{"year", MatrixBy::Year},
                          Name{"quarter", MatrixBy::Quarter},   Name{"month", MatrixBy::Month},
                          Name{"period", MatrixBy::Period}};

struct MeasureName
{
    const char *name;
    MatrixMeasure by;
};
constexpr std::array measures{MeasureName{"topics", MatrixMeasure::Topics},
                              MeasureName{"briefings", MatrixMeasure::Briefings},
                              MeasureName{"share", MatrixMeasure::Share},
                              MeasureName{"per-briefing", MatrixMeasure::PerBriefing},
                              MeasureName{"of-published", MatrixMeasure::OfPublished}};

template <typename Names>
auto named(const Names &all, const QString &name) -> std::optional<decltype(all.front().by)>
{
    for (const auto &each : all) {
        if (name == QString::fromLatin1(each.name))
            return each.by;
    }
    return std::nullopt;
}

struct Found
{
    std::shared_ptr<const session::LibraryFacts> facts;
    std::vector<std::uint32_t> shown;
    MatrixDocuments documents;
    Matrix matrix;
    std::vector<Period> periods;
    std::vector<Period> events;
};

Result<Found> found(const Arguments &arguments, session::Session &session)
{
    Found found;
    session::LibraryRequest asked;
    asked.filter = arguments.filter;
    asked.filter.text = textOf(arguments);
    if (arguments.allEditions)
        asked.editions = library::Editions::All;
    ENTENTE_TRY(found.facts, session::LibraryFacts::of(session, asked.editions));
    ENTENTE_TRY(found.shown, found.facts->shown(asked, session));
    ENTENTE_TRY(found.documents, found.facts->documents(asked, session));
    if (arguments.rows == MatrixBy::Period || arguments.columns == MatrixBy::Period) {
        ENTENTE_TRY(found.periods, namedPeriods(arguments.periods));
    }
    ENTENTE_TRY(found.events, namedEvents(arguments.events));
    found.matrix = matrixOf(found.facts->topics(), &found.shown, arguments.rows, arguments.columns,
                            found.periods, found.documents);
    if (arguments.cluster)
        clusterRows(found.matrix);
    return found;
}

} // namespace

std::variant<Arguments, UsageError> parseMatrix(const QStringList &rest,
                                                const VocabularyGiver &vocabulary)
{
    const QString rows = QStringLiteral("rows");
    const QString columns = QStringLiteral("columns");
    const QString allEditions = QStringLiteral("all-editions");
    const QString cluster = QStringLiteral("cluster");
    const QString periods = QStringLiteral("periods");
    const QString events = QStringLiteral("events");
    const QString show = QStringLiteral("show");
    const QString search = QStringLiteral("search");
    QCommandLineParser parser;
    addOptions(parser, Command::Matrix);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return UsageError{AppTexts::tr("“%1” is not known here; see entente --help.")
                              .arg(parser.positionalArguments().first())};
    Arguments found;
    found.command = Command::Matrix;
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    found.query = parser.value(search).toStdString();
    found.allEditions = parser.isSet(allEditions);
    found.cluster = parser.isSet(cluster);
    found.periods = parser.isSet(periods) ? fileOf(parser.value(periods)) : std::string();
    found.events = parser.isSet(events) ? fileOf(parser.value(events)) : std::string();
    for (const auto &[option, into] :
         {std::pair(rows, &found.rows), std::pair(columns, &found.columns)}) {
        if (!parser.isSet(option))
            continue;
        const std::optional<MatrixBy> by = named(axes, parser.value(option));
        if (!by)
            return UsageError{
                AppTexts::tr("“%1” is no rows or columns of a matrix; they are area, "
                             "kind, briefing, source, type, year, quarter, month and period.")
                    .arg(parser.value(option))};
        *into = *by;
    }
    if (parser.isSet(show)) {
        const std::optional<MatrixMeasure> measure = named(measures, parser.value(show));
        if (!measure)
            return UsageError{AppTexts::tr("“%1” is nothing that a matrix shows; it shows topics, "
                                           "briefings, share, per-briefing or of-published.")
                                  .arg(parser.value(show))};
        found.measure = *measure;
    }
    if (const QString problem = readFilterOptions(parser, vocabulary, found.filter);
        !problem.isEmpty())
        return UsageError{problem};
    if (const QString problem = readReportOptions(parser, found); !problem.isEmpty())
        return UsageError{problem};
    return found;
}

int runMatrix(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *output, std::FILE *errors)
{
    if (const QString wrong = queryProblem(textOf(arguments), *vocabulary); !wrong.isEmpty()) {
        complain(errors, wrong);
        return WrongUsage;
    }
    const auto refuse = [&](const Error &error) {
        complain(errors, sentence(error));
        return CouldNotRead;
    };
    const Result<std::unique_ptr<session::Session>> opened = openedLibrary(arguments, vocabulary);
    if (!opened)
        return refuse(opened.error());
    const Result<Found> counted = found(arguments, *opened.value());
    if (!counted)
        return refuse(counted.error());
    const Found &all = counted.value();
    const MatrixText text{all.matrix,
                          all.facts->topics(),
                          all.shown,
                          *vocabulary,
                          arguments.publish.language,
                          arguments.measure,
                          all.periods,
                          all.events,
                          all.documents.texts};
    const int status = all.matrix.all.documents > 0 ? Done : NothingMatched;
    if (publishedFormat(arguments))
        return writeReport(arguments, matrixEdition(text), status, output, errors);
    return writeReport(arguments,
                       arguments.format == "json"      ? matrixJson(text)
                           : arguments.format == "csv" ? matrixCsv(text)
                                                       : matrixText(text),
                       status, output, errors);
}

} // namespace entente
