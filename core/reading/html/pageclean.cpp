// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"
#include "core/reading/html/pagescore.h"

#include <algorithm>
#include <array>

// What stands within an article and is none of it.

namespace entente {

namespace {

/// With these a short line offers something else, or says that something else stands here.
constexpr std::array offers = std::to_array<std::string_view>({"advertisement",
                                                               "read more",
                                                               "read also",
                                                               "also read",
                                                               "related:",
                                                               "related article",
                                                               "related stor",
                                                               "see also:",
                                                               "share this",
                                                               "share on",
                                                               "share via",
                                                               "follow us",
                                                               "follow me",
                                                               "subscribe",
                                                               "sign up",
                                                               "click here to",
                                                               "click to",
                                                               "continue reading",
                                                               "all rights reserved",
                                                               "copyright ©",
                                                               "©",
                                                               "story continues",
                                                               "article continues",
                                                               "recommended",
                                                               "more from",
                                                               "you may also",
                                                               "you might also",
                                                               "read next",
                                                               "don't miss",
                                                               "download our app",
                                                               "filed under",
                                                               "tags:",
                                                               "tagged",
                                                               "posted in",
                                                               "please enable",
                                                               "enable javascript",
                                                               "leave a comment",
                                                               "this article was originally",
                                                               "mehr zum thema",
                                                               "lesen sie auch",
                                                               "lesen sie hier",
                                                               "lesen sie mehr",
                                                               "auch interessant",
                                                               "weiterlesen",
                                                               "das könnte sie auch",
                                                               "das könnte dich",
                                                               "jetzt lesen",
                                                               "mehr lesen",
                                                               "zurück zur",
                                                               "anzeige",
                                                               "lee también",
                                                               "lea también",
                                                               "lee más",
                                                               "te puede interesar",
                                                               "le puede interesar",
                                                               "también puedes leer",
                                                               "lire aussi",
                                                               "à lire aussi",
                                                               "a lire aussi",
                                                               "voir aussi",
                                                               "leggi anche",
                                                               "leia também",
                                                               "leia mais",
                                                               "czytaj także",
                                                               "czytaj też",
                                                               "czytaj również",
                                                               "zobacz także",
                                                               "lees ook",
                                                               "les også",
                                                               "läs också",
                                                               "читайте также",
                                                               "читайте також",
                                                               "смотрите также",
                                                               "関連記事",
                                                               "相关阅读",
                                                               "相关新闻"});

/// A heading of these words is followed by what is no more of the article.
constexpr std::array endings = std::to_array<std::string_view>({"related",
                                                                "related articles",
                                                                "related posts",
                                                                "related stories",
                                                                "related content",
                                                                "related news",
                                                                "related topics",
                                                                "you may also like",
                                                                "you might also like",
                                                                "read next",
                                                                "read more",
                                                                "more from",
                                                                "recommended",
                                                                "recommended for you",
                                                                "comments",
                                                                "leave a comment",
                                                                "leave a reply",
                                                                "share this",
                                                                "most read",
                                                                "most popular",
                                                                "popular posts",
                                                                "recent posts",
                                                                "mehr zum thema",
                                                                "mehr themen",
                                                                "verwandte themen",
                                                                "verwandte artikel",
                                                                "ähnliche artikel",
                                                                "ähnliche beiträge",
                                                                "weitere artikel",
                                                                "das könnte sie auch interessieren",
                                                                "auch interessant",
                                                                "kommentare",
                                                                "schreibe einen kommentar",
                                                                "noticias relacionadas",
                                                                "artículos relacionados",
                                                                "te puede interesar",
                                                                "comentarios",
                                                                "articles similaires",
                                                                "à lire aussi",
                                                                "commentaires",
                                                                "articoli correlati",
                                                                "commenti",
                                                                "zobacz także",
                                                                "関連記事",
                                                                "関連リンク"});

std::string foldedWords(const PageTree &tree, std::uint32_t at)
{
    constexpr std::size_t longest = 256;
    return text::caseFolded(wordsBelow(tree, at, longest));
}

bool isOffer(std::string_view folded)
{
    return std::any_of(offers.begin(), offers.end(),
                       [folded](std::string_view each) { return folded.starts_with(each); });
}

bool isEnding(std::string_view folded)
{
    while (folded.ends_with(':') || folded.ends_with(' '))
        folded.remove_suffix(1);
    return text::isOneOf(folded, endings);
}

class Cleaner final
{
public:
    Cleaner(const PageTree &tree, PageChoice &choice) : m_tree(tree), m_choice(choice) {}

    void clean()
    {
        const std::uint32_t end = m_tree[m_choice.root].end;
        for (std::uint32_t i = m_choice.root + 1; i < end; ++i) {
            if (m_choice.isLeftOut[i]) {
                i = m_tree[i].end - 1;
                continue;
            }
            m_read += ownProse(i);
            const GumboNode &node = *m_tree[i].node;
            if (node.type != GUMBO_NODE_ELEMENT || !isBlock(node.v.element.tag))
                continue;
            if (const std::optional<LeftOutReason> reason = reasonFor(i)) {
                leaveOut(i, *reason);
                i = m_tree[i].end - 1;
            }
        }
        dropBareHeadings();
        measure(m_tree, m_choice);
    }

private:
    [[nodiscard]] std::optional<LeftOutReason> reasonFor(std::uint32_t i);
    [[nodiscard]] bool isLinkList(std::uint32_t i) const;
    void dropBareHeadings();
    void leaveOut(std::uint32_t at, LeftOutReason reason)
    {
        m_choice.cues[at].reason = reason;
        std::fill(m_choice.isLeftOut.begin() + at, m_choice.isLeftOut.begin() + m_tree[at].end,
                  true);
    }
    /// The prose of a leaf of blocks; 0 for what holds blocks itself.
    [[nodiscard]] std::uint32_t ownProse(std::uint32_t i) const
    {
        const GumboNode &node = *m_tree[i].node;
        return node.type == GUMBO_NODE_ELEMENT
                && isElement(node, {GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_BLOCKQUOTE})
            ? m_choice.measures[i].prose
            : 0;
    }

    const PageTree &m_tree;
    PageChoice &m_choice;
    std::uint32_t m_read = 0; ///< prose so far
};

bool Cleaner::isLinkList(std::uint32_t i) const
{
    const PageMeasure &here = m_choice.measures[i];
    constexpr std::uint32_t longestLine = 120;
    if (isElement(*m_tree[i].node, {GUMBO_TAG_P}))
        return here.all <= longestLine && here.links * 10 > here.all * 8;
    return here.prose == 0 && here.links * 10 > here.all * 6;
}

std::optional<LeftOutReason> Cleaner::reasonFor(std::uint32_t i)
{
    constexpr std::uint32_t longestOffer = 200;
    const GumboNode &node = *m_tree[i].node;
    const PageMeasure &here = m_choice.measures[i];
    if (here.all == 0)
        return std::nullopt;
    const bool isHeading = isElement(
        node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6});
    if (isElement(node,
                  {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_P,
                   GUMBO_TAG_HEADER})
        && isLinkList(i))
        return LeftOutReason::Links;
    if (here.all <= longestOffer && !isElement(node, {GUMBO_TAG_TD, GUMBO_TAG_TH})) {
        const std::string words = foldedWords(m_tree, i);
        if (isHeading ? isEnding(words) : isOffer(words) || isEnding(words))
            return LeftOutReason::Phrase;
    }
    return std::nullopt;
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
            leaveOut(i, LeftOutReason::Phrase);
        else if (!isHeading && m_choice.measures[i].all > 0 && m_tree[i].end == i + 2)
            isFollowed = true;
        if (m_tree[i].node->type == GUMBO_NODE_ELEMENT && ownProse(i) > 0)
            isFollowed = true;
    }
}

} // namespace

void cleanArticle(const PageTree &tree, PageChoice &choice)
{
    Cleaner(tree, choice).clean();
}

} // namespace entente
