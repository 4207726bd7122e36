// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changescommand.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/doubts.h"
#include "app/reportoptions.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/publishing/changesedition.h"
#include "core/publishing/changestext.h"
#include "core/session/reading.h"
#include "resources/resources.h"

#include <QCommandLineParser>

#include <optional>

namespace entente {

namespace {

/// The document of a file: the mail rather than what hangs on it. Of an archive there is none that
/// is meant more than others. Nothing where there is none, which is said.
std::optional<Briefing> readOne(const std::string &file, const Vocabulary &vocabulary,
                                std::FILE *errors)
{
    std::vector<Error> unread;
    Result<std::vector<Briefing>> read = session::readBriefings(file, loadAny, vocabulary, unread);
    if (!read) {
        complain(errors, sentence(read.error()));
        return std::nullopt;
    }
    std::vector<Briefing> &found = read.value();
    if (found.size() > 1 && found.front().file != file) {
        complain(errors,
                 AppTexts::tr("%1: %2 documents lie within; unpack it and name one of them.")
                     .arg(QString::fromStdString(file))
                     .arg(found.size()));
        return std::nullopt;
    }
    return std::move(found.front());
}

} // namespace

std::variant<Arguments, UsageError> parseChanges(const QStringList &rest)
{
    QCommandLineParser parser;
    addOptions(parser, Command::Changes);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = Command::Changes;
    for (const QString &file : parser.positionalArguments())
        found.files.push_back(fileOf(file));
    if (found.files.size() != 2)
        return UsageError{AppTexts::tr("Name two documents to compare, the older one first.")};
    if (found.files.front() == "-" && found.files.back() == "-")
        return UsageError{AppTexts::tr("Only one of the two documents can come from the input.")};
    if (const QString problem = readReportOptions(parser, found); !problem.isEmpty())
        return UsageError{problem};
    return found;
}

int runChanges(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
               std::FILE *output, std::FILE *errors)
{
    std::vector<Briefing> read;
    read.reserve(arguments.files.size());
    for (const std::string &file : arguments.files) {
        std::optional<Briefing> briefing = readOne(file, *vocabulary, errors);
        if (!briefing)
            continue;
        sayDoubts(errors, *briefing);
        read.push_back(std::move(*briefing));
    }
    if (read.size() < arguments.files.size())
        return CouldNotRead;
    const Briefing &left = read.front();
    const Briefing &right = read.back();
    const Changes changes = findChanges(left, right);
    const int status = changes.any() ? Done : NothingMatched;
    if (publishedFormat(arguments))
        return writeReport(arguments,
                           changesEdition(changes, left, right, arguments.publish.language), status,
                           output, errors);
    const std::string text = arguments.format == "json" ? changesJson(changes, left, right)
        : arguments.format == "csv"                     ? changesCsv(changes, left, right)
                                                        : changesText(changes, left, right);
    return writeReport(arguments, text, status, output, errors);
}

} // namespace entente
