// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "app/agreecommand.h"
#include "app/apptexts.h"
#include "app/changescommand.h"
#include "app/citecommand.h"
#include "app/commandtable.h"
#include "app/comparecommand.h"
#include "app/describecommand.h"
#include "app/dossiercommand.h"
#include "app/exportoptions.h"
#include "app/filteroptions.h"
#include "app/importcommand.h"
#include "app/libraryarguments.h"
#include "app/libraryoption.h"
#include "app/matrixcommand.h"
#include "app/readcommand.h"
#include "app/serverarguments.h"
#include "app/similarcommand.h"
#include "app/windowarguments.h"
#include "core/base/filename.h"

#include <QCommandLineParser>

namespace entente {

namespace {

const QString formatOption = QStringLiteral("format");
const QString outputOption = QStringLiteral("output");
const QString libraryOption = QStringLiteral("library");
const QString searchOption = QStringLiteral("search");
const QString briefingOption = QStringLiteral("briefing");
const QString allEditionsOption = QStringLiteral("all-editions");

/// Which briefings of a library are to be exported; answers with what is wrong, or with nothing.
QString readBook(const QCommandLineParser &parser, Arguments &found)
{
    found.query = parser.value(searchOption).toStdString();
    found.allEditions = parser.isSet(allEditionsOption);
    if (const QString problem = readLibraryOption(parser, found); !problem.isEmpty())
        return problem;
    return readBriefingNumbers(parser.values(briefingOption), found);
}

std::variant<Arguments, UsageError> parseCommand(Command command, const QStringList &rest,
                                                 const VocabularyGiver &vocabulary)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = command;
    for (const QString &file : parser.positionalArguments())
        found.files.push_back(fileOf(file));
    const bool isBook = command == Command::Export && found.files.empty()
        && (parser.isSet(libraryOption) || parser.isSet(searchOption)
            || parser.isSet(briefingOption) || parser.isSet(allEditionsOption));
    if (isBook) {
        if (const QString problem = readBook(parser, found); !problem.isEmpty())
            return UsageError{problem};
    } else if (found.files.empty()) {
        return UsageError{AppTexts::tr(
            "No file is named; name one, “-” for standard input, or entente:alliance.")};
    }
    if (const QString problem = readFilterOptions(parser, vocabulary, found.filter);
        !problem.isEmpty())
        return UsageError{problem};
    if (command == Command::Topics && parser.isSet(formatOption)) {
        const QString format = parser.value(formatOption);
        if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}
                 .contains(format))
            return UsageError{
                AppTexts::tr("“%1” is not a format of topics; the formats are text, json and csv.")
                    .arg(format)};
        found.format = format.toStdString();
    }
    if (command == Command::Topics) {
        const QString problem = readByteOrderMark(parser, found.format == "csv", found.publish);
        if (!problem.isEmpty())
            return UsageError{problem};
    }
    if (command == Command::Export) {
        found.output = fileOf(parser.value(outputOption));
        if (found.output.empty())
            return UsageError{
                AppTexts::tr("No output is named; add -o and a name that ends in one of %1.")
                    .arg(knownEndings())};
        if (const QString problem = readExportOptions(parser, found.output, found.publish);
            !problem.isEmpty())
            return UsageError{problem};
    }
    return found;
}

std::variant<Arguments, UsageError> parse(Command command, const QStringList &rest,
                                          const VocabularyGiver &vocabulary)
{
    switch (command) {
    case Command::Topics:
    case Command::Export:
        return parseCommand(command, rest, vocabulary);
    case Command::Read:
        return parseRead(rest);
    case Command::Cite:
        return parseCite(rest);
    case Command::Changes:
        return parseChanges(rest);
    case Command::Compare:
        return parseCompare(rest, vocabulary);
    case Command::Matrix:
        return parseMatrix(rest, vocabulary);
    case Command::Agree:
        return parseAgree(rest);
    case Command::Dossier:
        return parseDossier(rest, vocabulary);
    case Command::Similar:
        return parseSimilar(rest, vocabulary);
    case Command::Import:
        return parseImport(rest);
    case Command::Library:
        return parseLibrary(rest);
    case Command::Watch:
        return parseWatch(rest);
    case Command::Search:
        return parseSearch(rest, vocabulary);
    case Command::Server:
        return parseServer(rest);
    case Command::Sync:
        return parseSync(rest);
    case Command::Completions:
        return parseCompletions(rest);
    case Command::ManualPage:
        return parseManualPage(rest);
    case Command::Window:
    case Command::Help:
    case Command::Version:
        break;
    }
    return parseWindow(rest);
}

} // namespace

std::variant<Arguments, UsageError> parseArguments(const QStringList &arguments,
                                                   const VocabularyGiver &vocabulary)
{
    const CommandRow *command = commandNamed(arguments.value(0));
    if (command == nullptr)
        return parseWindow(arguments);
    const QStringList rest = arguments.mid(1);
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
        Arguments help;
        help.command = Command::Help;
        help.helpOf = command->command;
        return help;
    }
    return parse(command->command, rest, vocabulary);
}

} // namespace entente
