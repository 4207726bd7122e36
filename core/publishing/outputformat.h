// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// How what is published is written down.
enum class OutputFormat : std::uint8_t { Pdf, Html, Docx, Markdown, Text, Csv, Json, Qdpx };

/// What can be asked of some formats alone.
enum class FormatOption : std::uint8_t {
    Typesetting = 1, ///< margins and type
    Enclosure = 2,   ///< its sources inside it, and a password
    ByteOrderMark = 4,
    BriefingsAlone = 8, ///< nothing but the topics of briefings can be written so
};

/// What a writer is given; see writers.h.
struct Order;

/// Tagged PDF, for eyes, ears and archives.
[[nodiscard]] Result<QByteArray> writePdf(const Order &order);
/// One HTML document that needs nothing beside it: no script, nothing fetched, readable in light
/// and dark, by screen readers, and on paper.
[[nodiscard]] Result<QByteArray> writeHtml(const Order &order);
/// A Word document: headings, lists, tables, footnotes, pictures and links as Word has them.
[[nodiscard]] Result<QByteArray> writeDocx(const Order &order);
/// Markdown that reads as a briefing again.
[[nodiscard]] Result<QByteArray> writeMarkdown(const Order &order);
/// Plain text of 80 columns, for a terminal or a mail.
[[nodiscard]] Result<QByteArray> writePlainText(const Order &order);
/// See appendCsv().
[[nodiscard]] Result<QByteArray> writeCsv(const Order &order);
/// An array of what appendJson() writes.
[[nodiscard]] Result<QByteArray> writeJson(const Order &order);
/// A project of REFI-QDA: the texts with topics and notes as coded passages, for programs that
/// analyse texts by codes.
[[nodiscard]] Result<QByteArray> writeQdpx(const Order &order);

/// All that there is to say of a format.
struct FormatRow
{
    OutputFormat format;
    std::string_view name;        ///< within the program: "Markdown"
    std::string_view ending;      ///< of a file's name, with its dot
    std::string_view otherEnding; ///< that names have as well; may be empty
    const char *label;            ///< as people call it; see formatLabel()
    const char *entry;            ///< of a menu; empty where it has a place of its own there
    unsigned options;             ///< FormatOption, or-ed
    Result<QByteArray> (*write)(const Order &);
};

/// The formats, in the order in which people are shown them.
inline constexpr std::array outputFormatTable{
    FormatRow{OutputFormat::Pdf, "Pdf", ".pdf", "", QT_TRANSLATE_NOOP("PublishingTexts", "PDF"), "",
              static_cast<unsigned>(FormatOption::Typesetting)
                  | static_cast<unsigned>(FormatOption::Enclosure),
              writePdf},
    FormatRow{OutputFormat::Html, "Html", ".html", ".htm",
              QT_TRANSLATE_NOOP("PublishingTexts", "HTML"),
              QT_TRANSLATE_NOOP("PublishingTexts", "&Web page (HTML)…"), 0, writeHtml},
    FormatRow{OutputFormat::Docx, "Docx", ".docx", "", QT_TRANSLATE_NOOP("PublishingTexts", "Word"),
              QT_TRANSLATE_NOOP("PublishingTexts", "Wor&d document (DOCX)…"), 0, writeDocx},
    FormatRow{OutputFormat::Markdown, "Markdown", ".md", ".markdown",
              QT_TRANSLATE_NOOP("PublishingTexts", "Markdown"),
              QT_TRANSLATE_NOOP("PublishingTexts", "&Markdown…"), 0, writeMarkdown},
    FormatRow{OutputFormat::Text, "Text", ".txt", ".text",
              QT_TRANSLATE_NOOP("PublishingTexts", "Text"),
              QT_TRANSLATE_NOOP("PublishingTexts", "Plain &text (TXT)…"), 0, writePlainText},
    FormatRow{OutputFormat::Csv, "Csv", ".csv", "", QT_TRANSLATE_NOOP("PublishingTexts", "CSV"),
              QT_TRANSLATE_NOOP("PublishingTexts", "&Spreadsheet (CSV)…"),
              static_cast<unsigned>(FormatOption::ByteOrderMark), writeCsv},
    FormatRow{OutputFormat::Json, "Json", ".json", "", QT_TRANSLATE_NOOP("PublishingTexts", "JSON"),
              QT_TRANSLATE_NOOP("PublishingTexts", "&JSON…"), 0, writeJson},
    FormatRow{OutputFormat::Qdpx, "Qdpx", ".qdpx", "",
              QT_TRANSLATE_NOOP("PublishingTexts", "REFI-QDA"),
              QT_TRANSLATE_NOOP("PublishingTexts", "&Coded passages (REFI-QDA)…"),
              static_cast<unsigned>(FormatOption::BriefingsAlone), writeQdpx},
};

template <std::size_t count>
constexpr std::array<OutputFormat, count> formatsOf(const std::array<FormatRow, count> &rows)
{
    std::array<OutputFormat, count> formats{};
    std::size_t next = 0;
    for (const FormatRow &row : rows)
        formats[next++] = row.format;
    return formats;
}

/// All of them.
inline constexpr std::array allOutputFormats = formatsOf(outputFormatTable);

[[nodiscard]] const FormatRow &rowOf(OutputFormat format);

[[nodiscard]] bool knows(OutputFormat format, FormatOption option);

/// The ending of a file's name, with its dot: ".pdf".
[[nodiscard]] std::string_view ending(OutputFormat format);

/// "PDF", "Markdown" … as people call it.
[[nodiscard]] QString formatLabel(OutputFormat format);
/// The same as an entry of a menu: "&Web page (HTML)…"; empty where it has a place of its own
/// there.
[[nodiscard]] QString formatEntry(OutputFormat format);

/// The format that the ending of a file's name asks for, in upper or lower case.
[[nodiscard]] std::optional<OutputFormat> formatOf(std::string_view path);

/// ".pdf, .html, .md": the endings of all formats, or of those in which what is no list of topics
/// can be written.
[[nodiscard]] QString knownEndings(bool ofReports = false);

} // namespace entente
