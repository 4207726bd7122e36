// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/dossier.h"

#include <string>

namespace entente::test {

/// A passage that is cited of a document whose hash is thirty-two times a letter.
inline library::Cited cited(char document, const std::string &words)
{
    library::Cited made;
    made.document = std::string(32, document);
    made.anchor = {words, "before ", " behind", {7, static_cast<std::uint32_t>(7 + words.size())}};
    return made;
}

/// A dossier with an item of each sort.
inline library::Dossier dossierOfAll()
{
    using library::DossierItem;
    library::Dossier made;
    made.id = "dossier-1";
    made.title = "Missile defence, “then” and now";
    made.purpose = "What changed?";
    made.items.push_back({DossierItem::Sort::Heading, "Before", {}, {}});
    made.items.push_back({DossierItem::Sort::Words, "First.\n\n- Second — 防衛.", {}, {}});
    made.items.push_back({DossierItem::Sort::Passage, "Mark this.", cited('a', "Mines close"), {}});
    made.items.push_back({DossierItem::Sort::Briefing, "", {std::string(32, 'b'), {}}, {}});
    library::OwnTable table;
    table.heads = {"Aspect", "Past", "Current"};
    table.rows = {{{"Radar", {}},
                   {"One site", {cited('a', "one site")}},
                   {"Two sites", {cited('b', "two sites"), cited('a', "a second site")}}}};
    table.sources = {{std::string(32, 'b'), {}}};
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
