// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/htmlfragment.h"

#include "core/text/utf8.h"

#include <gumbo.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>

namespace entente {

namespace {

struct OutputDeleter
{
    void operator()(GumboOutput *output) const
    {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};
using Output = std::unique_ptr<GumboOutput, OutputDeleter>;

Output parse(std::string_view html)
{
    return Output(gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()));
}

std::span<GumboNode *const> children(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
        return {};
    const GumboVector &vector = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(vector.data), vector.length};
}

/// The first text below a node, depth first.
const char *firstText(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
        return node.v.text.text;
    for (const GumboNode *child : children(node)) {
        if (const char *found = firstText(*child))
            return found;
    }
    return nullptr;
}

/// Walks a parsed fragment and appends its words as blocks.
class FragmentWalk final
{
public:
    FragmentWalk(BriefingBuilder &builder, const HtmlFragment &fragment, std::uint8_t listDepth,
                 std::uint8_t quoteDepth)
        : m_builder(builder), m_fragment(fragment), m_listDepth(listDepth), m_quoteDepth(quoteDepth)
    {
    }

    void walk(const GumboNode &node, int depth);
    void finish() { m_builder.endBlock(); }

private:
    void element(const GumboNode &node, int depth);
    void table(const GumboNode &node, int depth);
    void rows(const GumboNode &node, int depth, bool &head);
    void text(const GumboNode &node);
    void within(const GumboNode &node, int depth)
    {
        for (const GumboNode *child : children(node))
            walk(*child, depth + 1);
    }
    Block &begin(BlockKind kind)
    {
        Block &block = m_builder.beginBlock(kind);
        block.listDepth = m_listDepth;
        block.quoteDepth = m_quoteDepth;
        m_gap = false;
        return block;
    }
    [[nodiscard]] std::uint32_t offset(const char *at) const
    {
        const char *base = m_fragment.html.data();
        const bool inside = at >= base && at <= base + m_fragment.html.size();
        return m_fragment.sourceOffset(inside ? static_cast<std::size_t>(at - base) : 0);
    }

    BriefingBuilder &m_builder;
    const HtmlFragment &m_fragment;
    std::uint8_t m_listDepth;
    std::uint8_t m_quoteDepth;
    bool m_inCell = false;
    bool m_verbatim = false;
    bool m_gap = false; ///< white space waits for the next word
};

/// Deep trees are hostile: what lies below this is left out of the walk's recursion.
constexpr int maximumDepth = 400;

void FragmentWalk::walk(const GumboNode &node, int depth)
{
    if (depth > maximumDepth)
        return;
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        text(node);
        break;
    case GUMBO_NODE_ELEMENT:
        element(node, depth);
        break;
    default:
        break;
    }
}

void FragmentWalk::text(const GumboNode &node)
{
    const std::string_view words = node.v.text.text;
    const char *original = node.v.text.original_text.data;
    const bool verbatim = original != nullptr
        && std::string_view(original, node.v.text.original_text.length) == words;
    if (m_verbatim) {
        if (!m_builder.inBlock())
            begin(BlockKind::Code);
        const std::size_t end = words.find_last_not_of("\r\n")
            + 1; // the last line's ending is the tag's
        if (verbatim)
            m_builder.append(words.substr(0, end), offset(original));
        else if (end > 0)
            m_builder.appendFor(words.substr(0, end), offset(original));
        return;
    }
    std::size_t i = 0;
    while (i < words.size()) {
        const bool space = std::strchr(" \t\r\n\f", words[i]) != nullptr;
        std::size_t end = i + 1;
        while (end < words.size() && (std::strchr(" \t\r\n\f", words[end]) != nullptr) == space)
            ++end;
        if (space) {
            m_gap = true;
        } else {
            if (!m_builder.inBlock())
                begin(BlockKind::Paragraph);
            if (m_gap && m_builder.size() > m_builder.block().text.begin)
                m_builder.appendBreak(' ');
            m_gap = false;
            const std::string_view word = words.substr(i, end - i);
            if (verbatim)
                m_builder.append(word, offset(original + i));
            else
                m_builder.appendFor(word, offset(original));
        }
        i = end;
    }
}

void FragmentWalk::element(const GumboNode &node, int depth)
{
    const GumboTag tag = node.v.element.tag;
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TEMPLATE:
        return;
    case GUMBO_TAG_BR:
        if (m_builder.inBlock() && !m_inCell)
            m_builder.appendBreak('\n');
        m_gap = m_inCell;
        return;
    case GUMBO_TAG_HR:
        if (!m_inCell) {
            begin(BlockKind::Rule);
            m_builder.endBlock();
        }
        return;
    case GUMBO_TAG_TABLE:
        if (!m_inCell) {
            table(node, depth);
            return;
        }
        break;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        if (!m_inCell) {
            begin(BlockKind::Heading).level = static_cast<std::uint8_t>(tag - GUMBO_TAG_H1 + 1);
            within(node, depth);
            m_builder.endBlock();
            return;
        }
        break;
    case GUMBO_TAG_LI:
        if (!m_inCell && m_listDepth < 64) {
            ++m_listDepth;
            begin(BlockKind::ListItem);
            within(node, depth);
            m_builder.endBlock();
            --m_listDepth;
            return;
        }
        break;
    case GUMBO_TAG_PRE:
        if (!m_inCell) {
            begin(BlockKind::Code);
            m_verbatim = true;
            within(node, depth);
            m_verbatim = false;
            m_builder.endBlock();
            return;
        }
        break;
    case GUMBO_TAG_BLOCKQUOTE:
        if (!m_inCell && m_quoteDepth < 64) {
            m_builder.endBlock();
            ++m_quoteDepth;
            within(node, depth);
            m_builder.endBlock();
            --m_quoteDepth;
            return;
        }
        break;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_OPTION: {
        m_gap = true;
        const bool ownsItem = m_builder.inBlock() && m_builder.block().kind == BlockKind::ListItem
            && m_builder.size() == m_builder.block().text.begin;
        if (!m_inCell && !ownsItem)
            m_builder.endBlock();
        within(node, depth);
        if (!m_inCell)
            m_builder.endBlock();
        m_gap = true;
        return;
    }
    default:
        break;
    }
    within(node, depth);
}

void FragmentWalk::table(const GumboNode &node, int depth)
{
    m_builder.beginTable();
    m_builder.block().listDepth = m_listDepth;
    m_builder.block().quoteDepth = m_quoteDepth;
    bool head = true;
    rows(node, depth, head);
    m_builder.endTable();
}

void FragmentWalk::rows(const GumboNode &node, int depth, bool &head)
{
    if (depth > maximumDepth)
        return;
    for (const GumboNode *child : children(node)) {
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        if (child->v.element.tag != GUMBO_TAG_TR) {
            rows(*child, depth + 1, head);
            continue;
        }
        m_builder.beginRow(head);
        head = false;
        for (const GumboNode *cell : children(*child)) {
            if (cell->type != GUMBO_NODE_ELEMENT)
                continue;
            m_builder.beginCell(Alignment::Start);
            m_inCell = true;
            m_gap = false;
            const std::uint32_t begin = m_builder.size();
            for (const GumboNode *content : children(*cell)) {
                if (m_builder.size() == begin)
                    m_gap = false;
                walk(*content, depth + 2);
            }
            m_inCell = false;
            m_builder.endCell();
        }
    }
}

} // namespace

std::string decodedEntity(std::string_view entity)
{
    // White space at the head of a page is dropped, so a letter stands before it.
    const Output output = parse('x' + std::string(entity));
    const char *found = firstText(*output->root);
    if (found == nullptr || *found != 'x' || found[1] == 0)
        return std::string(entity);
    std::string decoded(found + 1);
    // A line break that is written as an entity is white space, not a hard line break.
    std::replace_if(
        decoded.begin(), decoded.end(),
        [](char c) { return std::strchr("\t\r\n\f", c) != nullptr; }, ' ');
    return decoded;
}

std::uint32_t HtmlFragment::sourceOffset(std::size_t htmlOffset) const
{
    const auto next = std::upper_bound(
        anchors.begin(), anchors.end(), htmlOffset,
        [](std::size_t at, const Anchor &anchor) { return at < anchor.text; });
    if (next == anchors.begin())
        return 0;
    const Anchor &anchor = *std::prev(next);
    return anchor.source + static_cast<std::uint32_t>(htmlOffset - anchor.text);
}

namespace {

/// The parser frees its tree by recursion, so a fragment that opens far more tags than it closes
/// would overrun the stack.
bool isHostile(std::string_view html)
{
    constexpr std::ptrdiff_t maximumOpen = 4000;
    std::ptrdiff_t open = 0;
    for (std::size_t i = 0; i + 1 < html.size(); ++i) {
        i = html.find('<', i);
        if (i == std::string_view::npos || i + 1 == html.size())
            break;
        const bool letter = (html[i + 1] | 0x20) >= 'a' && (html[i + 1] | 0x20) <= 'z';
        open += letter ? 1 : html[i + 1] == '/' ? -1 : 0;
        if (open > maximumOpen)
            return true;
    }
    return false;
}

/// Comments alone say nothing; converted pages part their lists by them.
bool isComment(std::string_view html)
{
    html = text::trimmed(html);
    while (html.starts_with("<!--")) {
        const std::size_t end = html.find("-->", 4);
        if (end == std::string_view::npos)
            return true;
        html = text::trimmed(html.substr(end + 3));
    }
    return html.empty();
}

/// The words between the tags, as one paragraph.
void appendStripped(BriefingBuilder &builder, const HtmlFragment &fragment)
{
    const std::string_view html = fragment.html;
    builder.beginBlock(BlockKind::Paragraph);
    for (std::size_t i = 0; i < html.size();) {
        const std::size_t tag = std::min(html.find('<', i), html.size());
        if (tag > i && !text::trimmed(html.substr(i, tag - i)).empty()) {
            builder.append(html.substr(i, tag - i), fragment.sourceOffset(i));
            builder.appendBreak(' ');
        }
        i = std::min(html.find('>', tag), html.size() - 1) + 1;
    }
    builder.endBlock();
}

} // namespace

void appendHtml(BriefingBuilder &builder, const HtmlFragment &fragment, std::uint8_t listDepth,
                std::uint8_t quoteDepth)
{
    if (isComment(fragment.html))
        return;
    if (isHostile(fragment.html)) {
        appendStripped(builder, fragment);
        return;
    }
    const Output output = parse(fragment.html);
    FragmentWalk walk(builder, fragment, listDepth, quoteDepth);
    walk.walk(*output->root, 0);
    walk.finish();
}

} // namespace entente
