// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklines.h"

#include <gumbo.h>

#include <cstdlib>
#include <memory>
#include <span>
#include <vector>

namespace entente::test {

namespace {

/// Written for the tests alone, from HTML's own meaning; it shares nothing with the reader.
class Page final
{
public:
    void walk(const GumboNode &node);
    [[nodiscard]] std::string lines()
    {
        flush();
        return m_lines;
    }

private:
    struct List
    {
        bool ordered = false;
        long next = 1;
    };

    void element(const GumboNode &node);
    void list(const GumboNode &node, bool ordered);
    void item(const GumboNode &node);
    void table(const GumboNode &node);
    void rows(const GumboNode &node, std::vector<std::vector<std::string>> &found);
    void image(const GumboElement &element);
    void own(const GumboNode &node, const std::string &kind, bool keepEmpty);
    void children(const GumboNode &node);
    void flush();
    void write(const std::string &kind, const std::string &words);

    std::string m_lines;
    std::string m_words;
    std::string m_kind = "paragraph"; ///< of the words gathered
    bool m_keepEmpty = false;
    bool m_onlyImages = true;
    bool m_inCell = false;
    int m_quoteDepth = 0;
    std::vector<List> m_lists;
};

std::span<GumboNode *const> childrenOf(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboVector &vector = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(vector.data), vector.length};
}

void Page::write(const std::string &kind, const std::string &words)
{
    for (int depth = 0; depth < m_quoteDepth; ++depth)
        m_lines += "> ";
    m_lines += std::string(m_lists.size() * 2, ' ') + kind + ':';
    m_lines += words.empty() ? "\n" : ' ' + words + '\n';
}

void Page::flush()
{
    const std::string words = simplified(m_words);
    if (m_kind == "paragraph" && m_onlyImages)
        m_kind = "figure";
    if (!words.empty() || m_keepEmpty)
        write(m_kind, words);
    m_words.clear();
    m_kind = "paragraph";
    m_keepEmpty = false;
    m_onlyImages = true;
}

void Page::walk(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_ELEMENT) {
        element(node);
    } else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
               || node.type == GUMBO_NODE_CDATA) {
        m_words += node.v.text.text;
        m_onlyImages = m_onlyImages && simplified(node.v.text.text).empty();
    }
}

void Page::children(const GumboNode &node)
{
    for (const GumboNode *child : childrenOf(node))
        walk(*child);
}

void Page::own(const GumboNode &node, const std::string &kind, bool keepEmpty)
{
    flush();
    m_kind = kind;
    m_keepEmpty = keepEmpty;
    children(node);
    flush();
}

void Page::element(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (m_inCell) {
        if (element.tag == GUMBO_TAG_IMG)
            image(element);
        else if (element.tag == GUMBO_TAG_BR)
            m_words += ' ';
        children(node);
        return;
    }
    switch (element.tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
        return;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        own(node, "heading " + std::to_string(element.tag - GUMBO_TAG_H1 + 1), true);
        return;
    case GUMBO_TAG_PRE:
        own(node, "code", true);
        return;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
        // The first paragraph of an item is the item's own words.
        if (!m_keepEmpty || !simplified(m_words).empty())
            flush();
        children(node);
        if (!m_keepEmpty || !simplified(m_words).empty())
            flush();
        return;
    case GUMBO_TAG_BLOCKQUOTE:
        flush();
        ++m_quoteDepth;
        children(node);
        flush();
        --m_quoteDepth;
        return;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        list(node, element.tag == GUMBO_TAG_OL);
        return;
    case GUMBO_TAG_LI:
        item(node);
        return;
    case GUMBO_TAG_HR:
        flush();
        write("rule", {});
        return;
    case GUMBO_TAG_TABLE:
        table(node);
        return;
    case GUMBO_TAG_BR:
        m_words += ' ';
        return;
    case GUMBO_TAG_IMG:
        image(element);
        return;
    default:
        children(node);
    }
}

void Page::image(const GumboElement &element)
{
    const GumboAttribute *alt = gumbo_get_attribute(&element.attributes, "alt");
    const GumboAttribute *title = gumbo_get_attribute(&element.attributes, "title");
    const std::string words = alt != nullptr ? alt->value : "";
    m_words += words.empty() && title != nullptr ? title->value : words;
}

void Page::list(const GumboNode &node, bool ordered)
{
    flush();
    const GumboAttribute *start = gumbo_get_attribute(&node.v.element.attributes, "start");
    m_lists.push_back({ordered, start != nullptr ? std::atol(start->value) : 1});
    children(node);
    flush();
    m_lists.pop_back();
}

void Page::item(const GumboNode &node)
{
    if (m_lists.empty())
        return own(node, "  item", true); // raw HTML may forget its list
    List &in = m_lists.back();
    own(node, in.ordered ? "item " + std::to_string(in.next++) + '.' : "item", true);
}

void Page::table(const GumboNode &node)
{
    flush();
    std::vector<std::vector<std::string>> found;
    rows(node, found);
    std::string words;
    for (const std::vector<std::string> &row : found) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            const bool first = words.empty() && column == 0;
            words += first ? "" : column == 0 ? " || " : " | ";
            words += row[column];
        }
    }
    write("table", words);
}

void Page::rows(const GumboNode &node, std::vector<std::vector<std::string>> &found)
{
    for (const GumboNode *child : childrenOf(node)) {
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboTag tag = child->v.element.tag;
        if (tag == GUMBO_TAG_TR)
            found.emplace_back();
        if (tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH) {
            rows(*child, found);
            continue;
        }
        m_inCell = true;
        m_words.clear();
        children(*child);
        found.back().push_back(simplified(m_words));
        m_words.clear();
        m_inCell = false;
    }
}

} // namespace

std::string blockLinesOfHtml(std::string_view html)
{
    const auto destroy = [](GumboOutput *output) {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()), destroy);
    Page page;
    page.walk(*output->root);
    return page.lines();
}

} // namespace entente::test
