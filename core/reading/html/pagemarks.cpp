// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagemarks.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/briefing/briefing.h"

#include <algorithm>

namespace entente {

namespace {

/// What the elements of a page are marked as.
class Marked final
{
public:
    Marked(const PageTree &tree, PageFacts &facts) : m_tree(tree), m_facts(facts) {}

    void take()
    {
        for (std::uint32_t i = 0; i < m_tree.size(); ++i) {
            if (m_tree[i].node->type != GUMBO_NODE_ELEMENT)
                continue;
            author(i);
            date(i);
            shownDate(i);
        }
        if (m_facts.published.empty())
            m_facts.published = m_time.empty() ? m_shown : m_time;
    }

private:
    void author(std::uint32_t i);
    void date(std::uint32_t i);
    void shownDate(std::uint32_t i);

    const PageTree &m_tree;
    PageFacts &m_facts;
    std::string m_time;  ///< of the first <time>
    std::string m_shown; ///< of the first element behind a heading that is called a date
    bool m_isHeadingRead = false;
};

void Marked::author(std::uint32_t i)
{
    if (!m_facts.author.empty())
        return;
    const GumboNode &node = *m_tree[i].node;
    if (isElement(node,
                  {GUMBO_TAG_META, GUMBO_TAG_LINK, GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_SCRIPT,
                   GUMBO_TAG_STYLE}))
        return;
    const std::string_view relation = attributeOf(node, "rel").value_or("");
    const std::string_view property = attributeOf(node, "itemprop").value_or("");
    std::string names;
    for (const char *key : {"class", "id"})
        names += text::caseFolded(attributeOf(node, key).value_or("").substr(0, 512)) + ' ';
    const auto has = [&names](std::string_view word) {
        return names.find(word) != std::string::npos;
    };
    const bool isMarked = relation == "author" || property.find("author") != std::string_view::npos
        || has("byline") || has("author") || has("dateline") || has("writtenby");
    if (!isMarked)
        return;
    constexpr std::size_t longest = 100;
    std::uint32_t at = i;
    for (std::uint32_t k = i + 1; k < m_tree[i].end && at == i; ++k) {
        if (attributeOf(*m_tree[k].node, "itemprop").value_or("") == "name")
            at = k;
    }
    const std::string words = simplified(wordsBelow(m_tree, at, longest + 8));
    constexpr std::ptrdiff_t mostLinks = 3;
    const auto begin = m_tree.begin() + i;
    const std::ptrdiff_t links = std::count_if(
        begin, m_tree.begin() + m_tree[i].end,
        [](const PageNode &each) { return isElement(*each.node, {GUMBO_TAG_A}); });
    if (!words.empty() && words.size() < longest && links <= mostLinks)
        m_facts.author = nameAlone(words);
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

/// "By Ada Lovelace May 20, 2019" is Ada Lovelace.
std::string nameAlone(std::string author)
{
    for (const std::string_view lead : {"updated", "published", "posted", "written", "text",
                                        "story", "words", "reviewed", "by", "von", "par", "por"}) {
        const std::string_view words = author;
        if (words.size() > lead.size() + 1 && text::caseFolded(words.substr(0, lead.size())) == lead
            && (words[lead.size()] == ' ' || words[lead.size()] == ':'))
            author = simplified(words.substr(lead.size() + 1));
    }
    constexpr int mostWordsOfDate = 5;
    std::size_t cut = std::string::npos;
    std::size_t at = author.size();
    for (int words = 0; words < mostWordsOfDate && at != std::string::npos && at > 0; ++words) {
        at = author.rfind(' ', at - 1);
        if (at != std::string::npos && Date::parseWritten(std::string_view(author).substr(at + 1)))
            cut = at;
    }
    if (cut != std::string::npos)
        author.resize(cut);
    while (author.ends_with(',') || author.ends_with(' ') || author.ends_with('|'))
        author.pop_back();
    if (author.ends_with(':')) // of what stands behind it
        author.clear();
    return author;
}

void takeMarks(const PageTree &tree, PageFacts &facts)
{
    Marked(tree, facts).take();
}

} // namespace entente
