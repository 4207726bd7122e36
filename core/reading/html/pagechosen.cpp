// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagechosen.h"

#include "core/base/casefold.h"
#include "core/briefing/briefing.h"
#include "core/reading/html/pagehostile.h"
#include "core/reading/html/pagenotes.h"
#include "core/reading/html/pageprovenance.h"
#include "core/reading/html/pagerepeats.h"
#include "core/reading/html/pagescore.h"
#include "core/reading/pasted.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Words that are the same but for their case and white space.
bool isSame(std::string_view a, std::string_view b)
{
    return text::caseFolded(simplified(a)) == text::caseFolded(simplified(b));
}

/// The title stands in the metadata: a heading that repeats it at the head of the text goes.
void leaveOutTitle(const PageTree &tree, PageChoice &choice, const std::string &title)
{
    for (std::uint32_t i = choice.root; i < tree[choice.root].end; ++i) {
        if (choice.isLeftOut[i]
            || !isElement(*tree[i].node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3}))
            continue;
        if (isSame(wordsBelow(tree, i, 1024), title)) {
            leaveOut(tree, choice, i, LeftOutReason::Byline);
            return;
        }
    }
}

/// Whether the first words stand in a heading.
bool beginsWithHeading(const PageTree &tree, const PageChoice &choice)
{
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const GumboNode &node = *tree[i].node;
        if (choice.isLeftOut[i])
            i = tree[i].end - 1;
        else if (isElement(node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3}))
            return true;
        else if (node.type != GUMBO_NODE_ELEMENT && !simplified(node.v.text.text).empty())
            return false;
    }
    return false;
}

bool isForumsAddress(std::string_view address)
{
    constexpr std::array<std::string_view, 8> parts{"forum",     "/thread",   "/topic",
                                                    "community", "discuss",   "/questions/",
                                                    "viewtopic", "showthread"};
    return std::any_of(parts.begin(), parts.end(), [address](std::string_view part) {
        return address.find(part) != std::string_view::npos;
    });
}

ChosenPage chosenAsWritten(std::string_view html)
{
    ChosenPage chosen;
    chosen.output = parsedHtml(html);
    chosen.tree = pageTreeOf(*chosen.output->root);
    chosen.facts = factsOf(chosen.tree);
    PageChoice &choice = chosen.choice;
    choice.isForum = chosen.facts.kind == "DiscussionForumPosting" || chosen.facts.kind == "QAPage";
    choice.isLikelyForum = isForumsAddress(chosen.facts.address);
    if (isPastedPage(html)) {
        keepWhole(chosen.tree, choice);
        if (beginsWithHeading(chosen.tree, choice))
            leaveOutTitle(chosen.tree, choice, chosen.facts.title);
        else
            chosen.facts.title.clear(); // a heading further down names a part of what was chosen
        return chosen;
    }
    prune(chosen.tree, choice);
    chooseRoot(chosen.tree, choice);
    leaveOutRepeats(chosen.tree, choice);
    findNotes(chosen.tree, choice);
    if (choice.isArticle)
        cleanArticle(chosen.tree, choice, chosen.facts.author);
    else if (!choice.isForum)
        cleanEntries(chosen.tree, choice);
    leaveProvenanceOut(chosen.tree, choice);
    leaveOutTitle(chosen.tree, choice, chosen.facts.title);
    return chosen;
}

/// Makes of each <noscript> an element that is read, where all else is: pages that are made by
/// scripts keep their words in one. Nothing moves. Whether there was one of some length.
bool openNoscript(std::string &html)
{
    constexpr std::string_view begin = "<noscript";
    constexpr std::string_view end = "</noscript";
    constexpr std::size_t shortest = 2000;
    bool isLong = false;
    for (std::size_t at = html.find(begin); at != std::string::npos; at = html.find(begin, at)) {
        html.replace(at, begin.size(), "<div     ");
        const std::size_t close = html.find(end, at);
        if (close == std::string::npos)
            break;
        html.replace(close, end.size(), "</div     ");
        isLong = isLong || close - at > shortest;
        at = close;
    }
    return isLong;
}

} // namespace

ChosenPage chosenOf(std::string_view html)
{
    constexpr std::uint32_t little = 300;
    ChosenPage chosen = chosenAsWritten(html);
    const auto prose = [](const ChosenPage &page) {
        return page.choice.measures[page.choice.root].prose;
    };
    if (prose(chosen) >= little)
        return chosen;
    std::string opened(html);
    if (!openNoscript(opened) || isHostilePage(opened))
        return chosen;
    ChosenPage second = chosenAsWritten(opened);
    second.opened = std::move(opened);
    return prose(second) > little ? std::move(second) : std::move(chosen);
}

} // namespace entente
