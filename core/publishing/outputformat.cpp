// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/outputformat.h"

#include "core/base/casefold.h"
#include "core/publishing/publishingtexts.h"

#include <QStringList>

#include <algorithm>

namespace entente {

const FormatRow &rowOf(OutputFormat format)
{
    return *std::find_if(outputFormatTable.begin(), outputFormatTable.end(),
                         [format](const FormatRow &row) { return row.format == format; });
}

bool knows(OutputFormat format, FormatOption option)
{
    return (rowOf(format).options & static_cast<unsigned>(option)) != 0;
}

std::string_view ending(OutputFormat format)
{
    return rowOf(format).ending;
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
    for (const FormatRow &row : outputFormatTable) {
        if (wanted == row.ending || wanted == row.otherEnding)
            return row.format;
    }
    return std::nullopt;
}

QString knownEndings(bool ofReports)
{
    QStringList endings;
    for (const FormatRow &row : outputFormatTable) {
        if (!ofReports || !knows(row.format, FormatOption::BriefingsAlone))
            endings << QString::fromLatin1(row.ending.data());
    }
    return endings.join(QStringLiteral(", "));
}

} // namespace entente
