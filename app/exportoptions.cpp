// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportoptions.h"

#include "app/apptexts.h"
#include "core/base/filename.h"
#include "core/reading/file.h"

#include <QCommandLineParser>

namespace entente {

namespace {

const QString paperOption = QStringLiteral("paper");
const QString landscapeOption = QStringLiteral("landscape");
const QString marginOption = QStringLiteral("margin");
const QString fontOption = QStringLiteral("font");
const QString fontSizeOption = QStringLiteral("font-size");
const QString titleOption = QStringLiteral("title");
const QString markingOption = QStringLiteral("marking");
const QString preparedForOption = QStringLiteral("prepared-for");
const QString embedSourceOption = QStringLiteral("embed-source");
const QString passwordFileOption = QStringLiteral("password-file");
const QString groupByOption = QStringLiteral("group-by");
const QString contentsByOption = QStringLiteral("contents-by");
const QString fullTextOption = QStringLiteral("full-text");
const QString noContentsOption = QStringLiteral("no-toc");
const QString noChartOption = QStringLiteral("no-chart");
const QString noPassagesOption = QStringLiteral("no-passages");
const QString noNotesOption = QStringLiteral("no-notes");
const QString byteOrderMarkOption = QStringLiteral("byte-order-mark");

/// A number within its range, or a sentence that says what is wrong with it.
QString readNumber(const QCommandLineParser &parser, const QString &option, double least,
                   double most, double &number)
{
    if (!parser.isSet(option))
        return {};
    bool ok = false;
    const double given = parser.value(option).toDouble(&ok);
    if (!ok || !(given >= least && given <= most)) // which no “nan” is
        return AppTexts::tr("“%1” is no value for --%2; give a number from %3 to %4.")
            .arg(parser.value(option), option)
            .arg(least)
            .arg(most);
    number = given;
    return {};
}

/// A password comes from a file, for others can see what stands on a command line.
QString readPassword(const QCommandLineParser &parser, std::string &password)
{
    if (!parser.isSet(passwordFileOption))
        return {};
    const std::string path = fileOf(parser.value(passwordFileOption));
    const Result<std::string> text = loadFile(path);
    if (!text)
        return sentence(text.error());
    const std::string line = text.value().substr(0, text.value().find_first_of("\r\n"));
    password = passwordOf(QString::fromStdString(line));
    if (password.empty())
        return AppTexts::tr("%1: the first line holds no password; write it there.")
            .arg(parser.value(passwordFileOption));
    return {};
}

} // namespace

QString readByteOrderMark(const QCommandLineParser &parser, bool isCsv, PublishOptions &options)
{
    options.byteOrderMark = parser.isSet(byteOrderMarkOption);
    return options.byteOrderMark && !isCsv
        ? AppTexts::tr("Only CSV can begin with a byte order mark; ask for CSV, or leave --%1 out.")
              .arg(byteOrderMarkOption)
        : QString();
}

QString readExportOptions(const QCommandLineParser &parser, const std::string &output,
                          PublishOptions &options)
{
    const QString paper = parser.value(paperOption).toLower();
    if (paper == QStringLiteral("letter"))
        options.paper = Paper::Letter;
    else if (parser.isSet(paperOption) && paper != QStringLiteral("a4"))
        return AppTexts::tr("“%1” is not a paper size; the sizes are a4 and letter.").arg(paper);
    const QString grouping = parser.value(groupByOption).toLower();
    if (grouping == QStringLiteral("focus-area"))
        options.grouping = Grouping::FocusArea;
    else if (parser.isSet(groupByOption) && grouping != QStringLiteral("kind"))
        return AppTexts::tr("“%1” is nothing to group by; group by kind or by focus-area.")
            .arg(grouping);
    const QString order = parser.value(contentsByOption).toLower();
    if (order == QStringLiteral("focus-area"))
        options.contentsBy = ContentsBy::FocusArea;
    else if (parser.isSet(contentsByOption) && order != QStringLiteral("briefing"))
        return AppTexts::tr("“%1” is no order of contents; give briefing or focus-area.")
            .arg(order);
    QString problem = readNumber(parser, marginOption, 10, 50, options.margin);
    if (problem.isEmpty())
        problem = readNumber(parser, fontSizeOption, 7, 16, options.fontSize);
    options.landscape = parser.isSet(landscapeOption);
    options.font = parser.value(fontOption).toStdString();
    if (problem.isEmpty())
        problem = readPassword(parser, options.password);
    options.embedSource = parser.isSet(embedSourceOption);
    const std::optional<OutputFormat> format = formatOf(output);
    const bool encloses = format && knows(*format, FormatOption::Enclosure);
    if (problem.isEmpty() && !encloses && (options.embedSource || !options.password.empty()))
        problem = AppTexts::tr(
            "Only a PDF can take a password or a source inside it; end the output's name "
            "in .pdf.");
    if (problem.isEmpty())
        problem = readByteOrderMark(parser, format && knows(*format, FormatOption::ByteOrderMark),
                                    options);
    options.preparedFor = parser.value(preparedForOption).simplified();
    options.title = parser.value(titleOption);
    options.marking = parser.value(markingOption).toStdString();
    options.fullText = parser.isSet(fullTextOption);
    options.contents = !parser.isSet(noContentsOption);
    options.chart = !parser.isSet(noChartOption);
    options.passages = !parser.isSet(noPassagesOption);
    options.annotations = !parser.isSet(noNotesOption);
    return problem;
}

} // namespace entente
