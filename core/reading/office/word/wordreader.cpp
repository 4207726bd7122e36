// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordreader.h"

#include "core/base/utf8.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/office/word/wordproperties.h"
#include "core/reading/office/word/wordprovenance.h"
#include "core/reading/office/word/wordunfetched.h"
#include "core/reading/office/word/wordwalk.h"
#include "core/reading/provenance.h"
#include "core/reading/readingerror.h"

#include <array>
#include <memory>

namespace entente {

namespace {

/// A document with a password is an OLE container, in which its package is a stream.
Error noPackage(std::string_view bytes, const std::string &file)
{
    using namespace std::string_view_literals;
    constexpr std::string_view name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    return bytes.find(name) != std::string_view::npos
        ? Error{OfficeError::Locked, file, 0, {}}
        : Error{OfficeError::NotTheOne, file, 0, "Word 97 to 2003"};
}

Result<void> loadPart(OpenPackage &package, const std::string &name, WordPart &part,
                      OfficeText &text)
{
    part.name = name;
    part.number = text.addPart(name);
    ENTENTE_TRY(part.tree, package.part(name));
    part.size = package.sizeOf(name);
    ENTENTE_TRY(part.relationships, package.relationshipsOf(name));
    part.paragraphs = part.tree.positionsOf("w:p");
    return {};
}

Result<void> loadNotes(OpenPackage &package, WordParts &parts, OfficeText &text)
{
    struct Kind
    {
        std::string_view relationship;
        std::string_view element;
    };
    static constexpr std::array kinds{Kind{"footnotes", "w:footnote"},
                                      Kind{"endnotes", "w:endnote"}, Kind{"comments", "w:comment"}};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const Relationship *found = relationshipOf(parts.document.relationships,
                                                   kinds[i].relationship);
        if (found == nullptr || found->isExternal)
            continue;
        WordPart &part = parts.notes[i];
        ENTENTE_TRY_VOID(loadPart(package, found->target, part, text));
        for (const xml::Node each : part.tree.root()) {
            if (each.is(kinds[i].element))
                part.notes.emplace(each.attribute("w:id"), each);
        }
    }
    return {};
}

/// Running heads and feet are not read, but for the marking that they bear.
Result<void> readRunningLines(OpenPackage &package, const WordPart &document, OfficeFacts &facts)
{
    for (const auto &[id, each] : document.relationships) {
        if ((each.type != "header" && each.type != "footer") || each.isExternal)
            continue;
        ENTENTE_TRY(const xml::Tree tree, package.part(each.target));
        eachParagraphLine(tree.root(),
                          [&facts](std::string_view line) { facts.runningLine(line); });
    }
    return {};
}

Result<void> readProperties(OpenPackage &package, const Relationships &root, WordParts &parts,
                            OfficeFacts &facts)
{
    const auto part = [&](std::string_view type) -> Result<xml::Tree> {
        const Relationship *found = relationshipOf(root, type);
        return found == nullptr || found->isExternal ? Result<xml::Tree>(xml::Tree())
                                                     : package.part(found->target);
    };
    ENTENTE_TRY(const xml::Tree core, part("core-properties"));
    ENTENTE_TRY(const xml::Tree extended, part("extended-properties"));
    ENTENTE_TRY(const xml::Tree custom, part("custom-properties"));
    if (isOwnProgram(extended.root().child("ep:Application").allWords()))
        parts.provenance = wordProvenance(parts.document.tree.root().child("w:body"));
    takeWordProperties(core.root(), extended.root(), custom.root(), facts);
    return {};
}

void takeShown(const std::map<StyleRole, std::string> &styled, OfficeFacts &facts)
{
    for (const auto &[role, words] : styled)
        facts.shown(propertyOf(role), words);
}

} // namespace

Result<Briefing> readWord(std::string bytes, std::string file, PartPlaces *places)
{
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        return noPackage(bytes, file);
    ENTENTE_TRY(ZipArchive archive, ZipArchive::open(std::move(bytes), file));
    OpenPackage package(std::move(archive));
    ENTENTE_TRY(const Relationships root, package.relationshipsOf({}));
    const Relationship *main = relationshipOf(root, "officeDocument");
    const std::string name = main == nullptr ? "word/document.xml" : main->target;

    Briefing briefing;
    briefing.file = std::move(file);
    OfficeText text(briefing, places);
    OfficeFacts facts;
    const auto parts = std::make_unique<WordParts>();
    ENTENTE_TRY_VOID(loadPart(package, name, parts->document, text));
    if (!parts->document.tree.root().is("w:document"))
        return Error{OfficeError::NotTheOne, briefing.file, 0, "Word"};
    const Relationships &relationships = parts->document.relationships;
    if (const Relationship *styles = relationshipOf(relationships, "styles")) {
        ENTENTE_TRY(parts->stylesTree, package.part(styles->target));
        parts->styles = WordStyles(parts->stylesTree.root());
    }
    if (const Relationship *numbering = relationshipOf(relationships, "numbering")) {
        ENTENTE_TRY(const xml::Tree tree, package.part(numbering->target));
        parts->numbering = WordNumbering(tree.root(), parts->styles);
    }
    ENTENTE_TRY_VOID(loadNotes(package, *parts, text));
    ENTENTE_TRY_VOID(readProperties(package, root, *parts, facts));
    ENTENTE_TRY_VOID(readRunningLines(package, parts->document, facts));
    if (places != nullptr)
        takeUnfetched(package, parts->document, places->unfetched);
    WordWalk walk(text, *parts, facts);
    walk.walk();
    text.finish();
    takeShown(walk.styled(), facts);
    if (facts.propertyOf("language").empty())
        facts.property("language", languageByScript(briefing.text, parts->styles.languages()));
    facts.take(briefing);
    if (briefing.blocks.empty() && briefing.meta.title.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    return briefing;
}

} // namespace entente
