// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/describecommand.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/completions.h"
#include "app/manualpage.h"
#include "app/terminal.h"
#include "resources/resources.h"

#include <QCommandLineParser>

namespace entente {

namespace {

Offered offeredBy(const Vocabulary &vocabulary)
{
    Offered offered;
    for (const Concept &area : vocabulary.concepts())
        offered.areas << QString::fromStdString(area.id);
    for (const std::string &name : bundledBriefings())
        offered.bundled << QString::fromStdString(name);
    return offered;
}

/// The options are those of the table, of which there are none.
QString parsed(QCommandLineParser &parser, Command command, const QStringList &rest)
{
    addOptions(parser, command);
    return parser.parse(QStringList(QStringLiteral("entente")) + rest) ? QString()
                                                                       : parser.errorText();
}

} // namespace

std::variant<Arguments, UsageError> parseCompletions(const QStringList &rest)
{
    QCommandLineParser parser;
    if (const QString problem = parsed(parser, Command::Completions, rest); !problem.isEmpty())
        return UsageError{problem};
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1
        || !choicesOf(rowOf(Command::Completions).actions).contains(names.value(0)))
        return UsageError{
            AppTexts::tr("Which shell is meant is not clear; write bash, zsh or fish.")};
    Arguments found;
    found.command = Command::Completions;
    found.format = names.front().toStdString();
    return found;
}

std::variant<Arguments, UsageError> parseManualPage(const QStringList &rest)
{
    QCommandLineParser parser;
    if (const QString problem = parsed(parser, Command::ManualPage, rest); !problem.isEmpty())
        return UsageError{problem};
    if (!parser.positionalArguments().isEmpty())
        return UsageError{AppTexts::tr("“%1” is not known here; see entente --help.")
                              .arg(parser.positionalArguments().front())};
    Arguments found;
    found.command = Command::ManualPage;
    return found;
}

int runCompletions(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
                   std::FILE *output, std::FILE *errors)
{
    const Offered offered = offeredBy(*vocabulary);
    const bool isPrinted = printText(output,
                                     arguments.format == "zsh"        ? zshCompletion(offered)
                                         : arguments.format == "fish" ? fishCompletion(offered)
                                                                      : bashCompletion(offered));
    return endPrinting(output, isPrinted, errors) ? Done : CouldNotWrite;
}

int runManualPage(std::FILE *output, std::FILE *errors)
{
    return endPrinting(output, printText(output, manualPage()), errors) ? Done : CouldNotWrite;
}

} // namespace entente
