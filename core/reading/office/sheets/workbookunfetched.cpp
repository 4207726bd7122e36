// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/sheets/workbookunfetched.h"

#include "core/reading/office/word/wordunfetched.h"

#include <set>
#include <string>
#include <vector>

namespace entente {

namespace {

constexpr std::size_t mostParts = 2'000;

/// What a link to another workbook is in truth: a program that is asked.
void takePrograms(OpenPackage &package, const Relationship &link, Unfetched &unfetched)
{
    const Result<xml::Tree> part = package.part(link.target);
    if (part && part.value().root().find("x:ddeLink"))
        unfetched.add(UnfetchedKind::Action);
}

/// Data from a server, a page or another file.
void takeConnections(OpenPackage &package, const Relationship &connections, Unfetched &unfetched)
{
    const Result<xml::Tree> part = package.part(connections.target);
    if (!part)
        return;
    for (const xml::Node each : part.value().root()) {
        if (each.is("x:connection"))
            unfetched.add(UnfetchedKind::Document, each.find("x:webPr").attribute("url"));
    }
}

} // namespace

void takeWorkbookUnfetched(OpenPackage &package, const Relationships &parts, Unfetched &unfetched)
{
    takeRelationships(parts, unfetched);
    std::set<std::string> seen;
    std::vector<Relationship> open;
    const auto follow = [&](const Relationships &all) {
        for (const auto &[id, each] : all) {
            if (!each.isExternal && seen.size() < mostParts && seen.insert(each.target).second)
                open.push_back(each);
        }
    };
    follow(parts);
    // A sheet has its drawings, and these their pictures.
    while (!open.empty()) {
        const Relationship next = std::move(open.back());
        open.pop_back();
        if (next.type == "externalLink")
            takePrograms(package, next, unfetched);
        if (next.type == "connections")
            takeConnections(package, next, unfetched);
        // A part whose relationships are damaged has none; where its words count it was refused.
        if (const Result<Relationships> further = package.relationshipsOf(next.target)) {
            takeRelationships(further.value(), unfetched);
            follow(further.value());
        }
    }
}

} // namespace entente
