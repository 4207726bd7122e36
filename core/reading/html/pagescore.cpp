// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagescore.h"

#include <algorithm>

namespace entente {

namespace {

/// The one of some elements that holds most prose, and how much they hold together.
struct Holder
{
    std::uint32_t at = 0;
    std::uint32_t prose = 0;
    std::uint32_t together = 0;
};

template <typename Is>
Holder holderOf(const PageTree &tree, const PageChoice &choice, Is is)
{
    Holder holder;
    std::uint32_t behind = 0; // of the last one: those within it are not counted twice
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (choice.isLeftOut[i] || !is(choice.cues[i]))
            continue;
        const std::uint32_t prose = choice.measures[i].prose;
        if (i >= behind) {
            holder.together += prose;
            behind = tree[i].end;
        }
        if (prose > holder.prose || (prose == holder.prose && prose > 0)) {
            holder.at = i;
            holder.prose = prose;
        }
    }
    return holder;
}

std::uint32_t heaviestChild(const PageTree &tree, const PageChoice &choice, std::uint32_t of)
{
    std::uint32_t heaviest = of;
    std::uint32_t prose = 0;
    for (std::uint32_t i = of + 1; i < tree[of].end; i = tree[i].end) {
        if (choice.measures[i].prose > prose && !choice.isLeftOut[i]) {
            prose = choice.measures[i].prose;
            heaviest = i;
        }
    }
    return heaviest;
}

bool isContainer(const GumboNode &node)
{
    return isElement(node,
                     {GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_DIV, GUMBO_TAG_SECTION,
                      GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY,
                      GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_FORM, GUMBO_TAG_CENTER, GUMBO_TAG_SPAN,
                      GUMBO_TAG_FONT, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_FIELDSET, GUMBO_TAG_UNKNOWN});
}

/// Where there is little prose, what says that it is the main part of the page is taken whole.
std::uint32_t rootOfEntries(const PageTree &tree, const PageChoice &choice)
{
    std::uint32_t root = 0;
    std::uint32_t most = 0;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (!choice.isLeftOut[i] && (choice.cues[i].isArticle || choice.cues[i].isText)
            && choice.measures[i].all > most) {
            root = i;
            most = choice.measures[i].all;
        }
    }
    return most * 3 > choice.measures[0].all ? root : 0;
}

/// Paragraphs before the text, and what is said to introduce it, in the elements around it.
std::vector<std::uint32_t> leadsOf(const PageTree &tree, const PageChoice &choice)
{
    constexpr int levels = 3;
    constexpr std::uint32_t shortest = 40;
    constexpr std::uint32_t longest = 1000;
    std::vector<std::uint32_t> leads;
    std::uint32_t around = choice.root;
    for (int level = 0; level < levels && around != 0; ++level) {
        around = tree[around].parent;
        if (isElement(*tree[around].node, {GUMBO_TAG_BODY, GUMBO_TAG_HTML}))
            break;
    }
    for (std::uint32_t i = around + 1; i < choice.root; ++i) {
        if (choice.isLeftOut[i]) {
            i = tree[i].end - 1;
            continue;
        }
        const PageMeasure &here = choice.measures[i];
        const bool isParagraph = isElement(*tree[i].node, {GUMBO_TAG_P})
            && (tree[tree[i].parent].end > choice.root
                || isElement(*tree[tree[i].parent].node, {GUMBO_TAG_HEADER}));
        const bool isHeading = isElement(*tree[i].node, {GUMBO_TAG_H2, GUMBO_TAG_H3});
        const std::uint32_t said = isHeading ? here.all - here.links : here.prose;
        if ((isParagraph || choice.cues[i].isLead) && said >= shortest && here.all <= longest
            && tree[i].end <= choice.root) {
            leads.push_back(i);
            i = tree[i].end - 1;
        }
    }
    return leads;
}

/// Whether most of the text was sent ahead, and stands outside of what was chosen.
bool isStreamedElsewhere(const PageTree &tree, const PageChoice &choice)
{
    std::uint32_t elsewhere = 0;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const bool isWithin = i >= choice.root && i < tree[choice.root].end;
        if (!isWithin && choice.cues[i].isStreamed && !choice.isLeftOut[i])
            elsewhere += choice.measures[i].prose;
    }
    return elsewhere > choice.measures[choice.root].prose;
}

} // namespace

void chooseRoot(const PageTree &tree, PageChoice &choice)
{
    const std::uint32_t whole = choice.measures[0].prose;
    const auto descend = [&](std::uint32_t at, double share) {
        for (;;) {
            const std::uint32_t child = heaviestChild(tree, choice, at);
            if (child == at || !isContainer(*tree[child].node)
                || choice.measures[child].prose < share * choice.measures[at].prose)
                return at;
            at = child;
        }
    };
    const Holder text = holderOf(tree, choice, [](const PageCues &cues) { return cues.isText; });
    const Holder article = holderOf(tree, choice,
                                    [](const PageCues &cues) { return cues.isArticle; });
    const auto isMuch = [whole](std::uint32_t prose) {
        constexpr std::uint32_t much = 1000;
        return prose * 10 >= whole * 4 || (prose > much && prose * 10 >= whole * 2);
    };
    std::uint32_t root = 0;
    bool isNamed = true;
    if (text.prose > 0 && text.prose * 10 >= text.together * 7 && isMuch(text.prose))
        root = text.at;
    else if (article.prose > 0 && article.prose * 10 >= article.together * 7
             && isMuch(article.prose))
        root = descend(article.at, 0.85);
    else {
        root = descend(0, 0.75);
        isNamed = false;
    }
    choice.root = root;
    if (isStreamedElsewhere(tree, choice))
        choice.root = 0;
    const PageMeasure &of = choice.measures[choice.root];
    constexpr std::uint32_t fewestProse = 250;
    constexpr std::uint32_t muchProse = 1500;
    choice.isArticle = of.prose * 2 > of.all && of.prose > fewestProse
        && (isNamed || of.prose > muchProse || of.all * 4 > choice.measures[0].all);
    if (choice.isArticle)
        choice.leads = leadsOf(tree, choice);
    else
        choice.root = rootOfEntries(tree, choice);
}

} // namespace entente
