// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/epub/xhtml.h"

#include "core/base/casefold.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

bool isVoid(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> names{
        "area",  "base", "br",   "col",   "embed",  "hr",    "img",
        "input", "link", "meta", "param", "source", "track", "wbr"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Behind the tag that begins at an offset; a bracket in quotation marks does not end it.
std::size_t endOfTag(std::string_view xhtml, std::size_t at)
{
    char quote = 0;
    for (; at < xhtml.size(); ++at) {
        const char c = xhtml[at];
        if (quote != 0)
            quote = c == quote ? char{0} : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return xhtml.size();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::string asHtml(std::string_view xhtml)
{
    std::string html;
    html.reserve(xhtml.size() + xhtml.size() / 16);
    for (std::size_t i = 0; i < xhtml.size();) {
        const std::size_t open = std::min(xhtml.find('<', i), xhtml.size());
        html += xhtml.substr(i, open - i);
        if (open + 1 >= xhtml.size() || !isLetter(xhtml[open + 1])) {
            html += xhtml.substr(open, 1);
            i = open + 1;
            continue;
        }
        const std::size_t end = endOfTag(xhtml, open);
        const std::string_view tag = xhtml.substr(open, end - open);
        html += tag;
        i = end;
        if (!tag.ends_with("/>"))
            continue;
        const std::size_t behind = std::min(tag.find_first_of(" \t\r\n/>", 1), tag.size());
        const std::string name = text::caseFolded(tag.substr(1, behind - 1));
        if (!isVoid(name))
            html += "</" + name + '>';
    }
    return html;
}

} // namespace entente
