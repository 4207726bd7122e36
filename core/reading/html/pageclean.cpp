// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/html/pageauthor.h"
#include "core/reading/html/pageboxes.h"
#include "core/reading/html/pagephrases.h"
#include "core/reading/html/pagescore.h"

#include <algorithm>

// What stands within an article and is none of it.

namespace entente {

namespace {

std::string foldedWords(const PageTree &tree, std::uint32_t at)
{
    constexpr std::size_t longest = 256;
    return text::caseFolded(wordsBelow(tree, at, longest));
}

int headingLevel(const GumboNode &node)
{
    constexpr int ofOthers = 2; // what looks like a heading hardly stands below one
    const int level = node.v.element.tag - GUMBO_TAG_H1 + 1;
    return level >= 1 && level <= 6 ? level : ofOthers;
}

class Cleaner final
{
public:
    Cleaner(const PageTree &tree, PageChoice &choice, std::string_view author)
        : m_tree(tree), m_choice(choice), m_persons(personsIn(author))
    {
    }

    void clean()
    {
        const std::uint32_t end = m_tree[m_choice.root].end;
        for (std::uint32_t i = m_choice.root + 1; i < end; ++i) {
            if (m_choice.isLeftOut[i]) {
                i = m_tree[i].end - 1;
                continue;
            }
            m_read += ownProse(i);
            if (m_choice.notes.contains(i)) {
                i = m_tree[i].end - 1;
                continue;
            }
            const GumboNode &node = *m_tree[i].node;
            if (node.type != GUMBO_NODE_ELEMENT || !isBlock(node.v.element.tag))
                continue;
            if (const std::optional<LeftOutReason> reason = reasonFor(i)) {
                const std::string words = foldedWords(m_tree, i);
                if (isEnding(words))
                    leaveOutBehind(i);
                const std::uint32_t box = boxAround(m_tree, m_choice, i, words);
                leaveOut(m_tree, m_choice, box, *reason);
                i = m_tree[box].end - 1;
            }
        }
        leaveOutButtons(m_tree, m_choice);
        dropBareHeadings();
        measure(m_tree, m_choice);
    }

private:
    [[nodiscard]] std::optional<LeftOutReason> reasonFor(std::uint32_t i);
    [[nodiscard]] bool isLinkList(std::uint32_t i) const;
    [[nodiscard]] bool isAnnounced(std::uint32_t list) const;
    [[nodiscard]] bool isTeasers(std::uint32_t i) const;
    void leaveOutBehind(std::uint32_t heading);
    void dropBareHeadings();
    /// The prose of a leaf of blocks; 0 for what holds blocks itself.
    [[nodiscard]] std::uint32_t ownProse(std::uint32_t i) const
    {
        return isElement(*m_tree[i].node, {GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_BLOCKQUOTE})
            ? m_choice.measures[i].prose
            : 0;
    }

    /// Whether little is read, or nearly all.
    [[nodiscard]] bool isAtAnEnd() const
    {
        const std::uint32_t whole = m_choice.measures[m_choice.root].prose;
        return m_read * 10 < whole || m_read * 10 > whole * 9;
    }

    [[nodiscard]] bool isNearlyRead() const
    {
        return m_read * 10 > m_choice.measures[m_choice.root].prose * 8;
    }

    const PageTree &m_tree;
    PageChoice &m_choice;
    std::vector<std::string> m_persons; ///< who wrote it, in folded case
    std::uint32_t m_read = 0;           ///< prose so far
};

bool Cleaner::isLinkList(std::uint32_t i) const
{
    const PageMeasure &here = m_choice.measures[i];
    constexpr std::uint32_t longestLine = 120;
    if (isElement(*m_tree[i].node, {GUMBO_TAG_P}))
        return here.all <= longestLine && here.links * 10 > here.all * 8;
    return here.prose == 0 && here.links * 10 > here.all * 6;
}

/// Whether the words before a list, which are read, end with a colon. Contents are a list, too.
bool Cleaner::isAnnounced(std::uint32_t list) const
{
    if (!isElement(*m_tree[list].node, {GUMBO_TAG_UL, GUMBO_TAG_OL}))
        return false;
    const bool isContents = std::any_of(
        m_tree.begin() + list, m_tree.begin() + m_tree[list].end, [](const PageNode &each) {
            return isElement(*each.node, {GUMBO_TAG_A})
                && attributeOf(*each.node, "href").value_or("").starts_with('#');
        });
    if (isContents)
        return false;
    for (std::uint32_t i = list; i-- > m_choice.root;) {
        if (m_tree[i].node->type == GUMBO_NODE_ELEMENT)
            continue;
        const std::string_view words = text::trimmed(m_tree[i].node->v.text.text);
        if (!words.empty())
            return !m_choice.isLeftOut[i] && words.ends_with(':');
    }
    return false;
}

/// Whether an element holds several short articles and little else: they lead to others. Where they
/// are much of the text, they are it.
bool Cleaner::isTeasers(std::uint32_t i) const
{
    const PageMeasure &here = m_choice.measures[i];
    const std::uint32_t whole = m_choice.measures[m_choice.root].prose;
    constexpr std::uint32_t mostNodes = 4000; // each of many that are nested asks anew
    if (here.prose * 4 > whole || m_read * 2 < whole || m_tree[i].end - i > mostNodes)
        return false;
    std::uint32_t teasers = 0;
    std::uint32_t theirs = 0;
    for (std::uint32_t k = i + 1; k < m_tree[i].end; ++k) {
        if (!isElement(*m_tree[k].node, {GUMBO_TAG_ARTICLE}))
            continue;
        if (m_choice.measures[k].links == 0)
            return false;
        teasers += m_choice.measures[k].all > 0 ? 1 : 0;
        theirs += m_choice.measures[k].all;
        k = m_tree[k].end - 1;
    }
    return teasers >= 2 && theirs * 10 > here.all * 8;
}

std::optional<LeftOutReason> Cleaner::reasonFor(std::uint32_t i)
{
    constexpr std::uint32_t longestOffer = 200;
    constexpr std::uint32_t longestDisclaimer = 700;
    constexpr std::uint32_t longestOrigin = 100;
    const GumboNode &node = *m_tree[i].node;
    const PageMeasure &here = m_choice.measures[i];
    const auto note = m_choice.notes.lower_bound(i);
    if (here.all == 0 || (note != m_choice.notes.end() && note->first < m_tree[i].end))
        return std::nullopt;
    const bool isHeading = isElement(
        node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6});
    if (isElement(node,
                  {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_P,
                   GUMBO_TAG_HEADER})
        && isLinkList(i) && !isAnnounced(i))
        return LeftOutReason::Links;
    if (isElement(node, {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIV, GUMBO_TAG_SECTION})
        && isTeasers(i))
        return LeftOutReason::Related;
    if (here.all > longestDisclaimer || isElement(node, {GUMBO_TAG_TD, GUMBO_TAG_TH}))
        return std::nullopt;
    const std::string words = foldedWords(m_tree, i);
    const bool isParagraph = isElement(node, {GUMBO_TAG_P, GUMBO_TAG_DIV});
    if (isParagraph && (isDisclaimer(words) || (isNearlyRead() && tellsOf(words, m_persons))))
        return LeftOutReason::Phrase;
    if (here.all > longestOffer)
        return std::nullopt;
    const bool leadsAway = isHeading && here.links * 2 > here.all;
    if (isEnding(words) || isLabel(words) || ((!isHeading || leadsAway) && isOffer(words)))
        return LeftOutReason::Phrase;
    if (here.prose == 0 && here.all <= longestOrigin && isAtAnEnd() && isBylineOf(words, m_persons))
        return LeftOutReason::Byline;
    if (!isHeading && here.prose == 0 && here.all <= longestOrigin && isAtAnEnd()
        && (isOrigin(words) || (m_read == 0 && isOriginAtHead(words))))
        return LeftOutReason::Byline;
    return std::nullopt;
}

/// Leaves out what follows a heading that ends the article, up to the next one of its rank: where
/// most is read, and little is left.
void Cleaner::leaveOutBehind(std::uint32_t heading)
{
    const std::uint32_t whole = m_choice.measures[m_choice.root].prose;
    if (m_read * 5 < whole * 4)
        return;
    std::uint32_t last = heading; // that has nothing behind it around the heading
    while (m_tree[last].parent != m_choice.root && last != m_choice.root) {
        const std::uint32_t around = m_tree[last].parent;
        std::uint32_t rest = 0;
        for (std::uint32_t i = m_tree[last].end; i < m_tree[around].end; i = m_tree[i].end)
            rest += m_choice.isLeftOut[i] ? 0 : m_choice.measures[i].all;
        if (rest > 0)
            break;
        last = around;
    }
    const int level = headingLevel(*m_tree[heading].node);
    const std::uint32_t end = m_tree[m_tree[last].parent].end;
    std::uint32_t behind = m_tree[last].end;
    std::uint32_t prose = 0;
    for (; behind < end; behind = m_tree[behind].end) {
        const GumboNode &node = *m_tree[behind].node;
        const bool isHeading = isElement(
            node,
            {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6});
        if (isHeading && headingLevel(node) <= level)
            break;
        prose += m_choice.isLeftOut[behind] ? 0 : m_choice.measures[behind].prose;
    }
    if (prose * 8 > whole)
        return;
    for (std::uint32_t i = m_tree[last].end; i < behind; i = m_tree[i].end) {
        if (!m_choice.isLeftOut[i])
            leaveOut(m_tree, m_choice, i, LeftOutReason::Phrase);
    }
}

/// A heading with nothing below it that is left.
void Cleaner::dropBareHeadings()
{
    const std::uint32_t begin = m_choice.root + 1;
    bool isFollowed = false;
    for (std::uint32_t i = m_tree[m_choice.root].end; i-- > begin;) {
        if (m_choice.isLeftOut[i])
            continue;
        const GumboNode &node = *m_tree[i].node;
        if (node.type != GUMBO_NODE_ELEMENT)
            continue;
        const bool isHeading = isElement(
            node, {GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6});
        if (isHeading && !isFollowed)
            leaveOut(m_tree, m_choice, i, LeftOutReason::Phrase);
        else if (!isHeading && m_choice.measures[i].all > 0 && m_tree[i].end == i + 2)
            isFollowed = true;
        if (m_tree[i].node->type == GUMBO_NODE_ELEMENT && ownProse(i) > 0)
            isFollowed = true;
    }
}

} // namespace

void cleanEntries(const PageTree &tree, PageChoice &choice)
{
    constexpr std::uint32_t longest = 32;
    for (std::uint32_t i = choice.root + 1; i < tree[choice.root].end; ++i) {
        const GumboNode &node = *tree[i].node;
        if (choice.isLeftOut[i]) {
            i = tree[i].end - 1;
            continue;
        }
        const bool isLine = isElement(node, {GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_LI});
        if (!isLine || choice.measures[i].all > longest)
            continue;
        const std::string words = foldedWords(tree, i);
        if (!words.empty() && words.size() <= longest && isLabel(words))
            leaveOut(tree, choice, i, LeftOutReason::Phrase);
    }
}

void cleanArticle(const PageTree &tree, PageChoice &choice, std::string_view author)
{
    Cleaner(tree, choice, author).clean();
}

} // namespace entente
