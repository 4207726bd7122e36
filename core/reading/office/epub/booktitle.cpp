// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/epub/booktitle.h"

#include "core/briefing/briefing.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Longer words of an element are no title, author or day.
constexpr std::size_t longest = 2048;

bool isTitlePage(const PageTree &page)
{
    constexpr std::array<std::string_view, 3> types{"titlepage", "halftitlepage", "cover"};
    return std::any_of(page.begin(), page.end(), [&types](const PageNode &each) {
        if (each.node->type != GUMBO_NODE_ELEMENT)
            return false;
        const std::string_view type = attributeOf(*each.node, "epub:type").value_or("");
        return std::find(types.begin(), types.end(), type) != types.end();
    });
}

bool isHeading(const GumboNode &node)
{
    return isElement(node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3});
}

/// Whether it is a block of words, and holds no other block.
bool isLine(const PageTree &page, std::uint32_t at)
{
    const auto isBlockAt = [&page](std::uint32_t i) {
        const GumboNode &node = *page[i].node;
        return node.type == GUMBO_NODE_ELEMENT && isBlock(node.v.element.tag);
    };
    if (!isBlockAt(at))
        return false;
    for (std::uint32_t i = at + 1; i < page[at].end; ++i) {
        if (isBlockAt(i))
            return false;
    }
    return true;
}

} // namespace

BookTitle::BookTitle(const xml::Node &metadata) : m_said(1)
{
    for (const xml::Node each : metadata) {
        std::string words = simplified(each.allWords());
        if (words.empty())
            continue;
        if (each.is("dc:title") && m_said.front().empty())
            m_said.front() = std::move(words);
        else
            m_said.push_back(std::move(words));
    }
}

void BookTitle::leaveOutRepeated(const PageTree &page, HtmlChoice &choice) const
{
    for (std::uint32_t i = 0; i < page.size(); ++i) {
        if (!isLine(page, i))
            continue;
        const std::string words = simplified(wordsBelow(page, i, longest));
        if (!words.empty() && std::find(m_said.begin(), m_said.end(), words) != m_said.end())
            choice.leftOut.insert(page[i].node);
    }
}

void BookTitle::leaveOut(const PageTree &page, HtmlChoice &choice)
{
    if (m_hasBegun)
        return;
    if (isTitlePage(page)) {
        leaveOutRepeated(page, choice);
        return;
    }
    for (std::uint32_t i = 0; i < page.size(); ++i) {
        const GumboNode &node = *page[i].node;
        if (isElement(node, {GUMBO_TAG_HEAD})) {
            i = page[i].end - 1;
            continue;
        }
        if (isHeading(node)) {
            // A heading that is a picture says nothing that could be a title.
            if (!m_said.front().empty()
                && simplified(wordsBelow(page, i, longest)) == m_said.front())
                choice.leftOut.insert(&node);
            m_hasBegun = true;
            return;
        }
        m_hasBegun = m_hasBegun
            || (node.type == GUMBO_NODE_TEXT && !simplified(node.v.text.text).empty());
        if (m_hasBegun)
            return;
    }
}

} // namespace entente
