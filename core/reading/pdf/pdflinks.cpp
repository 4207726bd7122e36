// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdflinks.h"

#include "core/reading/pdf/popplerdocument.h"

#include <Link.h>
#include <PDFDoc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <set>

namespace entente {

namespace {

constexpr int mostLinks = 10'000; ///< of a page

/// Shown from below: pages have their origin in the lower left corner, and may be turned.
PdfBox shownBox(Page &page, std::array<double, 4> given)
{
    const PDFRectangle &crop = *page.getCropBox();
    const auto turned = [&](double x, double y) -> std::array<double, 2> {
        switch ((page.getRotate() % 360 + 360) % 360) {
        case 90:
            return {y - crop.y1, x - crop.x1};
        case 180:
            return {crop.x2 - x, y - crop.y1};
        case 270:
            return {crop.y2 - y, crop.x2 - x};
        default:
            return {x - crop.x1, crop.y2 - y};
        }
    };
    const std::array<double, 2> one = turned(given[0], given[1]);
    const std::array<double, 2> other = turned(given[2], given[3]);
    return {static_cast<float>(std::min(one[0], other[0])),
            static_cast<float>(std::min(one[1], other[1])),
            static_cast<float>(std::max(one[0], other[0])),
            static_cast<float>(std::max(one[1], other[1]))};
}

/// Where a destination lies: its name, or the page and the place on it.
std::unique_ptr<LinkDest> destinationOf(PDFDoc &document, const Object &given)
{
    Object place = given.copy();
    if (place.isString())
        return document.findDest(place.getString());
    if (place.isName()) {
        const GooString name(place.getName());
        return document.findDest(&name);
    }
    return place.isArray() ? std::make_unique<LinkDest>(place.getArray()) : nullptr;
}

/// False where it leads nowhere in the document.
bool readTarget(PDFDoc &document, const Object &given, PdfLink &link)
{
    const std::unique_ptr<LinkDest> place = destinationOf(document, given);
    if (place == nullptr || !place->isOk())
        return false;
    const int number = place->isPageRef() ? document.findPage(place->getPageRef())
                                          : place->getPageNum();
    Page *const page = number > 0 && number <= document.getNumPages() ? document.getPage(number)
                                                                      : nullptr;
    if (page == nullptr)
        return false;
    link.target = number - 1;
    const bool hasTop = place->getChangeTop() && std::abs(place->getTop()) < 1e6;
    if (hasTop)
        link.top = shownBox(*page, {0, place->getTop(), 0, place->getTop()}).top;
    return true;
}

bool readPlace(PDFDoc &document, const Object &annotation, PdfLink &link)
{
    const Object action = annotation.dictLookup("A");
    if (!action.isDict())
        return readTarget(document, annotation.dictLookup("Dest"), link);
    if (action.dictLookup("S").isName("GoTo"))
        return readTarget(document, action.dictLookup("D"), link);
    const Object address = action.dictLookup("URI");
    link.address = utf8Of(address);
    return address.isString() && address.getString()->getLength() > 0;
}

/// Gives words the links that lie over their middles.
void linkWords(PdfPage &page)
{
    for (std::size_t i = 0; i < page.links.size(); ++i) {
        const PdfBox &box = page.links[i].box;
        constexpr std::size_t mostPairs = 50'000'000;
        if (page.links.size() * page.words.size() > mostPairs)
            return;
        for (PdfWord &word : page.words) {
            const float middle = (word.box.left + word.box.right) / 2;
            if (word.link < 0 && box.holds(middle, word.box.middle()))
                word.link = static_cast<std::int32_t>(i);
        }
    }
}

} // namespace

void readPdfLinks(PDFDoc &document, Page &page, PdfPage &found)
{
    const Object annotations = page.getAnnotsObject();
    if (!annotations.isArray())
        return;
    const int count = std::min(annotations.arrayGetLength(), mostLinks);
    for (int i = 0; i < count; ++i) {
        const Object annotation = annotations.arrayGet(i);
        if (!annotation.isDict() || !annotation.dictLookup("Subtype").isName("Link"))
            continue;
        const Object corners = annotation.dictLookup("Rect");
        if (!corners.isArray() || corners.arrayGetLength() != 4)
            continue;
        std::array<double, 4> box{};
        bool isSound = true;
        for (int c = 0; c < 4; ++c) {
            const Object corner = corners.arrayGet(c);
            isSound = isSound && corner.isNum() && std::abs(corner.getNum()) < 1e6;
            box.at(static_cast<std::size_t>(c)) = isSound ? corner.getNum() : 0;
        }
        PdfLink link;
        if (!isSound || !readPlace(document, annotation, link))
            continue;
        link.box = shownBox(page, box);
        found.links.push_back(std::move(link));
    }
    linkWords(found);
}

std::string addressOf(const PdfLink &link)
{
    if (link.target < 0)
        return link.address;
    std::string name = "#page-" + std::to_string(link.target + 1);
    const int top = static_cast<int>(std::lround(link.top));
    return top <= 0 ? name : name.append("-").append(std::to_string(top));
}

void namePdfTargets(const PdfDocument &document, Briefing &briefing)
{
    std::set<std::string> met;
    for (const PdfPage &page : document.pages) {
        for (const PdfLink &link : page.links) {
            std::string name = addressOf(link);
            if (link.target < 0 || !met.insert(name).second)
                continue;
            const auto target = static_cast<std::uint32_t>(link.target) + 1;
            const auto place = std::find_if(
                briefing.locators.begin(), briefing.locators.end(), [&](const auto &each) {
                    const auto *where = std::get_if<PagePlace>(&each.where);
                    return where != nullptr
                        && (where->page > target
                            || (where->page == target
                                && (!where->box || where->box->bottom > link.top)));
                });
            if (place != briefing.locators.end())
                briefing.names.push_back({name.substr(1), place->text});
        }
    }
    std::stable_sort(
        briefing.names.begin(), briefing.names.end(),
        [](const NamedPlace &one, const NamedPlace &other) { return one.at < other.at; });
}

} // namespace entente
