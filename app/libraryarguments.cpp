// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/libraryarguments.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/exportoptions.h"
#include "app/filteroptions.h"
#include "app/libraryoption.h"
#include "core/base/filename.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QMap>

namespace entente {

namespace {

const QString dryRunOption = QStringLiteral("dry-run");
const QString limitOption = QStringLiteral("limit");
const QString formatOption = QStringLiteral("format");
const QString repairOption = QStringLiteral("repair");
const QString verboseOption = QStringLiteral("verbose");
const QString allEditionsOption = QStringLiteral("all-editions");
const QString foldOption = QStringLiteral("fold");
const QString unsureOption = QStringLiteral("unsure-editions");

/// Parses, and reads which library is meant; answers with what is wrong, or with nothing.
QString parsed(QCommandLineParser &parser, const QStringList &rest, Arguments &found)
{
    addOptions(parser, found.command);
    return parser.parse(QStringList(QStringLiteral("entente")) + rest)
        ? readLibraryOption(parser, found)
        : parser.errorText();
}

/// Answers with what is wrong, or with nothing.
QString readUnsureOption(const QCommandLineParser &parser, Arguments &found)
{
    if (!parser.isSet(unsureOption))
        return {};
    const QString value = parser.value(unsureOption);
    found.joinsUnsure = value == QStringLiteral("join");
    return *found.joinsUnsure || value == QStringLiteral("apart")
        ? QString()
        : AppTexts::tr("“%1” is no way to take what may be an edition; write “join” or “apart”.")
              .arg(value);
}

} // namespace

std::variant<Arguments, UsageError> parseImport(const QStringList &rest)
{
    QCommandLineParser parser;
    Arguments found;
    found.command = Command::Import;
    if (const QString problem = parsed(parser, rest, found); !problem.isEmpty())
        return UsageError{problem};
    found.dryRun = parser.isSet(dryRunOption);
    found.verbose = parser.isSet(verboseOption);
    if (const QString problem = readUnsureOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    for (const QString &file : parser.positionalArguments())
        found.files.push_back(fileOf(file));
    if (found.files.empty())
        return UsageError{AppTexts::tr(
            "Nothing to import is named; name files, folders, or “-” for standard input.")};
    return found;
}

std::variant<Arguments, UsageError> parseLibrary(const QStringList &rest)
{
    QCommandLineParser parser;
    Arguments found;
    found.command = Command::Library;
    if (const QString problem = parsed(parser, rest, found); !problem.isEmpty())
        return UsageError{problem};
    found.repair = parser.isSet(repairOption);
    const QStringList words = parser.positionalArguments();
    static const QMap<QString, LibraryAction> withOutput{
        {QStringLiteral("backup"), LibraryAction::Backup},
        {QStringLiteral("export"), LibraryAction::Export},
        {QStringLiteral("notes"), LibraryAction::Notes}};
    const QString action = words.value(0);
    if (action == QStringLiteral("check") && words.size() == 1) {
        found.action = LibraryAction::Check;
        return found;
    }
    if (!withOutput.contains(action) || words.size() != 2 || found.repair)
        return UsageError{
            AppTexts::tr("What to do with the library is not clear; write “check”, “backup "
                         "FILE”, “export FOLDER” or “notes FILE”.")};
    found.action = withOutput[action];
    found.output = fileOf(words[1]);
    const QString ending = QFileInfo(words[1]).suffix().toLower();
    if (found.action == LibraryAction::Notes
        && !QStringList{QStringLiteral("md"), QStringLiteral("csv"), QStringLiteral("json")}
                .contains(ending))
        return UsageError{
            AppTexts::tr(
                "%1: notes are written to .md, .csv or .json; end the name in one of these.")
                .arg(words[1])};
    const bool isCsv = found.action == LibraryAction::Notes && ending == QStringLiteral("csv");
    if (const QString problem = readByteOrderMark(parser, isCsv, found.publish); !problem.isEmpty())
        return UsageError{problem};
    return found;
}

std::variant<Arguments, UsageError> parseWatch(const QStringList &rest)
{
    QCommandLineParser parser;
    Arguments found;
    found.command = Command::Watch;
    if (const QString problem = parsed(parser, rest, found); !problem.isEmpty())
        return UsageError{problem};
    if (parser.positionalArguments().size() != 1)
        return UsageError{AppTexts::tr("What to watch is not clear; name one folder.")};
    if (const QString problem = readUnsureOption(parser, found); !problem.isEmpty())
        return UsageError{problem};
    found.files.push_back(fileOf(parser.positionalArguments().front()));
    return found;
}

std::variant<Arguments, UsageError> parseSearch(const QStringList &rest,
                                                const VocabularyGiver &vocabulary)
{
    QCommandLineParser parser;
    // A word behind a hyphen is one that is not wanted, not an option.
    QStringList options;
    QStringList words;
    for (const QString &word : rest) {
        const bool isExclusion = word.startsWith(u'-') && !word.startsWith(QStringLiteral("--"));
        (isExclusion ? words : options) << word;
    }
    Arguments found;
    found.command = Command::Search;
    if (const QString problem = parsed(parser, options, found); !problem.isEmpty())
        return UsageError{problem};
    found.allEditions = parser.isSet(allEditionsOption);
    found.fold = parser.isSet(foldOption);
    if (const QString problem = readFilterOptions(parser, vocabulary, found.filter);
        !problem.isEmpty())
        return UsageError{problem};
    found.query = (parser.positionalArguments() + words).join(u' ').toStdString();
    found.format = parser.isSet(formatOption) ? parser.value(formatOption).toStdString() : "text";
    if (found.format != "text" && found.format != "json")
        return UsageError{
            AppTexts::tr("“%1” is not a format of search; the formats are text and json.")
                .arg(parser.value(formatOption))};
    if (parser.isSet(limitOption)) {
        bool ok = false;
        constexpr uint most = 100'000;
        const uint limit = parser.value(limitOption).toUInt(&ok);
        if (!ok || limit == 0 || limit > most)
            return UsageError{AppTexts::tr("“%1” is no number of hits; give one from 1 to %2.")
                                  .arg(parser.value(limitOption))
                                  .arg(most)};
        found.limit = limit;
    }
    if (found.query.empty() && found.filter.isEmpty())
        return UsageError{AppTexts::tr("Nothing to look for is named; write words, or a filter.")};
    return found;
}

} // namespace entente
