// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrixcommand.h"

#include "app/apptexts.h"
#include "app/filteroptions.h"
#include "app/importcommand.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/publishing/matrixtext.h"
#include "core/session/libraryfacts.h"

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
constexpr std::array names{Name{"area", MatrixBy::Area},         Name{"kind", MatrixBy::Kind},
                           Name{"briefing", MatrixBy::Briefing}, Name{"source", MatrixBy::Source},
                           Name{"year", MatrixBy::Year},         Name{"quarter", MatrixBy::Quarter},
                           Name{"month", MatrixBy::Month}};

std::optional<MatrixBy> named(const QString &name)
{
    for (const Name &each : names) {
        if (name == QString::fromLatin1(each.name))
            return each.by;
    }
    return std::nullopt;
}

std::string written(const std::string &format, const Matrix &matrix, const MatrixTopics &topics,
                    const Vocabulary &vocabulary)
{
    if (format == "json")
        return matrixJson(matrix, topics, vocabulary);
    if (format == "csv")
        return matrixCsv(matrix, topics, vocabulary);
    return format == "markdown" ? matrixMarkdown(matrix, topics, vocabulary)
                                : matrixText(matrix, topics, vocabulary);
}

Result<Matrix> foundMatrix(const Arguments &arguments, session::LibraryFacts &facts,
                           session::Session &session)
{
    ENTENTE_TRY_VOID(session.follow());
    ENTENTE_TRY_VOID(facts.follow(
        session, arguments.allEditions ? library::Editions::All : library::Editions::Newest));
    ENTENTE_TRY(const std::vector<std::uint32_t> shown, facts.shown(arguments.filter, session));
    Matrix matrix = matrixOf(facts.topics(), &shown, arguments.rows, arguments.columns);
    if (arguments.cluster)
        clusterRows(matrix);
    return matrix;
}

} // namespace

std::variant<Arguments, UsageError> parseMatrix(const QStringList &rest,
                                                const VocabularyGiver &vocabulary)
{
    const QString format = QStringLiteral("format");
    const QString rows = QStringLiteral("rows");
    const QString columns = QStringLiteral("columns");
    const QString libraryFile = QStringLiteral("library");
    const QString allEditions = QStringLiteral("all-editions");
    const QString cluster = QStringLiteral("cluster");
    QCommandLineParser parser;
    addFilterOptions(parser);
    for (const QString &option : {format, rows, columns, libraryFile})
        parser.addOption({option, QString(), QStringLiteral("value")});
    parser.addOptions({QCommandLineOption(allEditions), QCommandLineOption(cluster)});
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return UsageError{AppTexts::tr("“%1” is not known here; see entente --help.")
                              .arg(parser.positionalArguments().first())};
    Arguments found;
    found.command = Command::Matrix;
    found.library = parser.isSet(libraryFile) ? fileOf(parser.value(libraryFile))
                                              : defaultLibrary();
    found.allEditions = parser.isSet(allEditions);
    found.cluster = parser.isSet(cluster);
    for (const auto &[option, into] :
         {std::pair(rows, &found.rows), std::pair(columns, &found.columns)}) {
        if (!parser.isSet(option))
            continue;
        const std::optional<MatrixBy> by = named(parser.value(option));
        if (!by)
            return UsageError{AppTexts::tr("“%1” is no rows or columns of a matrix; they are area, "
                                           "kind, briefing, source, year, quarter and month.")
                                  .arg(parser.value(option))};
        *into = *by;
    }
    if (const QString problem = readFilterOptions(parser, vocabulary, found.filter);
        !problem.isEmpty())
        return UsageError{problem};
    if (parser.isSet(format)) {
        const QString given = parser.value(format);
        const QStringList known{QStringLiteral("text"), QStringLiteral("json"),
                                QStringLiteral("csv"), QStringLiteral("markdown")};
        if (!known.contains(given))
            return UsageError{AppTexts::tr("“%1” is not a format of a matrix; the formats are "
                                           "text, json, csv and markdown.")
                                  .arg(given)};
        found.format = given.toStdString();
    }
    return found;
}

int runMatrix(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *output, std::FILE *errors)
{
    if (const QString wrong = queryProblem(arguments.filter.text, *vocabulary); !wrong.isEmpty()) {
        complain(errors, wrong);
        return WrongUsage;
    }
    const auto refuse = [&](const Error &error) {
        complain(errors, sentence(error));
        return CouldNotRead;
    };
    const session::SessionMaker maker{
        library::libraryAt(arguments.library, vocabulary), vocabulary, {}};
    const Result<std::unique_ptr<session::Session>> opened = maker.openExisting();
    if (!opened)
        return refuse(opened.error());
    session::LibraryFacts facts;
    const Result<Matrix> matrix = foundMatrix(arguments, facts, *opened.value());
    if (!matrix)
        return refuse(matrix.error());
    const std::string text = written(arguments.format, matrix.value(), facts.topics(), *vocabulary);
    const bool isPrinted = arguments.format == "json" ? printEscaped(output, text)
                                                      : printText(output, text);
    if (!endPrinting(output, isPrinted, errors))
        return CouldNotWrite;
    return matrix.value().all.topics > 0 ? Done : NothingMatched;
}

} // namespace entente
