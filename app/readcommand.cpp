// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readcommand.h"

#include "app/apptexts.h"
#include "app/doubts.h"
#include "app/terminal.h"
#include "core/analysis/analysis.h"
#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/publishing/readout.h"
#include "core/reading/article/articlereader.h"
#include "core/reading/formats.h"
#include "core/reading/html/pagereader.h"
#include "resources/resources.h"

#include <QCommandLineParser>

namespace entente {

namespace {

/// A briefing with what made it, and what that left out.
struct ReadFile
{
    std::vector<Briefing> briefings;
    std::vector<LeftOut> leftOut;
    std::string_view reader = "markdown";
};

Result<ReadFile> readFile(const std::string &file, const Vocabulary &vocabulary)
{
    ENTENTE_TRY(std::string bytes, loadAny(file));
    ReadFile read;
    if (isPage(bytes)) {
        ENTENTE_TRY(Briefing page, readPage(std::move(bytes), file, &read.leftOut));
        analyse(page, vocabulary);
        read.briefings.push_back(std::move(page));
        read.reader = "html";
        return read;
    }
    const Format *const format = formatOf({bytes, file});
    ENTENTE_TRY(read.briefings, readAllAndAnalyse(std::move(bytes), file, vocabulary));
    if (format != nullptr)
        read.reader = format->id;
    else if (read.briefings.size() == 1 && looksLikeArticle(read.briefings.front().source))
        read.reader = "article";
    return read;
}

/// What was left out, as lines of text.
std::string listed(const std::vector<LeftOut> &leftOut)
{
    std::string text;
    for (const LeftOut &each : leftOut) {
        text += "\n[" + std::string(name(each.reason)) + ", line " + std::to_string(each.line)
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
    parser.addOption({format, QString(), format});
    parser.addOption(QCommandLineOption(withLeftOut));
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
        const Result<ReadFile> read = readFile(file, *vocabulary);
        if (!read) {
            complain(errors, sentence(read.error()));
            isUnread = true;
            continue;
        }
        for (const Briefing &briefing : read.value().briefings) {
            sayDoubts(errors, briefing);
            const Readout readout{briefing, read.value().reader,
                                  arguments.withLeftOut ? &read.value().leftOut : nullptr};
            text += gap;
            gap = isJson ? ",\n" : "\n";
            if (isJson)
                appendReadoutJson(text, readout);
            else
                text += isMarkdown ? readoutMarkdown(readout) : readoutText(readout);
            if (!isJson && arguments.withLeftOut)
                text += listed(read.value().leftOut);
            flush();
        }
    }
    text = isJson ? "]\n" : "";
    flush();
    isWritten = std::fflush(output) == 0 && isWritten;
    if (!isWritten) {
        complain(errors,
                 sentence({FileError::NotWritable, "standard output", 0, "disk full or closed"}));
        return CouldNotWrite;
    }
    return isUnread ? CouldNotRead : Done;
}

} // namespace entente
