// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/outputformat.h"

#include "core/base/casefold.h"

namespace entente {

std::string_view ending(OutputFormat format)
{
    static constexpr std::array<std::string_view, allOutputFormats.size()> endings{
        ".pdf", ".html", ".md", ".csv", ".json"};
    return endings[static_cast<std::size_t>(format)];
}

std::optional<OutputFormat> formatOf(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    // ".pdf" alone is a hidden file without an ending.
    if (dot == std::string_view::npos || dot == 0)
        return std::nullopt;
    const std::string wanted = text::caseFolded(name.substr(dot));
    if (wanted == ".markdown")
        return OutputFormat::Markdown;
    if (wanted == ".htm")
        return OutputFormat::Html;
    for (const OutputFormat format : allOutputFormats) {
        if (wanted == ending(format))
            return format;
    }
    return std::nullopt;
}

} // namespace entente
