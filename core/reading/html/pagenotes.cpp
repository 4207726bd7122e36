// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagenotes.h"

#include "core/base/casefold.h"
#include "core/briefing/briefing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <unordered_map>

namespace entente {

namespace {

constexpr std::size_t longestLabel = 12;

std::string_view valueOf(const GumboNode &node, const char *name)
{
    return node.type == GUMBO_NODE_ELEMENT ? attributeOf(node, name).value_or("")
                                           : std::string_view();
}

/// The name of the place within the page that a link leads to.
std::string_view placeOf(const GumboNode &node)
{
    const std::string_view address = isElement(node, {GUMBO_TAG_A}) ? valueOf(node, "href") : "";
    return address.starts_with('#') ? address.substr(1) : std::string_view();
}

/// "1" of " [1]. ".
std::string bareLabel(const std::string &words)
{
    constexpr std::string_view around = " []().:^";
    const std::size_t begin = words.find_first_not_of(around);
    if (begin == std::string::npos)
        return {};
    return words.substr(begin, words.find_last_not_of(around) + 1 - begin);
}

/// Whether the words of a link in a note say that it leads back: "^", "a", "↩", "1", "back".
bool leadsNowhereElse(std::string_view words)
{
    constexpr std::ptrdiff_t mostLetters = 2;
    const std::string folded = text::caseFolded(words);
    const std::ptrdiff_t letters = std::count_if(folded.begin(), folded.end(),
                                                 [](char c) { return c >= 'a' && c <= 'z'; });
    return letters <= mostLetters || folded.starts_with("back") || folded.starts_with("jump")
        || folded.starts_with("return") || folded.starts_with("zur");
}

bool isLabel(std::string_view bare, bool isBracketed)
{
    const bool hasDigit = std::any_of(bare.begin(), bare.end(),
                                      [](char c) { return c >= '0' && c <= '9'; });
    const bool hasLetter = std::any_of(bare.begin(), bare.end(),
                                       [](char c) { return (c | 0x20) >= 'a' && (c & 0x80) == 0; });
    return !bare.empty() && bare.size() <= longestLabel
        && (hasDigit || (bare.size() == 1 && isBracketed) || !hasLetter);
}

/// Whether a link stands above the line, or is said to refer to a note.
bool isRaised(const PageTree &tree, std::uint32_t link)
{
    constexpr int levels = 3;
    std::uint32_t at = link;
    for (int level = 0; level < levels && at != 0; ++level, at = tree[at].parent) {
        if (isElement(*tree[at].node, {GUMBO_TAG_SUP})
            || valueOf(*tree[at].node, "role") == "doc-noteref")
            return true;
        const std::string names = text::caseFolded(valueOf(*tree[at].node, "class").substr(0, 256));
        if (level < 2
            && (names.find("footnote") != std::string::npos
                || names.find("noteref") != std::string::npos))
            return true;
        if (isBlock(tree[at].node->v.element.tag))
            return false;
    }
    return link + 1 < tree[link].end && isElement(*tree[link + 1].node, {GUMBO_TAG_SUP});
}

bool isInTable(const PageTree &tree, const PageChoice &choice, std::uint32_t i)
{
    for (; i != choice.root && i != 0; i = tree[i].parent) {
        if (isElement(*tree[i].node, {GUMBO_TAG_TABLE}))
            return true;
    }
    return false;
}

/// Whether an element, or one of those close around it, is said to hold notes.
bool isAmongNotes(const PageTree &tree, std::uint32_t i)
{
    constexpr int levels = 4;
    constexpr std::array<std::string_view, 5> words{"footnote", "endnote", "reference", "notes",
                                                    "cite"};
    for (int level = 0; level < levels && i != 0; ++level, i = tree[i].parent) {
        const GumboNode &node = *tree[i].node;
        std::string names = text::caseFolded(valueOf(node, "class").substr(0, 256));
        names.append(text::caseFolded(valueOf(node, "id").substr(0, 64)));
        if (valueOf(node, "role").starts_with("doc-endnote")
            || valueOf(node, "role") == "doc-footnote"
            || std::any_of(words.begin(), words.end(), [&names](std::string_view word) {
                   return names.find(word) != std::string::npos;
               }))
            return true;
    }
    return false;
}

/// A link that may refer to a note, and where it leads.
struct Candidate
{
    std::uint32_t link = 0;
    std::uint32_t note = 0;
    std::string label;
};

class NoteFinder final
{
public:
    NoteFinder(const PageTree &tree, PageChoice &choice) : m_tree(tree), m_choice(choice) {}

    void find();

private:
    void collectLinks();
    void collectPlaces();
    [[nodiscard]] std::uint32_t noteAt(std::uint32_t place) const;
    [[nodiscard]] bool isNote(const Candidate &of) const;
    [[nodiscard]] bool leadsBack(std::uint32_t note, std::uint32_t link) const;
    [[nodiscard]] bool overlaps(std::uint32_t note) const;

    const PageTree &m_tree;
    PageChoice &m_choice;
    std::vector<Candidate> m_candidates;
    std::unordered_map<std::string_view, std::uint32_t> m_places;
};

void NoteFinder::collectLinks()
{
    for (std::uint32_t i = m_choice.root; i < m_tree[m_choice.root].end; ++i) {
        if (m_choice.isLeftOut[i] || placeOf(*m_tree[i].node).empty())
            continue;
        std::string words = simplified(wordsBelow(m_tree, i, longestLabel + 4));
        const bool isBracketed = words.starts_with('[') && words.ends_with(']');
        std::string bare = bareLabel(words);
        const bool isUp = isRaised(m_tree, i);
        if ((isUp || isBracketed) && isLabel(bare, isBracketed || isUp))
            m_candidates.push_back({i, 0, std::move(bare)});
    }
}

void NoteFinder::collectPlaces()
{
    for (std::uint32_t i = 0; i < m_tree.size(); ++i) {
        for (const char *key : {"id", "name"}) {
            if (const std::string_view name = valueOf(*m_tree[i].node, key); !name.empty())
                m_places.try_emplace(name, i);
        }
    }
}

/// The block that is the note whose place is named; 0 where that is none.
std::uint32_t NoteFinder::noteAt(std::uint32_t place) const
{
    std::uint32_t at = place;
    while (at != 0 && !isBlock(m_tree[at].node->v.element.tag))
        at = m_tree[at].parent;
    for (std::uint32_t i = at + 1; i < place; ++i) { // words before the place
        if (m_tree[i].node->type == GUMBO_NODE_TEXT)
            return 0;
    }
    // A list numbers its items; what one of them begins with is no note alone.
    const std::uint32_t around = m_tree[at].parent;
    if (at != 0 && at == around + 1 && isElement(*m_tree[around].node, {GUMBO_TAG_LI}))
        at = around;
    return isElement(*m_tree[at].node,
                     {GUMBO_TAG_LI, GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_DD, GUMBO_TAG_ASIDE,
                      GUMBO_TAG_SECTION})
        ? at
        : 0;
}

bool NoteFinder::leadsBack(std::uint32_t note, std::uint32_t link) const
{
    constexpr int levels = 3;
    for (std::uint32_t i = note + 1; i < m_tree[note].end; ++i) {
        const std::string_view place = placeOf(*m_tree[i].node);
        std::uint32_t at = place.empty() ? 0 : link;
        for (int level = 0; level < levels && at != 0; ++level, at = m_tree[at].parent) {
            if (valueOf(*m_tree[at].node, "id") == place
                || valueOf(*m_tree[at].node, "name") == place)
                return true;
        }
    }
    return false;
}

bool NoteFinder::overlaps(std::uint32_t note) const
{
    const auto next = m_choice.notes.lower_bound(note);
    if (next != m_choice.notes.end() && next->first != note && next->first < m_tree[note].end)
        return true;
    return next != m_choice.notes.begin() && (next == m_choice.notes.end() || next->first != note)
        && m_tree[std::prev(next)->first].end > note;
}

bool NoteFinder::isNote(const Candidate &of) const
{
    constexpr std::size_t longest = 4000;
    const std::uint32_t note = of.note;
    if (note <= of.link || m_choice.isLeftOut[note] || isInTable(m_tree, m_choice, note)
        || overlaps(note))
        return false;
    const std::string words = wordsBelow(m_tree, note, longest);
    if (words.size() >= longest || simplified(words).empty())
        return false;
    return leadsBack(note, of.link) || isAmongNotes(m_tree, note)
        || bareLabel(words.substr(0, of.label.size() + 2)).starts_with(of.label);
}

void NoteFinder::find()
{
    collectLinks();
    if (m_candidates.empty())
        return;
    collectPlaces();
    std::uint16_t next = 1;
    for (Candidate &each : m_candidates) {
        const auto place = m_places.find(placeOf(*m_tree[each.link].node));
        if (place == m_places.end() || next == std::numeric_limits<std::uint16_t>::max())
            continue;
        each.note = noteAt(place->second);
        if (!isNote(each))
            continue;
        const auto [note, isNew] = m_choice.notes.try_emplace(each.note, next);
        next = static_cast<std::uint16_t>(next + (isNew ? 1 : 0));
        m_choice.references.emplace(each.link, note->second);
    }
}

} // namespace

void findNotes(const PageTree &tree, PageChoice &choice)
{
    NoteFinder(tree, choice).find();
}

std::vector<std::uint32_t> labelsOf(const PageTree &tree, const PageChoice &choice,
                                    std::uint32_t note)
{
    constexpr std::size_t longest = 24;
    std::vector<std::uint32_t> labels;
    bool isBegin = true;
    for (std::uint32_t i = note + 1; i < tree[note].end; ++i) {
        const GumboNode &node = *tree[i].node;
        const bool isBack = !placeOf(node).empty() && !choice.references.contains(i);
        const bool isNumber = isBegin && isElement(node, {GUMBO_TAG_SUP, GUMBO_TAG_A})
            && !choice.references.contains(i) && valueOf(node, "href").empty();
        const std::string words = isBack || isNumber ? simplified(wordsBelow(tree, i, longest))
                                                     : std::string();
        // A word or two lead on to a book that is cited: "Ferris 2003".
        const bool isShort = isBack && words.size() < longest / 2 && leadsNowhereElse(words);
        if (isShort || (isNumber && isLabel(bareLabel(words), true))) {
            std::uint32_t at = i; // with what stands around it, such as "^ a b"
            for (std::uint32_t k = tree[i].parent; isShort && k != note; k = tree[k].parent) {
                if (isBlock(tree[k].node->v.element.tag)
                    || wordsBelow(tree, k, longest).size() >= longest
                    || (k != tree[i].parent && !isBegin))
                    break;
                at = k;
            }
            labels.push_back(at);
            i = tree[at].end - 1;
        } else if (node.type == GUMBO_NODE_TEXT) {
            isBegin = false;
        }
    }
    return labels;
}

} // namespace entente
