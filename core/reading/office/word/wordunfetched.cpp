// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordunfetched.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace entente {

namespace {

UnfetchedKind kindOf(std::string_view type)
{
    using Known = std::pair<std::string_view, UnfetchedKind>;
    static constexpr std::array known{
        Known{"image", UnfetchedKind::Image},    Known{"oleObject", UnfetchedKind::Object},
        Known{"package", UnfetchedKind::Object}, Known{"control", UnfetchedKind::Object},
        Known{"video", UnfetchedKind::Media},    Known{"audio", UnfetchedKind::Media},
        Known{"media", UnfetchedKind::Media},    Known{"frame", UnfetchedKind::Frame},
    };
    const auto *const found = std::find_if(
        known.begin(), known.end(), [type](const Known &each) { return each.first == type; });
    return found == known.end() ? UnfetchedKind::Document : found->second;
}

} // namespace

void takeRelationships(const Relationships &relationships, Unfetched &unfetched)
{
    for (const auto &[id, each] : relationships) {
        if (each.isExternal && each.type != "hyperlink")
            unfetched.add(kindOf(each.type), each.target);
    }
}

void takeUnfetched(OpenPackage &package, const WordPart &document, Unfetched &unfetched)
{
    takeRelationships(document.relationships, unfetched);
    std::set<std::string_view> parts;
    for (const auto &[id, each] : document.relationships) {
        if (each.isExternal || !parts.insert(each.target).second)
            continue;
        // A part whose relationships are damaged has none; where its words count it was refused.
        if (const Result<Relationships> further = package.relationshipsOf(each.target))
            takeRelationships(further.value(), unfetched);
    }
    for (const std::uint32_t at : document.tree.positionsOf("w:instrText")) {
        const std::string words = xml::Node(&document.tree, at).allWords();
        if (text::caseFolded(text::trimmed(words)).starts_with("dde"))
            unfetched.add(UnfetchedKind::Action);
    }
    for (const std::uint32_t at : document.tree.positionsOf("w:fldSimple")) {
        const xml::Node field(&document.tree, at);
        if (text::caseFolded(text::trimmed(field.attribute("w:instr"))).starts_with("dde"))
            unfetched.add(UnfetchedKind::Action);
    }
}

} // namespace entente
