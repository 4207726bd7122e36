// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageprune.h"

#include "core/base/casefold.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace entente {

namespace {

constexpr std::uint32_t shortestProse = 80;
constexpr std::uint32_t longestByline = 160;

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

/// The words that a block holds itself.
struct Own
{
    std::uint32_t all = 0;
    std::uint32_t links = 0;
    char last = 0;
};

std::uint32_t proseOf(const Own &own)
{
    if (own.links * 3 > own.all)
        return 0;
    const bool isSentence = own.last == '.' || own.last == '!' || own.last == '?' || own.last == '"'
        || own.last == ')' || own.last == ':' || (own.last & 0x80) != 0;
    constexpr std::uint32_t shortestSentence = 24;
    if (own.all >= shortestProse || (isSentence && own.all >= shortestSentence))
        return own.all - own.links;
    return 0;
}

constexpr std::size_t reasons = static_cast<std::size_t>(LeftOutReason::Outside) + 1;

std::size_t indexOf(LeftOutReason reason)
{
    return static_cast<std::size_t>(reason);
}

/// Whether an element, or what it is the content of, is folded up until it is asked for. Menus and
/// banners fold themselves up, too.
bool isFoldedUp(const PageTree &tree, const PageChoice &choice, std::uint32_t i)
{
    constexpr int levels = 3;
    bool isFolded = false;
    for (int level = 0; i != 0; ++level, i = tree[i].parent) {
        isFolded = isFolded || (level < levels && choice.cues[i].isFolded);
        const std::optional<LeftOutReason> reason = choice.cues[i].reason;
        if (reason == LeftOutReason::Consent || reason == LeftOutReason::Promotion
            || reason == LeftOutReason::Navigation || reason == LeftOutReason::Header)
            return false;
    }
    return isFolded;
}

/// Whether something that is said to be the text holds most of an element: "grid-content-sidebar"
/// names what it lays out.
bool holdsText(const PageTree &tree, const PageChoice &choice, std::uint32_t at)
{
    // Only one child can hold most of it, and so on down.
    for (std::uint32_t i = at + 1, end = tree[at].end; i < end;) {
        if (choice.measures[i].prose * 2 <= choice.measures[at].prose) {
            i = tree[i].end;
            continue;
        }
        if (choice.cues[i].isText)
            return true;
        end = tree[i].end;
        ++i;
    }
    return false;
}

/// Whether an element goes for the reason it names. What is folded up is read all the same.
bool isPruned(const PageTree &tree, const PageChoice &choice, std::uint32_t i)
{
    constexpr std::uint32_t longestAbout = 2000;
    constexpr std::uint32_t foldedUp = 140;
    const PageMeasure &here = choice.measures[i];
    switch (*choice.cues[i].reason) {
    case LeftOutReason::Byline:
        return here.all <= longestByline
            || (choice.cues[i].isAboutAuthor && here.all <= longestAbout
                && here.prose * 4 < choice.measures[0].prose);
    case LeftOutReason::Hidden:
        return here.prose < foldedUp || (choice.cues[i].isNotShown && !isFoldedUp(tree, choice, i));
    case LeftOutReason::Comments:
    case LeftOutReason::Related:
    case LeftOutReason::Footer:
        return true;
    case LeftOutReason::Sidebar:
        return !holdsText(tree, choice, i);
    default: // these are hardly ever long
        return here.prose * 4 < choice.measures[0].prose && here.all * 3 < choice.measures[0].all;
    }
}

/// What is beside the text however much there is of it: the other words of classes may be chosen by
/// chance, or say how the text itself is shown.
bool isSurelyBeside(LeftOutReason reason)
{
    return reason == LeftOutReason::Navigation || reason == LeftOutReason::Header
        || reason == LeftOutReason::Footer || reason == LeftOutReason::Consent;
}

/// Hands over each outermost element that names a reason to go; where `take` declines it, those
/// within it.
template <typename Take>
void forEachPruned(const PageTree &tree, const PageChoice &choice, Take take)
{
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (choice.isLeftOut[i] || (choice.cues[i].reason && isPruned(tree, choice, i) && take(i)))
            i = tree[i].end - 1;
    }
}

/// Whether an element asks for consent, and says of what.
bool asksForConsent(const PageTree &tree, const PageChoice &choice, std::uint32_t i)
{
    constexpr std::size_t longestRead = 4096;
    if (choice.cues[i].reason != LeftOutReason::Consent)
        return false;
    const std::string words = text::caseFolded(wordsBelow(tree, i, longestRead));
    const auto has = [&words](std::string_view word) {
        return words.find(word) != std::string::npos;
    };
    return has("cookie")
        && (has("consent") || has("privacy") || has("preference") || has("datenschutz"));
}

/// Leaves out dialogs and questions for consent that hold more than a little of a page's prose: all
/// else is measured against what is left. Where nearly nothing is, they are the page.
bool leaveOutDialogs(const PageTree &tree, PageChoice &choice)
{
    constexpr std::uint32_t fewestLeft = 600;
    const PageMeasure whole = choice.measures[0];
    std::uint32_t left = whole.all;
    std::vector<std::uint32_t> dialogs;
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        if (choice.isLeftOut[i] || choice.measures[i].prose * 4 < whole.prose
            || !(choice.cues[i].isDialog || asksForConsent(tree, choice, i)))
            continue;
        dialogs.push_back(i);
        left -= std::min(left, choice.measures[i].all);
        i = tree[i].end - 1;
    }
    if (left < fewestLeft || whole.prose == 0)
        return false;
    for (const std::uint32_t dialog : dialogs)
        leaveOut(tree, choice, dialog,
                 choice.cues[dialog].reason.value_or(LeftOutReason::Promotion));
    return !dialogs.empty();
}

/// What others would call comments is the text of a forum: there is hardly any other.
bool isForum(const PageTree &tree, const PageChoice &choice, std::uint32_t comments)
{
    const std::uint32_t whole = choice.measures[0].prose;
    constexpr std::uint32_t fewest = 600;
    std::uint32_t elsewhere = 0;
    forEachPruned(tree, choice, [&](std::uint32_t i) {
        elsewhere += choice.measures[i].prose;
        return true;
    });
    const std::uint32_t rest = whole - std::min(whole, elsewhere);
    return choice.isForum || (rest * 2 < comments && (rest < fewest || choice.isLikelyForum));
}

} // namespace

void leaveOut(const PageTree &tree, PageChoice &choice, std::uint32_t at, LeftOutReason reason)
{
    choice.cues[at].reason = reason;
    std::fill(choice.isLeftOut.begin() + at, choice.isLeftOut.begin() + tree[at].end, true);
}

void measure(const PageTree &tree, PageChoice &choice)
{
    std::vector<Own> owns(tree.size());
    std::vector<std::uint32_t> blocks(tree.size(), 0);
    std::vector<bool> inLink(tree.size(), false);
    choice.measures.assign(tree.size(), {});
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const GumboNode &node = *tree[i].node;
        if (choice.isLeftOut[i]) {
            i = tree[i].end - 1;
            continue;
        }
        blocks[i] = blocks[tree[i].parent];
        inLink[i] = inLink[tree[i].parent];
        if (node.type == GUMBO_NODE_ELEMENT) {
            if (isBlock(node.v.element.tag))
                blocks[i] = i;
            if (node.v.element.tag == GUMBO_TAG_A)
                inLink[i] = attributeOf(node, "href").has_value();
            continue;
        }
        std::uint32_t bytes = 0;
        Own &own = owns[blocks[i]];
        for (const std::string_view words(node.v.text.text); const char c : words) {
            if (static_cast<unsigned char>(c) > ' ') {
                ++bytes;
                own.last = c;
            }
        }
        own.all += bytes;
        own.links += inLink[i] ? bytes : 0;
    }
    for (auto i = static_cast<std::uint32_t>(tree.size()); i-- > 0;) {
        PageMeasure &here = choice.measures[i];
        if (owns[i].all > 0) {
            here.all += owns[i].all;
            here.links += owns[i].links;
            if (!isHeading(tree[i].node->v.element.tag))
                here.prose += proseOf(owns[i]);
        }
        if (i == 0)
            break;
        PageMeasure &above = choice.measures[tree[i].parent];
        above.all += here.all;
        above.links += here.links;
        above.prose += here.prose;
    }
}

void keepWhole(const PageTree &tree, PageChoice &choice)
{
    choice.cues.assign(tree.size(), {});
    choice.isLeftOut.assign(tree.size(), false);
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (tree[i].node->type != GUMBO_NODE_ELEMENT)
            continue;
        choice.cues[i] = cuesOf(*tree[i].node);
        if (choice.cues[i].isSilent) {
            std::fill(choice.isLeftOut.begin() + i, choice.isLeftOut.begin() + tree[i].end, true);
            i = tree[i].end - 1;
        }
    }
    measure(tree, choice);
}

void prune(const PageTree &tree, PageChoice &choice)
{
    keepWhole(tree, choice);
    if (leaveOutDialogs(tree, choice))
        measure(tree, choice);
    const std::uint32_t whole = choice.measures[0].prose;
    const std::uint32_t all = choice.measures[0].all;
    // What would take most of the prose is named by chance, or unfolded when it is read.
    std::array<std::uint32_t, reasons> taken{};
    std::array<std::uint32_t, reasons> takenOfAll{};
    forEachPruned(tree, choice, [&](std::uint32_t i) {
        taken[indexOf(*choice.cues[i].reason)] += choice.measures[i].prose;
        takenOfAll[indexOf(*choice.cues[i].reason)] += choice.measures[i].all;
        return true;
    });
    const std::uint32_t comments = std::exchange(taken[indexOf(LeftOutReason::Comments)], 0);
    std::array<bool, reasons> isOff{};
    for (std::size_t i = 0; i < reasons; ++i)
        isOff[i] = taken[i] * 2 > whole
            && (!isSurelyBeside(static_cast<LeftOutReason>(i)) || takenOfAll[i] * 4 > all * 3);
    constexpr std::uint32_t enough = 1500; // of prose that nothing speaks against
    const std::uint32_t among = std::accumulate(taken.begin(), taken.end(), comments);
    if (among + enough < whole)
        isOff[indexOf(LeftOutReason::Sidebar)] = false;
    // A page of short entries often calls them what an article calls those of others.
    constexpr std::uint32_t littleProse = 1200;
    const std::uint32_t allAmong = std::accumulate(takenOfAll.begin(), takenOfAll.end(),
                                                   std::uint32_t{0});
    const std::uint32_t rest = all - std::min(all, allAmong);
    if (whole - std::min(whole, among) < littleProse) {
        for (const LeftOutReason reason : {LeftOutReason::Related, LeftOutReason::Promotion})
            isOff[indexOf(reason)] = isOff[indexOf(reason)] || takenOfAll[indexOf(reason)] > rest;
        const std::uint32_t tools = takenOfAll[indexOf(LeftOutReason::Tools)];
        isOff[indexOf(LeftOutReason::Tools)] = isOff[indexOf(LeftOutReason::Tools)]
            || tools > rest * 3;
    }
    const std::uint32_t hidden = taken[indexOf(LeftOutReason::Hidden)];
    isOff[indexOf(LeftOutReason::Hidden)] = hidden > whole - whole / 8
        || takenOfAll[indexOf(LeftOutReason::Hidden)] > all - all / 8;
    isOff[indexOf(LeftOutReason::Comments)] = isForum(tree, choice, comments);
    forEachPruned(tree, choice, [&](std::uint32_t i) {
        if (isOff[indexOf(*choice.cues[i].reason)])
            return false;
        std::fill(choice.isLeftOut.begin() + i, choice.isLeftOut.begin() + tree[i].end, true);
        return true;
    });
    measure(tree, choice);
}

} // namespace entente
