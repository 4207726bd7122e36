// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportoptions.h"

#include "app/apptexts.h"
#include "app/terminal.h"
#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/base/writewhole.h"
#include "core/publishing/outputformat.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <filesystem>

namespace entente {

namespace {

struct ReportFormat
{
    const char *name;
    std::optional<OutputFormat> published;
};

const std::array reportFormats{
    ReportFormat{"text", std::nullopt},       ReportFormat{"json", std::nullopt},
    ReportFormat{"csv", std::nullopt},        ReportFormat{"markdown", OutputFormat::Markdown},
    ReportFormat{"html", OutputFormat::Html}, ReportFormat{"pdf", OutputFormat::Pdf},
    ReportFormat{"docx", OutputFormat::Docx},
};

const ReportFormat *formatNamed(std::string_view name)
{
    const auto *const found = std::find_if(
        reportFormats.begin(), reportFormats.end(),
        [name](const ReportFormat &each) { return each.name == name; });
    return found == reportFormats.end() ? nullptr : found;
}

/// By the ending of a file's name; empty where it is none that is known.
std::string formatByName(const std::string &file)
{
    const std::optional<OutputFormat> format = formatOf(file);
    if (format == OutputFormat::Text)
        return "text";
    if (format == OutputFormat::Json)
        return "json";
    if (format == OutputFormat::Csv)
        return "csv";
    for (const ReportFormat &each : reportFormats) {
        if (format && each.published == format)
            return each.name;
    }
    return {};
}

/// What is reported of may not be written over.
bool isInput(const Arguments &arguments)
{
    std::vector<std::string> inputs = arguments.files;
    inputs.push_back(arguments.library);
    std::error_code problem;
    return std::any_of(inputs.begin(), inputs.end(), [&](const std::string &file) {
        return std::filesystem::is_regular_file(file, problem)
            && std::filesystem::equivalent(file, arguments.output, problem);
    });
}

/// Into the file; answers whether that was done.
bool writeFile(const Arguments &arguments, const QByteArray &bytes, std::FILE *errors)
{
    const Result<void> written = isInput(arguments)
        ? Result<void>(
            Error{FileError::NotWritable, arguments.output, 0, "it is one of the files to be read"})
        : writeWhole(arguments.output, bytes);
    if (!written)
        complain(errors, sentence(written.error()));
    return static_cast<bool>(written);
}

} // namespace

QString readReportOptions(const QCommandLineParser &parser, Arguments &arguments)
{
    if (const QString output = parser.value(QStringLiteral("output")); !output.isEmpty()) {
        arguments.output = fileOf(output);
        arguments.format = formatByName(arguments.output);
        if (arguments.format.empty() && !parser.isSet(QStringLiteral("format")))
            return AppTexts::tr("“%1” does not end as a format does; its name has to end in one "
                                "of %2, or --format has to say which it is.")
                .arg(output, knownEndings(true));
    }
    if (parser.isSet(QStringLiteral("format"))) {
        const QString given = parser.value(QStringLiteral("format"));
        arguments.format = given.toStdString();
        if (formatNamed(arguments.format) == nullptr)
            return AppTexts::tr("“%1” is not a format of a report; the formats are text, json, "
                                "csv, markdown, html, pdf and docx.")
                .arg(given);
    }
    const bool isBinary = arguments.format == "pdf" || arguments.format == "docx";
    if (isBinary && arguments.output.empty())
        return AppTexts::tr("Name the file that is to be written with --output.");
    return {};
}

OutputFormat reportedFormat(const Arguments &arguments)
{
    if (const std::optional<OutputFormat> published = publishedFormat(arguments))
        return *published;
    return arguments.format == "json" ? OutputFormat::Json
        : arguments.format == "csv"   ? OutputFormat::Csv
                                      : OutputFormat::Text;
}

std::optional<OutputFormat> publishedFormat(const Arguments &arguments)
{
    return formatNamed(arguments.format)->published;
}

int writeReport(const Arguments &arguments, const Result<edition::Edition> &edition, int status,
                std::FILE *output, std::FILE *errors)
{
    const Result<QByteArray> bytes = edition
        ? publish(edition.value(), *publishedFormat(arguments), arguments.publish)
        : Result<QByteArray>(edition.error());
    if (!bytes) {
        complain(errors, sentence(bytes.error()));
        return CouldNotWrite;
    }
    if (!arguments.output.empty())
        return writeFile(arguments, bytes.value(), errors) ? status : CouldNotWrite;
    const bool isPrinted = printText(output, bytes.value().toStdString());
    return endPrinting(output, isPrinted, errors) ? status : CouldNotWrite;
}

int writeReport(const Arguments &arguments, const std::string &text, int status, std::FILE *output,
                std::FILE *errors)
{
    if (!arguments.output.empty())
        return writeFile(arguments, QByteArray::fromStdString(text), errors) ? status
                                                                             : CouldNotWrite;
    const bool isPrinted = arguments.format == "json" ? printEscaped(output, text)
                                                      : printText(output, text);
    return endPrinting(output, isPrinted, errors) ? status : CouldNotWrite;
}

} // namespace entente
