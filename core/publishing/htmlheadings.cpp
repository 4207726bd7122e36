// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlheadings.h"

#include "core/publishing/htmltext.h"

#include <algorithm>

namespace entente::html {

std::string contentsList(const std::vector<Entry> &entries)
{
    std::string html;
    int open = 0;
    for (const Entry &entry : entries) {
        const int depth = std::clamp(entry.depth, 1, open + 1);
        if (depth > open) {
            html += open == 0 ? "<ol>\n" : "\n<ol>\n";
            ++open;
        } else {
            html += "</li>\n";
            for (; open > depth; --open)
                html += "</ol>\n</li>\n";
        }
        html += "<li><a href=\"#" + entry.id + "\">" + escaped(entry.words) + "</a>";
    }
    for (; open > 0; --open)
        html += "</li>\n</ol>\n";
    return html;
}

} // namespace entente::html
