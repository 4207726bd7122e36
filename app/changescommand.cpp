// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changescommand.h"

#include "app/apptexts.h"
#include "app/doubts.h"
#include "app/terminal.h"
#include "core/analysis/analysis.h"
#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/briefing/marking.h"
#include "core/publishing/changestext.h"
#include "resources/resources.h"

#include <QCommandLineParser>

namespace entente {

namespace {

Result<Briefing> readOne(const std::string &file, const Vocabulary &vocabulary)
{
    ENTENTE_TRY(std::string bytes, loadAny(file));
    return readAndAnalyse(std::move(bytes), file, vocabulary);
}

} // namespace

std::variant<Arguments, UsageError> parseChanges(const QStringList &rest)
{
    const QString format = QStringLiteral("format");
    QCommandLineParser parser;
    parser.addOption({format, QString(), format});
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
    if (parser.isSet(format)) {
        const QString given = parser.value(format);
        if (given != QStringLiteral("text") && given != QStringLiteral("json")
            && given != QStringLiteral("csv"))
            return UsageError{
                AppTexts::tr("“%1” is not a format of changes; the formats are text, json and csv.")
                    .arg(given)};
        found.format = given.toStdString();
    }
    return found;
}

int runChanges(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
               std::FILE *output, std::FILE *errors)
{
    std::vector<Briefing> read;
    read.reserve(arguments.files.size());
    for (const std::string &file : arguments.files) {
        Result<Briefing> briefing = readOne(file, *vocabulary);
        if (!briefing) {
            complain(errors, sentence(briefing.error()));
            continue;
        }
        sayDoubts(errors, briefing.value());
        read.push_back(std::move(briefing).value());
    }
    if (read.size() < arguments.files.size())
        return CouldNotRead;
    const Briefing &left = read.front();
    const Briefing &right = read.back();
    const Changes changes = findChanges(left, right);
    const bool isJson = arguments.format == "json";
    std::string text = isJson       ? changesJson(changes, left, right)
        : arguments.format == "csv" ? changesCsv(changes, left, right)
                                    : changesText(changes, left, right);
    const std::string marking =
        highest({parseMarking(left.meta.marking), parseMarking(right.meta.marking)}).text;
    if (arguments.format == "text" && !marking.empty())
        text.insert(0, marking + "\n\n"); // what is quoted is marked as it was
    const bool isPrinted = isJson ? printEscaped(output, text) : printText(output, text);
    if (std::fflush(output) != 0 || !isPrinted) {
        complain(errors,
                 sentence({FileError::NotWritable, "standard output", 0, "disk full or closed"}));
        return CouldNotWrite;
    }
    return changes.any() ? Done : NothingMatched;
}

} // namespace entente
