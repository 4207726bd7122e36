// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/htmlnotes.h"

#include <limits>
#include <unordered_map>

namespace entente {

namespace {

std::string_view valueOf(const GumboNode &node, const char *name)
{
    return attributeOf(node, name).value_or(std::string_view());
}

bool isReference(const GumboNode &node)
{
    return isElement(node, {GUMBO_TAG_A}) && valueOf(node, "href").starts_with('#')
        && (valueOf(node, "role") == "doc-noteref" || valueOf(node, "epub:type") == "noteref");
}

bool isNote(std::string_view role, std::string_view type)
{
    return role == "doc-endnote" || role == "doc-footnote" || type == "footnote"
        || type == "rearnote" || type == "endnote";
}

bool isWayBack(const GumboNode &node)
{
    return valueOf(node, "role") == "doc-backlink" || valueOf(node, "epub:type") == "backlink";
}

bool areNotes(const GumboNode &node)
{
    const std::string_view type = valueOf(node, "epub:type");
    return valueOf(node, "role") == "doc-endnotes" || type == "footnotes" || type == "endnotes"
        || type == "rearnotes";
}

/// The elements that hold notes, by their ids.
std::unordered_map<std::string_view, const GumboNode *> notesIn(const PageTree &tree)
{
    std::unordered_map<std::string_view, const GumboNode *> notes;
    for (const PageNode &each : tree) {
        const GumboNode &parent = *tree[each.parent].node;
        if (each.node->type != GUMBO_NODE_ELEMENT)
            continue;
        // Newer documents give a role to the list of notes alone.
        const bool isListed = isElement(*each.node, {GUMBO_TAG_LI})
            && (areNotes(parent) || areNotes(*tree[tree[each.parent].parent].node));
        if (isListed || isNote(valueOf(*each.node, "role"), valueOf(*each.node, "epub:type")))
            notes.emplace(valueOf(*each.node, "id"), each.node);
    }
    return notes;
}

} // namespace

std::uint16_t chooseNotes(const PageTree &tree, std::uint16_t first, HtmlChoice &choice)
{
    const auto notes = notesIn(tree);
    std::uint16_t next = first;
    for (const PageNode &each : tree) {
        if (each.node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboNode &node = *each.node;
        if (isWayBack(node)
            || (isElement(node, {GUMBO_TAG_HR}) && areNotes(*tree[each.parent].node)))
            choice.leftOut.insert(&node);
        if (!isReference(node) || next == std::numeric_limits<std::uint16_t>::max())
            continue;
        const auto found = notes.find(valueOf(node, "href").substr(1));
        if (found == notes.end())
            continue;
        const auto [note, isNew] = choice.notes.emplace(found->second, next);
        next = static_cast<std::uint16_t>(next + (isNew ? 1 : 0));
        choice.references.emplace(&node, note->second);
    }
    return next;
}

} // namespace entente
