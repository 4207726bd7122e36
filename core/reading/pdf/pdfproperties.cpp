// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfproperties.h"

#include "core/base/utf8.h"
#include "core/reading/office/officefacts.h"
#include "core/reading/office/xmltree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace entente {

namespace {

std::string folded(std::string_view words)
{
    std::string small(words);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

/// Programs write their own name, or that of the file, where nobody gave a title.
bool isTitle(std::string_view title)
{
    const std::string small = folded(title);
    static constexpr std::array<std::string_view, 11> endings{
        ".doc", ".docx", ".odt", ".pdf", ".rtf", ".indd", ".qxd", ".tex", ".dvi", ".pptx", ".html"};
    static constexpr std::array<std::string_view, 6> beginnings{
        "microsoft word",          "untitled", "document1",
        "powerpoint presentation", "slide 1",  "(anonymous"};
    const bool hasLetters = std::any_of(small.begin(), small.end(), [](unsigned char c) {
        return c >= 0x80 || std::isalpha(c) != 0;
    });
    return hasLetters
        && std::none_of(endings.begin(), endings.end(),
                        [&](std::string_view each) { return small.ends_with(each); })
        && std::none_of(beginnings.begin(), beginnings.end(),
                        [&](std::string_view each) { return small.starts_with(each); });
}

bool isAuthor(std::string_view author)
{
    static constexpr std::array<std::string_view, 6> programs{"user",    "admin",  "administrator",
                                                              "unknown", "author", "owner"};
    return std::find(programs.begin(), programs.end(), folded(author)) == programs.end();
}

/// "D:20250131…" as "2025-01-31" (ISO 32000-1, 7.9.4); empty where it is no date.
std::string dayOf(std::string_view date)
{
    if (date.starts_with("D:"))
        date.remove_prefix(2);
    constexpr std::size_t digits = 8;
    const std::string_view day = date.substr(0, digits);
    const bool isDay = day.size() == digits
        && std::all_of(day.begin(), day.end(),
                       [](unsigned char c) { return std::isdigit(c) != 0; });
    if (!isDay)
        return {};
    return std::string(day.substr(0, 4)) + '-' + std::string(day.substr(4, 2)) + '-'
        + std::string(day.substr(6));
}

/// "Federal Register / Vol. 90, No. 7 / Monday, January 13, 2025 / Presidential Documents": whether
/// a running head names a section among what else it says.
bool namesSection(std::string_view head, std::string_view section)
{
    constexpr std::size_t fewest = 3; // parts
    std::size_t parts = 0;
    bool isNamed = false;
    while (!head.empty()) {
        const std::size_t end = std::min(head.find_first_of("/|"), head.size());
        std::string_view part = text::trimmed(head.substr(0, end));
        while (!part.empty() && std::isdigit(static_cast<unsigned char>(part.back())) != 0)
            part.remove_suffix(1); // the number of the page
        isNamed = isNamed || text::trimmed(part) == section;
        ++parts;
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return isNamed && parts >= fewest;
}

/// A periodical sets the name of a section above what stands in it, and repeats it in its running
/// heads. The title is the next heading on that page; empty where there is none such.
std::string titleBelowSection(const Briefing &briefing, const std::vector<LeftOut> &leftOut)
{
    const auto isHeading = [](const Block &block) { return block.kind == BlockKind::Heading; };
    const auto pageOf = [&briefing](const Block &block) {
        const Locator where = briefing.locatorOf(block.text.begin);
        const auto *place = std::get_if<PagePlace>(&where);
        return place == nullptr ? 0U : place->page;
    };
    const auto &blocks = briefing.blocks;
    for (auto at = std::find_if(blocks.begin(), blocks.end(), isHeading); at != blocks.end();
         at = std::find_if(at + 1, blocks.end(), isHeading)) {
        const std::string section = simplified(briefing.words(at->text));
        constexpr std::size_t longest = 160; // of one that runs over two pages, and is read as text
        const bool isSection = std::any_of(leftOut.begin(), leftOut.end(),
                                           [&](const LeftOut &each) {
                                               return each.reason == LeftOutReason::Header
                                                   && namesSection(each.text, section);
                                           })
            || std::any_of(blocks.begin(), blocks.end(), [&](const Block &each) {
                                   return each.text.size() <= longest
                                       && namesSection(briefing.words(each.text), section);
                               });
        const auto next = std::find_if(at + 1, blocks.end(), isHeading);
        if (isSection && next != blocks.end() && pageOf(*next) == 1)
            return simplified(briefing.words(next->text));
        if (pageOf(*at) != 1)
            break;
    }
    return {};
}

/// A document that repeats its title in its running heads shows it first; nothing else says so
/// where it is set no larger than the sections. Empty where no line of the first page is repeated.
std::string repeatedTitle(const Briefing &briefing, const std::vector<LeftOut> &leftOut)
{
    constexpr std::size_t head = 6;         // blocks
    constexpr std::ptrdiff_t leastGaps = 2; // one word or two name a section, or who published it
    for (std::size_t i = 0; i < briefing.blocks.size() && i < head; ++i) {
        const std::string words = simplified(briefing.words(briefing.blocks[i].text));
        if (std::count(words.begin(), words.end(), ' ') < leastGaps)
            continue;
        const bool isRepeated = std::any_of(
            leftOut.begin(), leftOut.end(), [&](const LeftOut &each) {
                return each.reason == LeftOutReason::Header && simplified(each.text) == words;
            });
        if (isRepeated)
            return words;
    }
    return {};
}

std::string wordsOf(const xml::Node &root, std::string_view name)
{
    const xml::Node found = root.find(name);
    return found ? simplified(found.allWords()) : std::string();
}

} // namespace

void takePdfProperties(const PdfDocument &document, const std::vector<LeftOut> &leftOut,
                       Briefing &briefing)
{
    OfficeFacts facts;
    const auto title = [&facts](const std::string &words) {
        if (facts.propertyOf("title").empty() && isTitle(words))
            facts.property("title", words);
    };
    const auto author = [&facts](const std::string &words) {
        if (facts.propertyOf("author").empty() && isAuthor(words))
            facts.property("author", words);
    };
    if (!document.metadata.empty()) {
        // A document is read whatever its XMP is worth.
        const Result<xml::Tree> tree = xml::Tree::parse(document.metadata, briefing.file, "XMP");
        if (tree) {
            title(wordsOf(tree.value().root(), "dc:title"));
            author(wordsOf(tree.value().root(), "dc:creator"));
        }
    }
    for (const auto &[name, value] : document.properties) {
        if (name == "Title")
            title(value);
        else if (name == "Author")
            author(value);
        else if (name == "CreationDate")
            facts.property("created", dayOf(value));
        else if (name == "ModDate")
            facts.property("modified", dayOf(value));
        else
            facts.property(name == "Subject" ? "subject" : "keywords", value);
    }
    title(repeatedTitle(briefing, leftOut));
    title(titleBelowSection(briefing, leftOut));
    facts.property("language", document.language);
    for (const LeftOut &each : leftOut) {
        if (each.reason == LeftOutReason::Header || each.reason == LeftOutReason::Footer)
            facts.runningLine(each.text);
    }
    facts.take(briefing);
    if (briefing.meta.language == "und")
        briefing.meta.language.clear(); // its words may tell
}

} // namespace entente
