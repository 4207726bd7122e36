// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageprovenance.h"

#include "core/reading/provenance.h"

#include <algorithm>

namespace entente {

namespace {

std::string_view valueOf(const GumboNode &node, const char *name)
{
    return attributeOf(node, name).value_or(std::string_view());
}

bool isExport(const PageTree &tree)
{
    return std::any_of(tree.begin(), tree.end(), [](const PageNode &each) {
        return isElement(*each.node, {GUMBO_TAG_META}) && valueOf(*each.node, "name") == "generator"
            && isOwnProgram(valueOf(*each.node, "content"));
    });
}

/// Names of parts stand behind that of their briefing, where there are several: "b2-sources".
bool isNamed(std::string_view id, std::string_view name)
{
    return id == name
        || (id.ends_with(name) && id.starts_with('b') && id[id.size() - name.size() - 1] == '-');
}

/// The table in which topics are counted bears its name in its caption.
bool isCount(const PageTree &tree, std::uint32_t at)
{
    for (std::uint32_t i = at + 1; i < tree[at].end; ++i) {
        if (isElement(*tree[i].node, {GUMBO_TAG_SPAN}))
            return isNamed(valueOf(*tree[i].node, "id"), "counts");
    }
    return false;
}

bool isProvenance(const PageTree &tree, std::uint32_t at)
{
    const GumboNode &node = *tree[at].node;
    const std::string_view kind = valueOf(node, "class");
    if (isElement(node, {GUMBO_TAG_P, GUMBO_TAG_SPAN}))
        return kind == "place" || kind == "filter";
    if (isElement(node, {GUMBO_TAG_UL}))
        return kind == "facts";
    if (isElement(node, {GUMBO_TAG_TABLE}))
        return isCount(tree, at);
    const std::string_view head = valueOf(node, "aria-labelledby");
    return isElement(node, {GUMBO_TAG_SECTION})
        && (isNamed(head, "sources") || isNamed(head, "areas"));
}

} // namespace

void leaveProvenanceOut(const PageTree &tree, PageChoice &choice)
{
    if (!isExport(tree))
        return;
    for (std::uint32_t i = choice.root + 1; i < tree[choice.root].end; ++i) {
        if (choice.isLeftOut[i] || tree[i].node->type != GUMBO_NODE_ELEMENT
            || !isProvenance(tree, i))
            continue;
        leaveOut(tree, choice, i, LeftOutReason::Outside);
        i = tree[i].end - 1;
    }
}

} // namespace entente
