// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/dossier.h"

#include <string>

namespace entente::test {

/// A passage that is cited of a document of that hash.
inline library::Cited cited(const std::string &document, const std::string &words)
{
    library::Cited made;
    made.document = document;
    made.anchor = {words, "before ", " behind", {7, static_cast<std::uint32_t>(7 + words.size())}};
    return made;
}

/// A dossier with an item of each sort, which cites two documents.
inline library::Dossier dossierOfAll(const std::string &one = std::string(32, 'a'),
                                     const std::string &other = std::string(32, 'b'))
{
    using library::DossierItem;
    library::Dossier made;
    made.id = "dossier-1";
    made.title = "Missile defence, “then” and now";
    made.purpose = "What changed?";
    made.items.push_back({DossierItem::Sort::Heading, "Before", {}, {}});
    made.items.push_back({DossierItem::Sort::Words, "First.\n\n- Second — 防衛.", {}, {}});
    made.items.push_back({DossierItem::Sort::Passage, "Mark this.", cited(one, "Mines close"), {}});
    made.items.push_back({DossierItem::Sort::Briefing, "", {other, {}}, {}});
    library::OwnTable table;
    table.heads = {"Aspect", "Past", "Current"};
    table.rows = {{{"Radar", {}},
                   {"One site", {cited(one, "one site")}},
                   {"Two sites", {cited(other, "two sites"), cited(one, "a second site")}}}};
    table.sources = {{other, {}}};
    table.isDrawn = true;
    made.items.push_back({DossierItem::Sort::Table, "Sites", {}, table});
    DossierItem filter;
    filter.sort = DossierItem::Sort::Filter;
    filter.words = "What else there is.";
    filter.filter.name = "Defence";
    filter.filter.areas = {"missile-defence"};
    filter.filter.kinds = {Kind::Threat};
    filter.filter.since = Date::parse("2025");
    made.items.push_back(filter);
    made.created = made.modified = "2026-11-29T09:00:00Z";
    return made;
}

} // namespace entente::test
