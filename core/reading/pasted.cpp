// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pasted.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::string_view scheme = "pasted:";
constexpr std::string_view pageHead = "<!DOCTYPE html>\n<!-- pasted: read whole -->\n"
                                      "<meta charset=\"utf-8\">\n";

/// What was chosen of the page: programs put it between these marks, which Microsoft's HTML
/// Clipboard Format defines.
std::string_view fragmentOf(std::string_view html)
{
    constexpr std::string_view begin = "<!--StartFragment-->";
    constexpr std::string_view end = "<!--EndFragment-->";
    const std::size_t first = html.find(begin);
    const std::size_t last = html.rfind(end);
    if (first == std::string_view::npos || last == std::string_view::npos || last < first)
        return html;
    return html.substr(first + begin.size(), last - first - begin.size());
}

/// Whether each line has as many tabs as the first, and there are some of both.
bool isTabular(std::string_view text)
{
    std::size_t lines = 0;
    std::ptrdiff_t tabs = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const std::ptrdiff_t here = std::count(line.begin(), line.end(), '\t');
        if (here == 0 || (lines > 0 && here != tabs))
            return false;
        tabs = here;
        ++lines;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines > 1;
}

/// Whether a table is all that there is and says nothing that tab-separated values cannot.
bool isPlainTable(const Pasted &pasted)
{
    if (!isTabular(pasted.text))
        return false;
    if (pasted.html.empty())
        return true;
    const std::string html = text::caseFolded(pasted.html);
    constexpr std::array<std::string_view, 3> more{"<th", "colspan=", "rowspan="};
    return html.find("<table") != std::string::npos
        && std::none_of(more.begin(), more.end(), [&html](std::string_view each) {
               return html.find(each) != std::string::npos;
           });
}

Document named(std::string bytes, std::string_view ending)
{
    constexpr int digits = 12;
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    std::string name(scheme);
    name += QCryptographicHash::hash(view, QCryptographicHash::Sha256)
                .toHex()
                .left(digits)
                .toStdString();
    name += ending;
    return {std::move(name), std::move(bytes)};
}

} // namespace

std::optional<Document> documentOf(Pasted pasted)
{
    if (isPlainTable(pasted))
        return named(std::move(pasted.text), ".tsv");
    const std::string_view fragment = fragmentOf(pasted.html);
    if (!text::trimmed(fragment).empty())
        return named(std::string(pageHead).append(fragment), ".html");
    if (text::trimmed(pasted.text).empty())
        return std::nullopt;
    return named(std::move(pasted.text), ".txt");
}

bool isPasted(std::string_view file)
{
    return file.starts_with(scheme);
}

bool isPastedPage(std::string_view bytes)
{
    return bytes.starts_with(pageHead);
}

} // namespace entente
