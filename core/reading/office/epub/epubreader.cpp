// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/epub/epubreader.h"

#include "core/base/decoding.h"
#include "core/base/percent.h"
#include "core/reading/html/htmlnotes.h"
#include "core/reading/html/pagehostile.h"
#include "core/reading/html/pageunfetched.h"
#include "core/reading/office/epub/booktitle.h"
#include "core/reading/office/epub/xhtml.h"
#include "core/reading/office/membername.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/office/officefacts.h"
#include "core/reading/office/officetext.h"
#include "core/reading/office/xmltree.h"
#include "core/reading/office/ziparchive.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace entente {

namespace {

Result<xml::Tree> partOf(ZipArchive &archive, std::string_view name)
{
    ENTENTE_TRY(const std::optional<std::string> bytes, archive.read(name));
    if (!bytes)
        return xml::Tree();
    return xml::Tree::parse(*bytes, archive.file(), name);
}

void takeProperties(const xml::Node &metadata, OfficeFacts &facts)
{
    using Names = std::pair<std::string_view, std::string_view>;
    static constexpr std::array names{
        Names{"dc:title", "title"},
        Names{"dc:creator", "author"},
        Names{"dc:publisher", "publisher"},
        Names{"dc:language", "language"},
        Names{"dc:subject", "subject"},
        Names{"dc:description", "description"},
        Names{"dc:contributor", "contributor"},
        Names{"dc:rights", "rights"},
        Names{"dc:identifier", "identifier"},
    };
    for (const auto &[element, property] : names) {
        std::string all;
        for (const xml::Node each : metadata) {
            // Of several titles the first is its own.
            if (each.is(element) && (all.empty() || element != "dc:title"))
                all += (all.empty() ? "" : "; ") + each.allWords();
        }
        facts.property(property, all);
    }
    for (const xml::Node each : metadata) {
        const std::string_view event = each.attribute("opf:event");
        if (each.is("dc:date"))
            facts.property(event.empty() || event == "publication" ? "date" : event,
                           each.allWords());
    }
}

struct Item
{
    std::string name;
    bool isPage = false;
    bool isContents = false;
};

/// The files of a book that its spine lists, in its order.
std::vector<Item> pagesOf(const xml::Node &package, std::string_view packageName,
                          OfficeFacts &facts)
{
    std::map<std::string, Item, std::less<>> items;
    for (const xml::Node each : package.child("opf:manifest")) {
        const std::string_view type = each.attribute("media-type");
        const std::string_view properties = each.attribute("properties");
        Item item{memberAt(packageName, text::percentDecoded(each.attribute("href"))),
                  type == "application/xhtml+xml" || type == "text/html",
                  properties.find("nav") != std::string_view::npos};
        items.emplace(each.attribute("id"), std::move(item));
    }
    for (const xml::Node each : package.child("opf:guide")) {
        if (each.attribute("type") != "toc")
            continue;
        const std::string_view address = each.attribute("href");
        const std::string name = memberAt(
            packageName, text::percentDecoded(address.substr(0, address.find('#'))));
        for (auto &[id, item] : items)
            item.isContents = item.isContents || item.name == name;
        break;
    }
    std::vector<Item> pages;
    std::vector<Item> contents;
    std::set<std::string, std::less<>> listed;
    for (const xml::Node each : package.child("opf:spine")) {
        const auto found = items.find(each.attribute("idref"));
        if (found == items.end() || !found->second.isPage
            || !listed.insert(found->second.name).second)
            continue;
        (found->second.isContents ? contents : pages).push_back(found->second);
    }
    if (pages.empty()) // of one page, which its guide calls its contents as well
        return contents;
    for (std::size_t i = 0; i < contents.size(); ++i)
        facts.leftOut("table of contents");
    return pages;
}

/// The members that are locked; fonts often are, which nobody reads.
Result<std::set<std::string, std::less<>>> lockedMembers(ZipArchive &archive)
{
    ENTENTE_TRY(const xml::Tree tree, partOf(archive, "META-INF/encryption.xml"));
    std::set<std::string, std::less<>> locked;
    for (const xml::Node each : tree.root())
        locked.emplace(
            memberAt({}, text::percentDecoded(each.find("CipherReference").attribute("URI"))));
    return locked;
}

/// Links into other files of the book lead to places of the one text that it becomes.
void resolveLinks(Briefing &briefing, std::size_t first, std::string_view page,
                  const std::set<std::string, std::less<>> &pages)
{
    for (std::size_t i = first; i < briefing.links.size(); ++i) {
        std::string &link = briefing.links[i];
        if (link.empty() || link[0] == '#' || link.find(':') != std::string::npos)
            continue;
        const std::size_t hash = std::min(link.find('#'), link.size());
        const std::string name = memberAt(page, text::percentDecoded(link.substr(0, hash)));
        link = pages.contains(name) && hash < link.size() ? link.substr(hash) : name;
    }
}

/// Appends a page. The words of one that is no text are none. `note` is the number of the next
/// note.
void appendPage(Briefing &briefing, BriefingBuilder &builder, std::string bytes,
                std::uint16_t &note, BookTitle &title, Unfetched *unfetched)
{
    const auto decoded = text::decodedText(bytes);
    const auto *found = std::get_if<text::DecodedText>(&decoded);
    if (found == nullptr)
        return;
    // The offsets that the reader of HTML gives are those of the page, and not of the book.
    const HtmlFragment fragment{asHtml(found->utf8), {}};
    if (isHostilePage(fragment.html)) {
        appendHtml(builder, fragment, 0, 0);
    } else {
        const HtmlOutput output = parsedHtml(fragment.html);
        HtmlChoice choice;
        const PageTree tree = pageTreeOf(*output->root);
        note = chooseNotes(tree, note, choice);
        title.leaveOut(tree, choice);
        if (unfetched != nullptr)
            takeUnfetched(tree, fragment.html, *unfetched);
        HtmlWalk walk(builder, fragment, 0, 0, &choice);
        walk.walk(*output->root, 0);
        walk.finish();
    }
    briefing.anchors.clear();
}

} // namespace

Result<Briefing> readEpub(std::string bytes, std::string file, PartPlaces *places)
{
    ENTENTE_TRY(ZipArchive archive, ZipArchive::open(std::move(bytes), file));
    ENTENTE_TRY(const xml::Tree container, partOf(archive, "META-INF/container.xml"));
    const std::string packageName(
        container.root().find("container:rootfile").attribute("full-path"));
    ENTENTE_TRY(const xml::Tree package, partOf(archive, packageName));
    if (!package.root().is("opf:package"))
        return Error{OfficeError::NotTheOne, file, 0, "EPUB"};
    ENTENTE_TRY(const auto locked, lockedMembers(archive));

    Briefing briefing;
    briefing.file = std::move(file);
    OfficeFacts facts;
    takeProperties(package.root().child("opf:metadata"), facts);
    const std::vector<Item> pages = pagesOf(package.root(), packageName, facts);
    std::set<std::string, std::less<>> names;
    for (const Item &page : pages)
        names.insert(page.name);
    BriefingBuilder builder(briefing);
    std::uint16_t note = 1;
    BookTitle title(package.root().child("opf:metadata"));
    for (const Item &page : pages) {
        if (locked.contains(page.name))
            return Error{OfficeError::Locked, briefing.file, 0, page.name};
        ENTENTE_TRY(std::optional<std::string> words, archive.read(page.name));
        if (!words)
            continue;
        const std::size_t firstLink = briefing.links.size();
        const auto firstBlock = static_cast<std::uint32_t>(briefing.blocks.size());
        appendPage(briefing, builder, std::move(*words), note, title,
                   places == nullptr ? nullptr : &places->unfetched);
        resolveLinks(briefing, firstLink, page.name, names);
        if (places == nullptr)
            continue;
        places->parts.push_back(page.name);
        const auto part = static_cast<std::uint32_t>(places->parts.size()) - 1;
        for (std::uint32_t block = firstBlock; block < briefing.blocks.size(); ++block)
            places->places.push_back({block, part, block - firstBlock + 1});
    }
    facts.take(briefing);
    if (briefing.blocks.empty() && briefing.meta.title.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    return briefing;
}

} // namespace entente
