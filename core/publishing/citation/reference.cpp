// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/reference.h"

#include "core/base/casefold.h"

#include <algorithm>

namespace entente::citation {

namespace {

/// A name is short and is no sentence.
bool isName(std::string_view source)
{
    constexpr std::size_t longestName = 120;
    return source.size() <= longestName && source.find("; ") == std::string_view::npos
        && source.find(". ") == std::string_view::npos;
}

bool isAddress(std::string_view source)
{
    return source.starts_with("https://") || source.starts_with("http://");
}

/// On one line, as all that is written into records.
std::string onOneLine(std::string_view address)
{
    std::string line;
    for (const char c : simplified(address))
        line += c == ' ' ? std::string("%20") : std::string(1, c);
    return line;
}

std::string authorOf(const Briefing &briefing)
{
    const std::vector<Fact> &facts = briefing.meta.further;
    const auto fact = std::find_if(facts.begin(), facts.end(), [](const Fact &each) {
        return text::caseFolded(each.name) == "author";
    });
    if (fact != facts.end())
        return simplified(fact->value);
    // Where there is no publisher the author whom the text names is the source.
    return briefing.metaWords.publisher.isEmpty()
        ? simplified(briefing.words(briefing.metaWords.author))
        : std::string();
}

bool isCounted(const Block &block)
{
    return block.note == 0 && !block.isCaption
        && (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem
            || block.kind == BlockKind::Code);
}

/// The heading above a block and its own number under it.
void placeUnderHeading(Place &place, const Briefing &briefing, std::size_t block)
{
    std::size_t first = 0;
    for (const Section &section : briefing.sections) {
        if (section.block > block)
            break;
        first = section.block;
        place.section = simplified(briefing.words(section.heading));
    }
    if (place.section == briefing.meta.title)
        place.section.clear(); // it is said already
    if (!isCounted(briefing.blocks[block]))
        return;
    const auto begin = briefing.blocks.begin();
    place.paragraph = static_cast<std::uint32_t>(
        std::count_if(begin + static_cast<std::ptrdiff_t>(first),
                      begin + static_cast<std::ptrdiff_t>(block) + 1, isCounted));
}

} // namespace

Reference referenceTo(const Briefing &briefing)
{
    const Metadata &meta = briefing.meta;
    Reference made;
    made.title = simplified(meta.title);
    made.date = meta.date;
    made.language = meta.language == "und" ? std::string() : simplified(meta.language);
    made.address = onOneLine(isAddress(meta.source) ? meta.source : meta.address);
    const std::string author = authorOf(briefing);
    made.authors = namesOf(author);
    const std::string source = isAddress(meta.source) ? std::string() : simplified(meta.source);
    if (source != author)
        (isName(source) ? made.publisher : made.note) = source;
    return made;
}

Place placeOf(const Briefing &briefing, TextRange words)
{
    Place place;
    if (briefing.blocks.empty())
        return place;
    const std::size_t number = briefing.blockAt(words.begin);
    const Block &block = briefing.blocks[number];
    if (block.kind == BlockKind::Table && block.table >= 0)
        place.table = static_cast<std::uint32_t>(block.table) + 1;
    const Locator first = briefing.locatorOf(words.begin);
    if (const auto *page = std::get_if<PagePlace>(&first)) {
        const Locator last = briefing.locatorOf(std::max(words.begin + 1, words.end) - 1);
        const auto *lastPage = std::get_if<PagePlace>(&last);
        place.firstPage = page->page;
        place.lastPage = std::max(page->page, lastPage == nullptr ? 0 : lastPage->page);
        if (page->label != nullptr)
            place.firstLabel = *page->label;
        if (lastPage != nullptr && lastPage->label != nullptr)
            place.lastLabel = *lastPage->label;
        return place;
    }
    placeUnderHeading(place, briefing, number);
    const auto *part = std::get_if<PartPlace>(&first);
    if (part != nullptr && part->name != nullptr && place.section.empty())
        place.section = simplified(*part->name);
    return place;
}

Place placeOf(const Briefing &briefing, const Topic &topic)
{
    const bool hasTitle = !topic.title.isEmpty();
    const TextRange first = hasTitle ? topic.title : topic.text;
    return placeOf(briefing, TextRange{first.begin, std::max(first.end, topic.text.end)});
}

Place placeOf(const Briefing &briefing, const Table &table)
{
    return placeOf(briefing, briefing.blocks[table.block].text);
}

} // namespace entente::citation
