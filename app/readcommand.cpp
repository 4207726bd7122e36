// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readcommand.h"

#include "app/apptexts.h"
#include "app/commandtable.h"
#include "app/doubts.h"
#include "app/terminal.h"
#include "core/analysis/analysis.h"
#include "core/base/filename.h"
#include "core/publishing/readout.h"
#include "core/reading/documents.h"
#include "core/reading/reader.h"
#include "resources/resources.h"

#include <QCommandLineParser>

namespace entente {

namespace {

/// A briefing with what its reader left out.
struct ReadDocument
{
    Briefing briefing;
    std::vector<LeftOut> leftOut;
};

Result<std::vector<ReadDocument>> readFile(const std::string &file, const Vocabulary &vocabulary,
                                           std::vector<Error> &unread)
{
    ENTENTE_TRY(std::string bytes, loadAny(file));
    ENTENTE_TRY(std::vector<Document> documents, openDocuments(std::move(bytes), file));
    return readEach(
        std::move(documents), unread, [&vocabulary](Document &document) -> Result<ReadDocument> {
            ReadDocument read;
            ENTENTE_TRY(
                read.briefing,
                readBriefing(std::move(document.bytes), std::move(document.file), &read.leftOut));
            analyse(read.briefing, vocabulary); // which finds titles and dates in the text
            return read;
        });
}

/// What was left out, as lines of text.
std::string listed(const std::vector<LeftOut> &leftOut)
{
    std::string text;
    for (const LeftOut &each : leftOut) {
        text += "\n[" + std::string(name(each.reason)) + ", " + words(each.where).toStdString()
            + "] " + each.text + '\n';
    }
    return text;
}

} // namespace

std::variant<Arguments, UsageError> parseRead(const QStringList &rest)
{
    const QString format = QStringLiteral("format");
    const QString withLeftOut = QStringLiteral("with-left-out");
    QCommandLineParser parser;
    addOptions(parser, Command::Read);
    if (!parser.parse(QStringList(QStringLiteral("entente")) + rest))
        return UsageError{parser.errorText()};
    Arguments found;
    found.command = Command::Read;
    found.withLeftOut = parser.isSet(withLeftOut);
    for (const QString &file : parser.positionalArguments())
        found.files.push_back(fileOf(file));
    if (found.files.empty())
        return UsageError{AppTexts::tr(
            "No file is named; name one, “-” for standard input, or entente:alliance.")};
    if (parser.isSet(format)) {
        const QString given = parser.value(format);
        if (given != QStringLiteral("text") && given != QStringLiteral("markdown")
            && given != QStringLiteral("json"))
            return UsageError{
                AppTexts::tr(
                    "“%1” is not a format of read; the formats are text, markdown and json.")
                    .arg(given)};
        found.format = given.toStdString();
    }
    return found;
}

int runRead(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
            std::FILE *output, std::FILE *errors)
{
    const bool isJson = arguments.format == "json";
    const bool isMarkdown = arguments.format == "markdown";
    std::string text = isJson ? "[" : "";
    bool isWritten = true;
    bool isUnread = false;
    const char *gap = "";
    const auto flush = [&] {
        isWritten = isWritten && (isJson ? printEscaped(output, text) : printText(output, text));
        text.clear();
    };
    for (const std::string &file : arguments.files) {
        std::vector<Error> within;
        const Result<std::vector<ReadDocument>> read = readFile(file, *vocabulary, within);
        if (!read) {
            complain(errors, sentence(read.error()));
            isUnread = true;
            continue;
        }
        for (const Error &error : within)
            complain(errors, sentence(error));
        isUnread = isUnread || !within.empty();
        for (const ReadDocument &document : read.value()) {
            const Briefing &briefing = document.briefing;
            sayDoubts(errors, briefing);
            text += gap;
            gap = isJson ? ",\n" : "\n";
            if (isJson)
                appendReadoutJson(text, briefing,
                                  arguments.withLeftOut ? &document.leftOut : nullptr);
            else
                text += isMarkdown ? readoutMarkdown(briefing) : readoutText(briefing);
            if (!isJson && arguments.withLeftOut)
                text += listed(document.leftOut);
            flush();
        }
    }
    text = isJson ? "]\n" : "";
    flush();
    if (!endPrinting(output, isWritten, errors))
        return CouldNotWrite;
    return isUnread ? CouldNotRead : Done;
}

} // namespace entente
