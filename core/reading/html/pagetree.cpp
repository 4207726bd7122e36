// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagetree.h"

#include "core/base/casefold.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

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

/// Behind the raw words of a <script> or <style> that begins at `at`.
std::size_t behindRaw(std::string_view html, std::size_t at, std::string_view end)
{
    for (at = html.find("</", at); at != std::string_view::npos; at = html.find("</", at + 2)) {
        const std::string_view name = html.substr(at + 2, end.size());
        if (std::equal(name.begin(), name.end(), end.begin(), end.end(),
                       [](char a, char b) { return (a | 0x20) == b; }))
            return at;
    }
    return html.size();
}

} // namespace

PageTree pageTreeOf(const GumboNode &root)
{
    PageTree tree;
    struct Open
    {
        const GumboNode *node;
        std::uint32_t parent;
    };
    std::vector<Open> open{{&root, 0}};
    while (!open.empty()) {
        const Open next = open.back();
        open.pop_back();
        const auto type = next.node->type;
        if (type == GUMBO_NODE_COMMENT || type == GUMBO_NODE_TEMPLATE)
            continue;
        const auto at = static_cast<std::uint32_t>(tree.size());
        tree.push_back({next.node, next.parent, at + 1});
        const std::span<GumboNode *const> children = childrenOf(*next.node);
        for (auto each = children.rbegin(); each != children.rend(); ++each)
            open.push_back({*each, at});
    }
    for (std::size_t i = tree.size(); i-- > 1;) {
        std::uint32_t &end = tree[tree[i].parent].end;
        end = std::max(end, tree[i].end);
    }
    return tree;
}

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

std::string wordsBelow(const PageTree &tree, std::uint32_t at, std::size_t mostBytes)
{
    std::string words;
    bool gap = false;
    for (std::uint32_t i = at; i < tree[at].end && words.size() < mostBytes; ++i) {
        const GumboNode &node = *tree[i].node;
        if (isElement(node, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE})) {
            i = tree[i].end - 1;
            continue;
        }
        if (node.type == GUMBO_NODE_ELEMENT) {
            gap = gap || node.v.element.tag == GUMBO_TAG_BR || isBlock(node.v.element.tag);
            continue;
        }
        for (const std::string_view text(node.v.text.text); const char c : text) {
            if (blanks.find(c) != std::string_view::npos) {
                gap = true;
                continue;
            }
            if (gap && !words.empty())
                words += ' ';
            gap = false;
            words += c;
        }
    }
    return words;
}

} // namespace entente
