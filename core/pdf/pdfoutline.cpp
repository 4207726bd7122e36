// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfoutline.h"

#include "core/pdf/pdfsyntax.h"

#include <vector>

namespace entente::pdf {

namespace {

struct Entry
{
    int bookmark = page::none; ///< none: the outline itself
    int level = 0;
    std::size_t parent = 0;
    std::size_t previous = 0; ///< 0: none
    std::size_t next = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    int count = 0;
};

std::vector<Entry> entries(const page::Content &content)
{
    std::vector<Entry> all(1);
    std::vector<std::size_t> open{0};
    for (std::size_t i = 0; i < content.bookmarks.size(); ++i) {
        const int level = content.bookmarks[i].level;
        if (level <= 0)
            continue;
        while (open.size() > 1 && all[open.back()].level >= level)
            open.pop_back();
        const std::size_t number = all.size();
        Entry entry;
        entry.bookmark = static_cast<int>(i);
        entry.level = level;
        entry.parent = open.back();
        entry.previous = all[entry.parent].last;
        all.push_back(entry);
        if (entry.previous != 0)
            all[entry.previous].next = number;
        else
            all[entry.parent].first = number;
        all[entry.parent].last = number;
        ++all[entry.parent].count;
        open.push_back(number);
    }
    return all;
}

} // namespace

std::string destination(const page::Pages &pages, int bookmark, int firstPageObject)
{
    constexpr double above = 6; // points that are shown above it
    const page::Place &place = pages.places[static_cast<std::size_t>(bookmark)];
    const double height = pages.pages[static_cast<std::size_t>(place.page)].height;
    std::string result = "[";
    reference(result, firstPageObject + place.page);
    result += "/XYZ 0 ";
    number(result, height - place.top + above);
    return result + "0]";
}

int writeOutline(const page::Content &content, const page::Pages &pages, int firstPageObject,
                 Objects &objects)
{
    const std::vector<Entry> all = entries(content);
    if (all.size() == 1)
        return 0;
    const int first = objects.allocate(static_cast<int>(all.size()));
    const auto refer = [&](std::string &to, std::string_view key, std::size_t number) {
        to += key;
        reference(to, first + static_cast<int>(number));
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Entry &entry = all[i];
        std::string object = i == 0 ? "<</Type/Outlines" : "<<";
        if (i > 0) {
            const page::Bookmark
                &bookmark = content.bookmarks[static_cast<std::size_t>(entry.bookmark)];
            object += "/Title" + textString(bookmark.title);
            refer(object, "/Parent ", entry.parent);
            object += "/Dest" + destination(pages, entry.bookmark, firstPageObject);
        }
        if (entry.previous != 0)
            refer(object, "/Prev ", entry.previous);
        if (entry.next != 0)
            refer(object, "/Next ", entry.next);
        if (entry.first != 0) {
            refer(object, "/First ", entry.first);
            refer(object, "/Last ", entry.last);
            // The first level is shown open, what lies below it closed.
            object += "/Count " + std::to_string(i == 0 ? entry.count : -entry.count);
        }
        objects.put(first + static_cast<int>(i), object + ">>");
    }
    return first;
}

} // namespace entente::pdf
