// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/opentextreader.h"

#include "core/reading/office/odt/openunfetched.h"
#include "core/reading/office/odt/openwalk.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/office/ziparchive.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace entente {

namespace {

constexpr std::string_view contentPart = "content.xml";

Result<xml::Tree> partOf(ZipArchive &archive, std::string_view name)
{
    ENTENTE_TRY(const std::optional<std::string> bytes, archive.read(name));
    if (!bytes)
        return xml::Tree();
    return xml::Tree::parse(*bytes, archive.file(), name);
}

void takeProperties(const xml::Node &meta, OfficeFacts &facts)
{
    using Names = std::pair<std::string_view, std::string_view>;
    static constexpr std::array names{
        Names{"dc:title", "title"},
        Names{"meta:initial-creator", "author"},
        Names{"dc:language", "language"},
        Names{"dc:subject", "subject"},
        Names{"dc:description", "description"},
        Names{"meta:creation-date", "created"},
        Names{"dc:date", "modified"},
    };
    for (const auto &[element, property] : names)
        facts.property(property, meta.child(element).allWords());
    // Who changed it last is its author where nobody is said to have begun it.
    const std::string last = meta.child("dc:creator").allWords();
    facts.property(facts.propertyOf("author").empty() ? "author" : "last modified by", last);
    std::string keywords;
    for (const xml::Node each : meta) {
        if (each.is("meta:keyword"))
            keywords += (keywords.empty() ? "" : ", ") + each.allWords();
        else if (each.is("meta:user-defined"))
            facts.property(each.attribute("meta:name"), each.allWords());
    }
    facts.property("keywords", keywords);
}

/// Running heads and feet are not read, but for the marking that they bear.
void takeRunningLines(const xml::Node &node, OfficeFacts &facts)
{
    for (const xml::Node each : node) {
        if (each.is("text:p"))
            facts.runningLine(each.allWords());
        else
            takeRunningLines(each, facts);
    }
}

void takeShown(const std::map<StyleRole, std::string> &styled, OfficeFacts &facts)
{
    for (const auto &[role, words] : styled)
        facts.shown(propertyOf(role), words);
}

} // namespace

Result<Briefing> readOpenText(std::string bytes, std::string file, PartPlaces *places)
{
    ENTENTE_TRY(ZipArchive archive, ZipArchive::open(std::move(bytes), file));
    ENTENTE_TRY(const xml::Tree manifest, partOf(archive, "META-INF/manifest.xml"));
    if (manifest.root().find("manifest:encryption-data"))
        return Error{OfficeError::Locked, file, 0, {}};
    ENTENTE_TRY(const xml::Tree content, partOf(archive, contentPart));
    ENTENTE_TRY(const xml::Tree styleTree, partOf(archive, "styles.xml"));
    ENTENTE_TRY(const xml::Tree meta, partOf(archive, "meta.xml"));
    const xml::Node body = content.root().child("office:body").child("office:text");
    if (!body)
        return Error{OfficeError::NotTheOne, file, 0, "OpenDocument text"};

    Briefing briefing;
    briefing.file = std::move(file);
    OfficeFacts facts;
    OpenStyles styles;
    for (const xml::Node root : {content.root(), styleTree.root()}) {
        styles.add(root.child("office:font-face-decls"));
        styles.add(root.child("office:automatic-styles"));
        styles.add(root.child("office:styles"));
    }
    takeProperties(meta.root().child("office:meta"), facts);
    takeRunningLines(styleTree.root().child("office:master-styles"), facts);

    if (places != nullptr) {
        takeUnfetched(content, places->unfetched);
        takeUnfetched(styleTree, places->unfetched);
    }
    OfficeText text(briefing, places);
    text.placeAt(text.addPart(std::string(contentPart)), 0);
    const std::vector<std::uint32_t> plain = content.positionsOf("text:p");
    const std::vector<std::uint32_t> headings = content.positionsOf("text:h");
    std::vector<std::uint32_t> paragraphs;
    paragraphs.reserve(plain.size() + headings.size());
    std::merge(plain.begin(), plain.end(), headings.begin(), headings.end(),
               std::back_inserter(paragraphs));
    OpenWalk walk(text, styles, facts, paragraphs, archive.sizeOf(contentPart));
    walk.walk(body);
    text.finish();
    takeShown(walk.styled(), facts);
    if (facts.propertyOf("language").empty())
        facts.property("language", languageByScript(briefing.text, styles.languages()));
    facts.take(briefing);
    if (briefing.blocks.empty() && briefing.meta.title.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    return briefing;
}

} // namespace entente
