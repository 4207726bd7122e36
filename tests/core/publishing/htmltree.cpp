// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/htmltree.h"

#include "core/briefing/briefing.h"

#include <gtest/gtest.h>
#include <gumbo.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace entente::test {

namespace {

const GumboVector *childrenOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_DOCUMENT)
        return &node.v.document.children;
    return node.type == GUMBO_NODE_ELEMENT ? &node.v.element.children : nullptr;
}

std::string textOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
        return node.v.text.text;
    std::string text;
    if (const GumboVector *children = childrenOf(node)) {
        for (unsigned i = 0; i < children->length; ++i)
            text += textOf(*static_cast<const GumboNode *>(children->data[i]));
    }
    return text;
}

void walk(const GumboNode &node, std::vector<std::string> &parents, HtmlTree &tree)
{
    const GumboVector *children = childrenOf(node);
    if (children == nullptr)
        return;
    if (node.type == GUMBO_NODE_ELEMENT) {
        const GumboElement &of = node.v.element;
        HtmlElement element{
            gumbo_normalized_tagname(of.tag), {}, simplified(textOf(node)), parents};
        for (unsigned i = 0; i < of.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(of.attributes.data[i]);
            element.attributes[attribute->name] = attribute->value;
        }
        parents.push_back(element.tag);
        tree.elements.push_back(std::move(element));
    }
    for (unsigned i = 0; i < children->length; ++i)
        walk(*static_cast<const GumboNode *>(children->data[i]), parents, tree);
    if (node.type == GUMBO_NODE_ELEMENT)
        parents.pop_back();
}

HtmlTree parsed(const std::string &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = -1;
    GumboOutput *output = gumbo_parse_with_options(&options, html.data(), html.size());
    HtmlTree tree;
    tree.errors = output->errors.length;
    std::vector<std::string> parents;
    walk(*output->document, parents, tree);
    gumbo_destroy_output(&options, output);
    return tree;
}

} // namespace

std::vector<HtmlElement> HtmlTree::all(const std::string &tag) const
{
    std::vector<HtmlElement> found;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(found),
                 [&](const HtmlElement &element) { return element.tag == tag; });
    return found;
}

std::vector<std::string> HtmlTree::texts(const std::string &tag) const
{
    std::vector<std::string> found;
    for (const HtmlElement &element : all(tag))
        found.push_back(element.text);
    return found;
}

std::vector<int> HtmlTree::headingLevels() const
{
    std::vector<int> levels;
    for (const HtmlElement &element : elements) {
        if (element.tag.size() == 2 && element.tag[0] == 'h' && element.tag[1] >= '1'
            && element.tag[1] <= '6')
            levels.push_back(element.tag[1] - '0');
    }
    return levels;
}

std::vector<std::string> HtmlTree::values(const std::string &attribute) const
{
    std::vector<std::string> found;
    for (const HtmlElement &element : elements) {
        const auto value = element.attributes.find(attribute);
        if (value != element.attributes.end())
            found.push_back(value->second);
    }
    return found;
}

HtmlTree wellFormed(const std::string &html)
{
    HtmlTree tree = parsed(html);
    EXPECT_EQ(tree.errors, 0U) << html;
    EXPECT_TRUE(tree.all("script").empty());
    const std::vector<std::string> ids = tree.values("id");
    const std::set<std::string> known(ids.begin(), ids.end());
    EXPECT_EQ(known.size(), ids.size()) << "an id stands twice";
    for (const std::string &address : tree.values("href"))
        EXPECT_TRUE(!address.starts_with("#") || known.contains(address.substr(1))) << address;
    for (const std::string &id : tree.values("aria-labelledby"))
        EXPECT_TRUE(known.contains(id)) << id;
    int last = 0;
    for (const int level : tree.headingLevels()) {
        EXPECT_LE(level, last + 1) << html;
        last = level;
    }
    return tree;
}

} // namespace entente::test
