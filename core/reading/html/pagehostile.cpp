// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagehostile.h"

#include "core/reading/html/htmltree.h"

#include <algorithm>
#include <cstdint>

namespace entente {

namespace {

bool isOneOfTags(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isVoid(GumboTag tag)
{
    return isOneOfTags(tag,
                       {GUMBO_TAG_AREA, GUMBO_TAG_BASE, GUMBO_TAG_BR, GUMBO_TAG_COL,
                        GUMBO_TAG_EMBED, GUMBO_TAG_HR, GUMBO_TAG_IMG, GUMBO_TAG_INPUT,
                        GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE,
                        GUMBO_TAG_TRACK, GUMBO_TAG_WBR});
}

/// What HTML ends by itself: it nests no deeper than what stands around it.
bool endsItself(GumboTag tag)
{
    return isOneOfTags(tag,
                       {GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_TR,
                        GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD,
                        GUMBO_TAG_TFOOT, GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP, GUMBO_TAG_COLGROUP,
                        GUMBO_TAG_HTML, GUMBO_TAG_HEAD, GUMBO_TAG_BODY});
}

/// What the parser begins again in each block until it is ended.
bool isFormatting(GumboTag tag)
{
    return isOneOfTags(tag,
                       {GUMBO_TAG_A, GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_CODE, GUMBO_TAG_EM,
                        GUMBO_TAG_FONT, GUMBO_TAG_I, GUMBO_TAG_NOBR, GUMBO_TAG_S, GUMBO_TAG_SMALL,
                        GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_TT, GUMBO_TAG_U});
}

/// Letters of any case; what stands for letters is no other character.
bool isSame(std::string_view written, std::string_view lower)
{
    return std::equal(written.begin(), written.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b; });
}

/// Behind the raw words of a <script> or <style> that begins at `at`.
std::size_t behindRaw(std::string_view html, std::size_t at, std::string_view end)
{
    for (at = html.find("</", at); at != std::string_view::npos; at = html.find("</", at + 2)) {
        const std::string_view name = html.substr(at + 2, end.size());
        if (isSame(name, end))
            return at;
    }
    return html.size();
}

} // namespace

bool isHostilePage(std::string_view html)
{
    constexpr std::int64_t maximumOpen = 3000;
    const std::int64_t maximumBegunAgain = 2'000'000 + 4 * static_cast<std::int64_t>(html.size());
    std::int64_t open = 0;
    std::int64_t formatting = 0;
    std::int64_t begunAgain = 0;
    for (std::size_t i = html.find('<'); i < html.size(); i = html.find('<', i)) {
        ++i;
        if (html.substr(i).starts_with("!--")) {
            i = std::min(html.find("-->", i + 3), html.size());
            continue;
        }
        const bool ends = i < html.size() && html[i] == '/';
        i += ends ? 1 : 0;
        if (i >= html.size() || (html[i] | 0x20) < 'a' || (html[i] | 0x20) > 'z')
            continue;
        const std::size_t end = std::min(html.find_first_of(" \t\r\n\f/>", i), html.size());
        const std::string_view written = html.substr(i, end - i);
        const GumboTag tag = gumbo_tagn_enum(written.data(), static_cast<unsigned>(written.size()));
        i = end;
        if (isVoid(tag))
            continue;
        if (!ends && isOneOfTags(tag, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE})) {
            i = behindRaw(html, i, tag == GUMBO_TAG_SCRIPT ? "script" : "style");
            ++open;
            continue;
        }
        const int step = ends ? -1 : 1;
        if (isFormatting(tag))
            formatting = std::max<std::int64_t>(0, formatting + step);
        if (!endsItself(tag))
            open = std::max<std::int64_t>(0, open + step);
        begunAgain += formatting;
        if (open > maximumOpen || begunAgain > maximumBegunAgain)
            return true;
    }
    return false;
}

std::string withoutDrawings(std::string html)
{
    constexpr std::string_view begin = "<svg";
    constexpr std::string_view end = "</svg>";
    std::size_t open = std::string::npos;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::string_view rest = std::string_view(html).substr(at);
        if (open == std::string::npos && isSame(rest.substr(0, begin.size()), begin)) {
            open = at;
        } else if (open != std::string::npos && isSame(rest.substr(0, end.size()), end)) {
            at += end.size();
            std::replace_if(
                html.begin() + static_cast<std::ptrdiff_t>(open),
                html.begin() + static_cast<std::ptrdiff_t>(at), [](char c) { return c != '\n'; },
                ' ');
            open = std::string::npos;
        }
    }
    return html;
}

} // namespace entente
