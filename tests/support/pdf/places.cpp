// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/places.h"

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"

#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>

namespace entente::test::pdf {

namespace {

void collect(QPDFObjectHandle parent, int depth, std::set<QPDFObjGen> &seen,
             std::vector<OutlineEntry> &entries)
{
    for (QPDFObjectHandle entry = at(parent, "/First");
         entry.isDictionary() && seen.insert(entry.getObjGen()).second;
         entry = at(entry, "/Next")) {
        entries.push_back({entry, depth, textIn(at(entry, "/Title"))});
        collect(entry, depth + 1, seen, entries);
    }
}

/// Whether the kids of an outline item lead on to one another, back, and up.
bool isChained(QPDFObjectHandle parent)
{
    QPDFObjGen last;
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle kid = at(parent, "/First"); kid.isDictionary(); kid = at(kid, "/Next")) {
        const bool isKnown = !seen.insert(kid.getObjGen()).second;
        if (isKnown || at(kid, "/Parent").getObjGen() != parent.getObjGen()
            || at(kid, "/Prev").getObjGen() != last)
            return false;
        last = kid.getObjGen();
    }
    return at(parent, "/Last").getObjGen() == last;
}

void checkOutline(const Document &document, Findings &findings)
{
    findings.expect(isChained(at(document.catalog(), "/Outlines")),
                    "the outline's first entries are not chained to one another");
    for (const OutlineEntry &entry : outlineOf(document)) {
        const std::string name = "the outline entry \"" + entry.title + '"';
        findings.expect(!entry.title.empty(), "an outline entry has no title");
        findings.expect(isChained(entry.object), name + ": what it holds is not chained");
        if (!isName(at(entry.object, "/A", "/S"), "/URI"))
            findings.expect(pageOf(document, destinationOf(entry.object)) != 0,
                            name + " leads to no page");
    }
}

void checkLinks(const Document &document, Findings &findings)
{
    for (std::size_t i = 0; i < document.pages().size(); ++i) {
        for (const QPDFObjectHandle &link : itemsOf(at(document.pages()[i], "/Annots"))) {
            const QPDFObjectHandle destination = destinationOf(link);
            if (!QPDFObjectHandle(destination).isNull())
                findings.expect(pageOf(document, destination) != 0,
                                "page " + std::to_string(i + 1) + ": a link leads to no page");
        }
    }
}

void checkLabels(const Document &document, Findings &findings)
{
    static const std::set<std::string> styles{"", "D", "R", "r", "A", "a"};
    const QPDFObjectHandle labels = at(document.catalog(), "/PageLabels");
    if (QPDFObjectHandle(labels).isNull())
        return;
    bool ofFirst = false;
    for (const auto &[page, label] : QPDFNumberTreeObjectHelper(labels, document.file())) {
        ofFirst = ofFirst || page == 0;
        const bool isPage = page >= 0 && page < static_cast<long long>(document.pages().size());
        const QPDFObjectHandle prefix = at(label, "/P");
        findings.expect(
            isPage && QPDFObjectHandle(label).isDictionary()
                && styles.contains(nameIn(at(label, "/S"))) && integerIn(at(label, "/St"), 1) >= 1
                && (QPDFObjectHandle(prefix).isNull() || QPDFObjectHandle(prefix).isString()),
            "the page label from page " + std::to_string(page + 1) + " on is not well formed");
    }
    findings.expect(ofFirst, "the first page has no page label");
}

} // namespace

std::vector<OutlineEntry> outlineOf(const Document &document)
{
    std::vector<OutlineEntry> entries;
    std::set<QPDFObjGen> seen;
    collect(at(document.catalog(), "/Outlines"), 0, seen, entries);
    return entries;
}

QPDFObjectHandle destinationOf(QPDFObjectHandle object)
{
    if (isName(at(object, "/A", "/S"), "/GoTo"))
        return at(object, "/A", "/D");
    return at(object, "/Dest");
}

int pageOf(const Document &document, QPDFObjectHandle destination)
{
    static const std::set<std::string> fits{"XYZ",  "Fit",  "FitH",  "FitV",
                                            "FitR", "FitB", "FitBH", "FitBV"};
    QPDFObjectHandle place = destination;
    if (place.isName()) {
        place = at(document.catalog(), "/Dests", place.getName().c_str());
    } else if (place.isString()) {
        const QPDFObjectHandle names = at(document.catalog(), "/Names", "/Dests");
        QPDFObjectHandle found = QPDFObjectHandle::newNull();
        if (QPDFObjectHandle(names).isDictionary())
            QPDFNameTreeObjectHelper(names, document.file())
                .findObject(place.getUTF8Value(), found);
        place = found;
    }
    if (place.isDictionary())
        place = at(place, "/D");
    const std::vector<QPDFObjectHandle> parts = itemsOf(place);
    if (parts.size() < 2 || !fits.contains(nameIn(parts[1])))
        return 0;
    return document.pageNumber(parts[0]);
}

void checkPlaces(const Document &document, Findings &findings)
{
    checkOutline(document, findings);
    checkLinks(document, findings);
    checkLabels(document, findings);
}

} // namespace entente::test::pdf
