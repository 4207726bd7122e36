// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmltext.h"

#include "core/base/utf8.h"
#include "core/briefing/linktarget.h"
#include "core/publishing/htmlimage.h"
#include "core/publishing/htmlnotes.h"

#include <algorithm>

namespace entente::html {

namespace {

/// Control characters and the code points that Unicode keeps from being characters.
bool isForbidden(char32_t c)
{
    const bool control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    const bool never = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    return control || never;
}

void append(std::string &html, char32_t c)
{
    switch (c) {
    case '&':
        html += "&amp;";
        break;
    case '<':
        html += "&lt;";
        break;
    case '>':
        html += "&gt;";
        break;
    case '"':
        html += "&quot;";
        break;
    case '\'':
        html += "&#39;";
        break;
    default:
        if (!isForbidden(c))
            text::append(html, c);
    }
}

/// Tags of the styles that a run has, from the outermost in.
std::vector<std::string_view> tagsOf(std::uint8_t styles)
{
    std::vector<std::string_view> tags;
    if ((styles & Style::Strong) != 0)
        tags.emplace_back("strong");
    if ((styles & Style::Emphasis) != 0)
        tags.emplace_back("em");
    const bool isEdited = (styles & Style::Edited) != 0;
    if ((styles & Style::Strikeout) != 0)
        tags.emplace_back(isEdited ? "del" : "s");
    else if (isEdited)
        tags.emplace_back("ins");
    if ((styles & Style::Monospace) != 0)
        tags.emplace_back("code");
    return tags;
}

std::string addressOf(const pages::Run &run, const NoteLinks *notes)
{
    if (run.link.isEmpty())
        return {};
    const std::string address = run.link.toStdString();
    const int place = notes == nullptr ? 0 : notes->origin->links.placeOf(address);
    return place > 0 ? "#" + placeId(*notes, place) : followedUri(address);
}

std::string brokenInLines(const std::string &html)
{
    std::string lines;
    for (const char c : html)
        lines += c == '\n' ? std::string("<br>\n") : std::string(1, c);
    return lines;
}

/// An image where it can be drawn, else what is said of it.
std::string pictured(const pages::Run &run, Images images)
{
    const std::string drawn = images == Images::Drawn ? drawnImage(run) : std::string();
    return drawn.empty() ? escaped(pages::figureSaid(run.words, run.image->address)) : drawn;
}

} // namespace

std::string escaped(std::string_view words)
{
    std::string html;
    html.reserve(words.size() + words.size() / 16);
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        append(html, next.character);
        i += next.length;
    }
    return html;
}

std::string escaped(const QString &words)
{
    return escaped(words.toStdString());
}

std::string styled(const std::vector<pages::Run> &runs, NoteLinks *notes, Images images)
{
    std::string html;
    std::string open; // one link may hold several runs
    const auto follow = [&](const std::string &address) {
        if (address == open)
            return;
        if (!open.empty())
            html += "</a>";
        if (!address.empty())
            html += "<a href=\"" + escaped(address) + "\">";
        open = address;
    };
    for (const pages::Run &run : runs) {
        if (run.note > 0) {
            follow({});
            html += notes != nullptr ? noteReference(*notes, run.note)
                                     : "<sup>" + escaped(run.words) + "</sup>";
            continue;
        }
        if (run.annotation > 0 && notes != nullptr) {
            follow({});
            html += annotationReference(*notes, run.annotation);
            continue;
        }
        follow(addressOf(run, notes));
        const std::vector<std::string_view> tags = tagsOf(run.styles);
        std::string ends;
        for (const std::string_view tag : tags) {
            html += "<" + std::string(tag) + ">";
            ends.insert(0, "</" + std::string(tag) + ">");
        }
        html += (run.image ? pictured(run, images) : brokenInLines(escaped(run.words))) + ends;
    }
    follow({});
    return html;
}

std::string element(std::string_view tag, std::string_view attributes, std::string_view content)
{
    std::string html;
    html.reserve(2 * tag.size() + attributes.size() + content.size() + 6);
    html.append("<").append(tag).append(attributes).append(">").append(content);
    return html.append("</").append(tag).append(">\n");
}

} // namespace entente::html
