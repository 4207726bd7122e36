// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagemarks.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/briefing/briefing.h"
#include "core/reading/html/pageauthor.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

std::string namesOf(const GumboNode &node)
{
    std::string names;
    for (const char *key : {"class", "id"})
        names += text::caseFolded(attributeOf(node, key).value_or("").substr(0, 512)) + ' ';
    return names;
}

/// Whether an element is marked to be the name of who wrote the page, and nothing else.
bool isNamed(const GumboNode &node, const std::string &names)
{
    constexpr std::array marks = std::to_array<std::string_view>(
        {"author-name", "authorname", "author__name", "author_name", "byline-name", "bylinename",
         "byline__name", "byline_name", "byline-author", "byline__author", "author-link",
         "author__link", "authorlink"});
    if (attributeOf(node, "rel").value_or("") == "author")
        return true;
    return std::any_of(marks.begin(), marks.end(), [&names](std::string_view mark) {
        return names.find(mark) != std::string::npos;
    });
}

/// Whether the author that a page gives to machines is hardly a person's name.
bool isVague(const PageFacts &facts)
{
    return facts.author.find(' ') == std::string::npos || facts.author == facts.publisher;
}

/// What the elements of a page are marked as.
class Marked final
{
public:
    Marked(const PageTree &tree, PageFacts &facts) : m_tree(tree), m_facts(facts) {}

    void take()
    {
        const bool seeksAuthor = isVague(m_facts);
        for (std::uint32_t i = 0; i < m_tree.size(); ++i) {
            if (m_tree[i].node->type != GUMBO_NODE_ELEMENT)
                continue;
            if (seeksAuthor)
                author(i);
            date(i);
            shownDate(i);
        }
        if (seeksAuthor)
            chooseAuthor();
        if (m_facts.published.empty())
            m_facts.published = m_time.empty() ? m_shown : m_time;
    }

private:
    void author(std::uint32_t i);
    void chooseAuthor();
    void date(std::uint32_t i);
    void shownDate(std::uint32_t i);

    const PageTree &m_tree;
    PageFacts &m_facts;
    std::string m_byline; ///< the first line that tells who wrote it
    std::string m_named;  ///< the first name that is marked as one
    std::string m_other;  ///< the first who only comments, or may be followed
    std::string m_time;   ///< of the first <time>
    std::string m_shown;  ///< of the first element behind a heading that is called a date
    bool m_isHeadingRead = false;
};

/// Whether an element stands among comments, or among authors whom one may follow.
bool isOfOthers(const PageTree &tree, std::uint32_t i)
{
    constexpr int levels = 8;
    for (int level = 0; level < levels && i != 0; ++level, i = tree[i].parent) {
        const std::string names = namesOf(*tree[i].node);
        if (names.find("comment") != std::string::npos || names.find("follow") != std::string::npos)
            return true;
    }
    return false;
}

void Marked::author(std::uint32_t i)
{
    const GumboNode &node = *m_tree[i].node;
    if (!m_named.empty()
        || isElement(node,
                     {GUMBO_TAG_META, GUMBO_TAG_LINK, GUMBO_TAG_BODY, GUMBO_TAG_HTML,
                      GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE}))
        return;
    const std::string names = namesOf(node);
    const bool isName = isNamed(node, names);
    const auto has = [&names](std::string_view word) {
        return names.find(word) != std::string::npos;
    };
    const bool isMarked = isName
        || attributeOf(node, "itemprop").value_or("").find("author") != std::string_view::npos
        || has("byline") || has("author") || has("dateline") || has("writtenby");
    if (!isMarked || (!isName && !m_byline.empty()))
        return;
    const bool isOther = isOfOthers(m_tree, i);
    if (isOther && !m_other.empty())
        return;
    constexpr std::size_t longest = 100;
    std::uint32_t at = i;
    for (std::uint32_t k = i + 1; k < m_tree[i].end && at == i; ++k) {
        if (m_tree[k].node->type == GUMBO_NODE_ELEMENT
            && attributeOf(*m_tree[k].node, "itemprop").value_or("") == "name")
            at = k;
    }
    const std::string words = simplified(wordsBelow(m_tree, at, longest + 8));
    constexpr std::ptrdiff_t mostLinks = 3;
    const auto begin = m_tree.begin() + i;
    const std::ptrdiff_t links = std::count_if(
        begin, m_tree.begin() + m_tree[i].end,
        [](const PageNode &each) { return isElement(*each.node, {GUMBO_TAG_A}); });
    if (words.empty() || words.size() >= longest || links > mostLinks)
        return;
    std::string name = nameAlone(words);
    if (isOther) {
        m_other = std::move(name);
        return;
    }
    if (isName)
        m_named = name;
    if (m_byline.empty())
        m_byline = std::move(name);
}

/// A line that names a person; else the name that an element is marked as.
void Marked::chooseAuthor()
{
    const bool isPerson = !personsIn(m_byline).empty()
        && (m_named.empty() || m_byline.find(m_named) == std::string::npos);
    const std::string &shown = isPerson || m_named.empty() ? m_byline : m_named;
    const bool isPublisher = !m_facts.publisher.empty()
        && shown.find(m_facts.publisher) != std::string::npos;
    // What is written for machines may be an account, or who publishes all.
    if (isVague(m_facts) && !personsIn(shown).empty() && !isPublisher)
        m_facts.author = shown;
    else if (m_facts.author.empty())
        m_facts.author = shown.empty() ? m_other : shown;
}

void Marked::date(std::uint32_t i)
{
    const GumboNode &node = *m_tree[i].node;
    const std::string_view property = attributeOf(node, "itemprop").value_or("");
    const bool isPublished = property.find("datePublished") != std::string_view::npos;
    const bool isTime = isElement(node, {GUMBO_TAG_TIME});
    if (!isPublished && !(isTime && m_time.empty()))
        return;
    std::string_view given = attributeOf(node, "datetime").value_or("");
    if (given.empty())
        given = attributeOf(node, "content").value_or("");
    std::string words = given.empty() ? simplified(wordsBelow(m_tree, i, 64))
                                      : std::string(given.substr(0, 64));
    if (!Date::parseWritten(words))
        return;
    if (isPublished && m_facts.published.empty())
        m_facts.published = words;
    else if (isTime && m_time.empty())
        m_time = words;
}

/// "Published on 3 May 2021" in an element of the class "post-date". What stands above the heading
/// is the day on which the page was fetched.
void Marked::shownDate(std::uint32_t i)
{
    const GumboNode &node = *m_tree[i].node;
    m_isHeadingRead = m_isHeadingRead || isElement(node, {GUMBO_TAG_H1});
    if (!m_isHeadingRead || !m_shown.empty() || !m_time.empty() || !m_facts.published.empty())
        return;
    const std::string names = text::caseFolded(
        attributeOf(node, "class").value_or("").substr(0, 512));
    if (names.find("date") == std::string::npos && names.find("publish") == std::string::npos
        && names.find("posted") == std::string::npos)
        return;
    constexpr std::size_t longest = 64;
    constexpr int mostWordsBefore = 3;
    const std::string words = simplified(wordsBelow(m_tree, i, longest));
    const std::string folded = text::caseFolded(words);
    for (const std::string_view later : {"updat", "modif", "aktuali", "mis à jour"}) {
        if (folded.find(later) != std::string::npos)
            return;
    }
    std::string_view rest = words;
    for (int before = 0; before <= mostWordsBefore && words.size() < longest; ++before) {
        if (Date::parseWritten(rest)) {
            m_shown = rest;
            return;
        }
        const std::size_t gap = rest.find(' ');
        if (gap == std::string_view::npos)
            return;
        rest.remove_prefix(gap + 1);
    }
}

} // namespace

void takeMarks(const PageTree &tree, PageFacts &facts)
{
    Marked(tree, facts).take();
}

} // namespace entente
