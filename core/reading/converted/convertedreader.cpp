// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/converted/conversion.h"
#include "core/reading/html/htmlnotes.h"
#include "core/reading/html/pagehostile.h"
#include "core/reading/html/pageunfetched.h"
#include "core/reading/office/officefacts.h"
#include "core/reading/readingerror.h"

#include <array>
#include <utility>

namespace entente {

namespace {

std::string_view valueOf(const GumboNode &node, const char *name)
{
    return attributeOf(node, name).value_or(std::string_view());
}

/// What a page says of itself in its head, as pandoc writes it.
void takeHead(const PageTree &tree, OfficeFacts &facts)
{
    using Names = std::pair<std::string_view, std::string_view>;
    static constexpr std::array names{Names{"author", "author"}, Names{"dcterms.date", "date"},
                                      Names{"keywords", "keywords"},
                                      Names{"description", "description"}};
    std::array<std::string, names.size()> values; // of several authors each has its own element
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const GumboNode &node = *tree[i].node;
        if (isElement(node, {GUMBO_TAG_BODY}))
            break;
        if (isElement(node, {GUMBO_TAG_HTML}))
            facts.property("language", std::string(valueOf(node, "lang")));
        if (isElement(node, {GUMBO_TAG_TITLE})) {
            const std::string title = wordsBelow(tree, i);
            facts.property("title", title == "-" ? std::string() : title); // it has to have one
        }
        for (std::size_t at = 0; at < names.size() && isElement(node, {GUMBO_TAG_META}); ++at) {
            if (valueOf(node, "name") == names[at].first)
                values[at].append(values[at].empty() ? "" : "; ").append(valueOf(node, "content"));
        }
    }
    for (std::size_t at = 0; at < names.size(); ++at)
        facts.property(names[at].second, values[at]);
}

/// What the page has beyond the words of the file: its head once more, and the ways back from
/// notes.
bool isAdded(const PageTree &tree, std::uint32_t at)
{
    const GumboNode &node = *tree[at].node;
    const GumboNode &parent = *tree[tree[at].parent].node;
    const std::string_view kind = valueOf(node, "class");
    return valueOf(parent, "id") == "title-block-header"
        && (kind == "title" || kind == "author" || kind == "date");
}

} // namespace

Result<void> readConvertedInto(Briefing &briefing, std::vector<LeftOut> *leftOut)
{
    if (isHostilePage(briefing.source))
        return Error{ReadingError::NestedTooDeep, briefing.file, 0, "3000"};
    // The tree points into the bytes of the page, which the fragment bears until all is read.
    HtmlFragment fragment{std::move(briefing.source), {{0, 0}}};
    const HtmlOutput output = parsedHtml(fragment.html);
    const PageTree tree = pageTreeOf(*output->root);
    HtmlChoice choice;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (isAdded(tree, i))
            choice.leftOut.insert(tree[i].node);
    }
    chooseNotes(tree, 1, choice);
    BriefingBuilder builder(briefing);
    HtmlWalk walk(builder, fragment, 0, 0, &choice);
    walk.walk(*output->root, 0);
    walk.finish();
    briefing.anchors.clear();
    briefing.lineStarts.clear();
    std::uint32_t paragraph = 0;
    briefing.locators.reserve(briefing.blocks.size());
    for (const Block &block : briefing.blocks)
        briefing.locators.push_back({block.text.begin, PartPlace{0, ++paragraph, nullptr}});
    if (leftOut != nullptr) {
        Unfetched unfetched;
        takeUnfetched(tree, fragment.html, unfetched);
        unfetched.tell(PartPlace{0, paragraph + 1, nullptr}, *leftOut);
    }
    OfficeFacts facts;
    takeHead(tree, facts);
    facts.take(briefing);
    briefing.source = std::move(fragment.html);
    if (briefing.blocks.empty() && briefing.meta.title.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    return {};
}

} // namespace entente
