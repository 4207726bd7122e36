// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/htmlwalk.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace entente {

namespace {

/// Deep trees are hostile: what lies below this is read without recursion, as words alone.
constexpr int maximumDepth = 400;
constexpr std::uint8_t maximumListDepth = 64;

bool isBlank(char c)
{
    return std::strchr(" \t\r\n\f", c) != nullptr;
}

std::optional<std::size_t> styleIndex(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return 0;
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
        return 1;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return 2;
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
        return 3;
    case GUMBO_TAG_A:
        return 4;
    default:
        return std::nullopt;
    }
}

} // namespace

Block &HtmlWalk::begin(BlockKind kind)
{
    endBlock();
    Block &block = m_builder.beginBlock(kind);
    block.listDepth = m_note == 0 ? m_listDepth : std::uint8_t{0};
    block.note = m_note;
    block.quoteDepth = m_quoteDepth;
    block.isCaption = m_inCaption && kind == BlockKind::Paragraph;
    return block;
}

void HtmlWalk::endBlock()
{
    if (m_builder.inBlock() && m_builder.block().kind == BlockKind::Paragraph
        && !m_builder.block().isCaption && m_hasImages && !m_hasWords)
        m_builder.block().kind = BlockKind::Figure;
    m_builder.endBlock();
    m_hasImages = m_hasWords = false;
    m_gap = Gap::None;
}

void HtmlWalk::part()
{
    // The first block of an item or a heading is the item's own text.
    const bool owns = m_builder.isFresh() && !m_hasImages;
    if (m_inCell)
        m_gap = Gap::Line;
    else if (!owns)
        endBlock();
}

std::uint32_t HtmlWalk::offset(const char *at) const
{
    const char *base = m_fragment.html.data();
    const bool inside = at >= base && at <= base + m_fragment.html.size();
    return m_fragment.sourceOffset(inside ? static_cast<std::size_t>(at - base) : 0);
}

void HtmlWalk::setStyles(std::uint8_t more, std::int32_t image)
{
    unsigned styles = more;
    for (std::size_t i = 0; i < m_styleDepth.size(); ++i)
        styles |= m_styleDepth[i] > 0 ? 1U << i : 0U;
    m_builder.setStyles(static_cast<std::uint8_t>(styles), m_links.empty() ? -1 : m_links.back(), 0,
                        image);
}

void HtmlWalk::walk(const GumboNode &node, int depth)
{
    if (m_choice != nullptr && m_choice->leftOut.contains(&node))
        return;
    if (depth > maximumDepth) {
        below(node);
        return;
    }
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

/// The words of a tree that is too deep, element by element.
void HtmlWalk::below(const GumboNode &node)
{
    std::vector<const GumboNode *> open{&node};
    while (!open.empty()) {
        const GumboNode &next = *open.back();
        open.pop_back();
        if (next.type != GUMBO_NODE_ELEMENT) {
            walk(next, maximumDepth);
            continue;
        }
        if (isElement(next, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE})
            || (m_choice != nullptr && m_choice->leftOut.contains(&next)))
            continue;
        m_gap = std::max(m_gap, Gap::Space);
        if (const std::optional<HtmlImage> found = imageOf(next))
            image(next, *found);
        const std::span<GumboNode *const> children = childrenOf(next);
        open.insert(open.end(), children.rbegin(), children.rend());
    }
}

/// The ending of the last line is the tag's.
void HtmlWalk::verbatim(std::string_view words, const char *original, bool asWritten)
{
    if (!m_builder.inBlock())
        begin(BlockKind::Code);
    const std::size_t end = words.find_last_not_of("\r\n") + 1;
    for (; end > 0 && m_lineEnds > 0; --m_lineEnds)
        m_builder.appendBreak('\n');
    if (asWritten)
        m_builder.append(words.substr(0, end), offset(original));
    else
        m_builder.appendFor(words.substr(0, end), offset(original));
    const std::string_view rest = words.substr(end);
    m_lineEnds += static_cast<std::size_t>(std::count(rest.begin(), rest.end(), '\n'));
}

void HtmlWalk::appendGap()
{
    const std::uint32_t first = m_inCell ? m_cellBegin : m_builder.block().text.begin;
    if (m_gap != Gap::None && m_builder.size() > first)
        m_builder.appendBreak(m_gap == Gap::Line ? '\n' : ' ');
    m_gap = Gap::None;
}

void HtmlWalk::text(const GumboNode &node)
{
    const std::string_view words = node.v.text.text;
    const GumboStringPiece &piece = node.v.text.original_text;
    const bool asWritten = piece.data != nullptr
        && std::string_view(piece.data, piece.length) == words;
    if (m_verbatim) {
        verbatim(words, piece.data, asWritten);
        return;
    }
    std::size_t i = 0;
    while (i < words.size()) {
        const bool space = isBlank(words[i]);
        std::size_t end = i + 1;
        while (end < words.size() && isBlank(words[end]) == space)
            ++end;
        if (space) {
            m_gap = std::max(m_gap, Gap::Space);
        } else {
            if (!m_builder.inBlock())
                begin(BlockKind::Paragraph);
            appendGap();
            m_hasWords = true;
            const std::string_view word = words.substr(i, end - i);
            if (asWritten)
                m_builder.append(word, offset(piece.data + i));
            else
                m_builder.appendFor(word, offset(piece.data));
        }
        i = end;
    }
}

void HtmlWalk::image(const GumboNode &node, const HtmlImage &image)
{
    if (image.words.empty() && image.address.empty())
        return;
    if (!m_builder.inBlock())
        begin(BlockKind::Paragraph);
    if (!image.words.empty())
        appendGap();
    setStyles(Style::Image, m_builder.addLink(image.address));
    m_builder.appendFor(image.words, offset(node.v.element.original_tag.data));
    setStyles();
    m_hasImages = true;
}

/// What begins a block of its own; in a cell, which is a block already, it only parts words.
bool HtmlWalk::outsideCells(const GumboNode &node, int depth)
{
    switch (node.v.element.tag) {
    case GUMBO_TAG_HR:
        begin(BlockKind::Rule);
        endBlock();
        return true;
    case GUMBO_TAG_TABLE:
        table(node, depth);
        return true;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        heading(node, depth);
        return true;
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        list(node, depth);
        return true;
    case GUMBO_TAG_LI:
        if (m_listDepth >= maximumListDepth)
            return false;
        item(node, depth);
        return true;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
        code(node, depth);
        return true;
    case GUMBO_TAG_BLOCKQUOTE:
        if (m_quoteDepth >= maximumListDepth)
            return false;
        quotation(node, depth);
        return true;
    case GUMBO_TAG_FIGURE:
        figure(node, depth);
        return true;
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_FIGCAPTION:
        caption(node, depth);
        return true;
    default:
        if (m_choice == nullptr || !m_choice->captions.contains(&node))
            return false;
        caption(node, depth);
        return true;
    }
}

/// Whether it is a note, or refers to one; then it is read.
bool HtmlWalk::asNote(const GumboNode &node, int depth)
{
    if (const auto note = m_choice->notes.find(&node); note != m_choice->notes.end() && !m_inCell) {
        endBlock();
        const std::uint16_t outer = std::exchange(m_note, note->second);
        within(node, depth);
        endBlock();
        m_note = outer;
        return true;
    }
    const auto reference = m_choice->references.find(&node);
    if (reference == m_choice->references.end())
        return false;
    if (!m_builder.inBlock())
        begin(BlockKind::Paragraph);
    appendGap();
    m_builder.setStyles(Style::NoteReference, -1, reference->second);
    std::string words = "[";
    words.append(std::to_string(reference->second)).append("]");
    m_builder.appendFor(words, offset(node.v.element.original_tag.data));
    setStyles();
    m_hasWords = true;
    return true;
}

void HtmlWalk::element(const GumboNode &node, int depth)
{
    const GumboTag tag = node.v.element.tag;
    m_builder.addName(placeNameOf(node));
    if (isElement(node, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_HEAD, GUMBO_TAG_TEMPLATE}))
        return;
    if (const std::optional<HtmlImage> found = imageOf(node)) {
        image(node, *found);
        return;
    }
    if (m_choice != nullptr && asNote(node, depth))
        return;
    if (tag == GUMBO_TAG_BR) {
        if (m_verbatim)
            ++m_lineEnds;
        m_gap = Gap::Line;
        return;
    }
    if (!m_inCell && outsideCells(node, depth))
        return;
    if (m_inCell && isElement(node, {GUMBO_TAG_TD, GUMBO_TAG_TH})) { // of a table within a cell
        m_gap = std::max(m_gap, Gap::Space);
        within(node, depth);
        m_gap = std::max(m_gap, Gap::Space);
        return;
    }
    if (!isBlock(tag)) {
        styled(node, depth);
        return;
    }
    part();
    within(node, depth);
    part();
}

void HtmlWalk::styled(const GumboNode &node, int depth)
{
    const std::optional<std::size_t> index = styleIndex(node.v.element.tag);
    const std::string_view address = attributeOf(node, "href").value_or("");
    const bool isLink = index == 4;
    if (!index || (isLink && address.empty())) {
        within(node, depth);
        return;
    }
    if (isLink)
        m_links.push_back(m_builder.addLink(std::string(address)));
    ++m_styleDepth[*index];
    setStyles();
    within(node, depth);
    --m_styleDepth[*index];
    if (isLink)
        m_links.pop_back();
    setStyles();
}

} // namespace entente
