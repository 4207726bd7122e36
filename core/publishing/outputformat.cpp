// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/outputformat.h"

#include "core/base/casefold.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/writers.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace entente {

namespace {

struct Row
{
    OutputFormat format;
    std::string_view name;
    std::vector<std::string_view> endings; ///< that of new files first
    const char *label;
    const char *entry; ///< of a menu; empty where it has a place of its own there
    unsigned options;  ///< FormatOption, or-ed
    Writer write;
};

constexpr unsigned set(FormatOption option)
{
    return static_cast<unsigned>(option);
}

const std::vector<Row> &table()
{
    using Format = OutputFormat;
    using Option = FormatOption;
    static const std::vector<Row> rows{
        {Format::Pdf,
         "Pdf",
         {".pdf"},
         QT_TRANSLATE_NOOP("PublishingTexts", "PDF"),
         "",
         set(Option::Typesetting) | set(Option::Enclosure),
         writePdf},
        {Format::Html,
         "Html",
         {".html", ".htm"},
         QT_TRANSLATE_NOOP("PublishingTexts", "HTML"),
         QT_TRANSLATE_NOOP("PublishingTexts", "&Web page (HTML)…"),
         0,
         writeHtml},
        {Format::Markdown,
         "Markdown",
         {".md", ".markdown"},
         QT_TRANSLATE_NOOP("PublishingTexts", "Markdown"),
         QT_TRANSLATE_NOOP("PublishingTexts", "&Markdown…"),
         0,
         writeMarkdown},
        {Format::Csv,
         "Csv",
         {".csv"},
         QT_TRANSLATE_NOOP("PublishingTexts", "CSV"),
         QT_TRANSLATE_NOOP("PublishingTexts", "&Spreadsheet (CSV)…"),
         set(Option::ByteOrderMark),
         writeCsv},
        {Format::Json,
         "Json",
         {".json"},
         QT_TRANSLATE_NOOP("PublishingTexts", "JSON"),
         QT_TRANSLATE_NOOP("PublishingTexts", "&JSON…"),
         0,
         writeJson},
    };
    return rows;
}

const Row &rowOf(OutputFormat format)
{
    return *std::find_if(table().begin(), table().end(),
                         [format](const Row &row) { return row.format == format; });
}

} // namespace

std::span<const OutputFormat> allOutputFormats()
{
    static const std::vector<OutputFormat> all = [] {
        std::vector<OutputFormat> formats;
        formats.reserve(table().size());
        for (const Row &row : table())
            formats.push_back(row.format);
        return formats;
    }();
    return all;
}

bool knows(OutputFormat format, FormatOption option)
{
    return (rowOf(format).options & set(option)) != 0;
}

std::string_view name(OutputFormat format)
{
    return rowOf(format).name;
}

std::string_view ending(OutputFormat format)
{
    return rowOf(format).endings.front();
}

QString formatLabel(OutputFormat format)
{
    return PublishingTexts::tr(rowOf(format).label);
}

QString formatEntry(OutputFormat format)
{
    const char *entry = rowOf(format).entry;
    return *entry == '\0' ? QString() : PublishingTexts::tr(entry);
}

std::optional<OutputFormat> formatOf(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    // ".pdf" alone is a hidden file without an ending.
    if (dot == std::string_view::npos || dot == 0)
        return std::nullopt;
    const std::string wanted = text::caseFolded(name.substr(dot));
    for (const Row &row : table()) {
        if (std::find(row.endings.begin(), row.endings.end(), wanted) != row.endings.end())
            return row.format;
    }
    return std::nullopt;
}

QString knownEndings()
{
    QStringList endings;
    for (const Row &row : table())
        endings << QString::fromLatin1(row.endings.front().data());
    return endings.join(QStringLiteral(", "));
}

Writer writerOf(OutputFormat format)
{
    return rowOf(format).write;
}

} // namespace entente
