// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inlineitems.h"

#include "core/analysis/enumerators.h"
#include "core/analysis/sentences.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace entente {

namespace {

std::size_t gapsIn(std::string_view words)
{
    return static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [](char c) { return c == ' ' || c == '\n'; }));
}

/// Without the sign and the conjunction that part it from the next: "…; and".
std::string_view withoutJoint(std::string_view words)
{
    words = text::trimmed(words);
    for (const std::string_view joint : {" and", " or", " &"}) {
        if (words.ends_with(joint))
            words = text::trimmed(words.substr(0, words.size() - joint.size()));
    }
    return words;
}

/// Which signs of a row words have.
struct Signs
{
    std::size_t brackets = 0; ///< that close
    std::size_t semicolons = 0;
    std::size_t bullets = 0;
};

/// How many bytes a bullet has that stands at a place, 0 where none does.
std::size_t bulletAt(std::string_view words, std::size_t at)
{
    static constexpr std::array<std::string_view, 7> bullets{"•", "▪", "●", "■", "◦", "➢", "✓"};
    for (const std::string_view bullet : bullets) {
        if (words.substr(at).starts_with(bullet))
            return bullet.size();
    }
    return 0;
}

Signs signsOf(std::string_view words)
{
    constexpr unsigned char firstOfBullets = 0xE2;
    Signs signs;
    for (std::size_t i = 0; i < words.size(); ++i) {
        signs.brackets += words[i] == ')' ? 1 : 0;
        signs.semicolons += words[i] == ';' ? 1 : 0;
        if (static_cast<unsigned char>(words[i]) == firstOfBullets)
            signs.bullets += bulletAt(words, i) > 0 ? 1 : 0;
    }
    return signs;
}

class Finder final
{
public:
    Finder(const Briefing &briefing, const Block &block)
        : m_briefing(briefing), m_block(block), m_words(briefing.words(block.text))
    {
    }

    InlineItems found()
    {
        if (InlineItems leads = boldLeads(); !leads.items.empty())
            return leads;
        const Signs signs = signsOf(m_words);
        const bool mayBe = signs.brackets > 1 || signs.bullets > 1 || signs.semicolons > 1;
        if (!mayBe || !titledText(m_briefing, m_block).title.isEmpty())
            return {}; // what is listed behind a title says more of it
        InlineItems items = signs.brackets > 1 ? counted() : InlineItems{};
        if (items.items.empty() && signs.bullets > 1)
            items = bulleted();
        return items.items.empty() && signs.semicolons > 1 ? parted() : items;
    }

private:
    [[nodiscard]] TextRange range(std::size_t begin, std::size_t end) const
    {
        return trimmed(m_briefing,
                       {m_block.text.begin + static_cast<std::uint32_t>(begin),
                        m_block.text.begin + static_cast<std::uint32_t>(end)});
    }

    /// What is left of words that end before another begins.
    [[nodiscard]] TextRange jointless(std::size_t begin, std::size_t end) const
    {
        const std::string_view words = m_words.substr(begin, end - begin);
        const std::string_view left = withoutJoint(words);
        return range(begin,
                     begin + static_cast<std::size_t>(left.data() - words.data()) + left.size());
    }

    /// Where the sentence ends that holds a place.
    [[nodiscard]] std::size_t endOfSentence(std::size_t at) const
    {
        for (const TextRange sentence : sentencesOf(m_briefing, m_block.text)) {
            if (sentence.end - m_block.text.begin > at)
                return sentence.end - m_block.text.begin;
        }
        return m_words.size();
    }

    [[nodiscard]] TextRange leadBefore(std::size_t first) const
    {
        const auto at = m_block.text.begin + static_cast<std::uint32_t>(first);
        for (const TextRange sentence : sentencesOf(m_briefing, {m_block.text.begin, at})) {
            if (sentence.end + 2 >= at)
                return sentence;
        }
        return {};
    }

    [[nodiscard]] bool isBehindGap(std::size_t at) const
    {
        return at == 0 || m_words[at - 1] == ' ' || m_words[at - 1] == '\n';
    }

    /// "(a) …; (b) …": those that count on from the first.
    [[nodiscard]] InlineItems counted() const
    {
        constexpr std::size_t fewest = 2;
        constexpr std::size_t mostSign = 6; // bytes of "(viii)"
        std::vector<std::size_t> places;
        std::optional<Enumerator> last;
        for (std::size_t i = m_words.find(')'); i != std::string_view::npos;
             i = m_words.find(')', i + 1)) {
            const std::size_t open = m_words.rfind('(', i);
            if (open == std::string_view::npos || i - open >= mostSign || !isBehindGap(open))
                continue;
            const std::string_view rest = m_words.substr(open);
            const auto next = last ? enumeratorOf(rest, last->counting) : firstEnumerator(rest);
            if (!next || (last && next->value != last->value + 1))
                continue;
            last = next;
            places.push_back(open);
        }
        if (places.size() < fewest)
            return {};
        bool areSentences = true;
        for (std::size_t i = 1; i < places.size(); ++i) {
            const std::string_view before = withoutJoint(m_words.substr(0, places[i]));
            const char sign = before.empty() ? 0 : before.back();
            areSentences = areSentences && (sign == '.' || sign == '!' || sign == '?');
            if (sign != ';' && sign != '.' && sign != ',' && sign != '!' && sign != '?')
                return {};
        }
        const std::size_t end = areSentences ? m_words.size() : endOfSentence(places.back());
        return between(places, end);
    }

    /// "• … • …"
    [[nodiscard]] InlineItems bulleted() const
    {
        constexpr std::size_t fewest = 2;
        std::vector<std::size_t> places;
        std::size_t sign = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const std::size_t size = bulletAt(m_words, i);
            if (size == 0 || !isBehindGap(i))
                continue;
            sign = size; // as long as the others of its row
            places.push_back(i);
        }
        return places.size() < fewest ? InlineItems{} : between(places, m_words.size(), sign);
    }

    /// The items that begin at places, where all of them say something.
    [[nodiscard]] InlineItems between(const std::vector<std::size_t> &places, std::size_t end,
                                      std::size_t sign = 0) const
    {
        constexpr std::size_t fewestGaps = 4;
        InlineItems items;
        items.lead = leadBefore(places.front());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::size_t next = i + 1 < places.size() ? places[i + 1]
                                                           : std::max(end, places[i] + sign);
            const TextRange item = jointless(places[i] + sign, next);
            if (gapsIn(m_briefing.words(item)) < fewestGaps)
                return {};
            items.items.push_back({{item.begin, item.begin}, item});
        }
        return items;
    }

    /// "These are: …; …; and …."
    [[nodiscard]] InlineItems parted() const
    {
        constexpr std::size_t fewest = 3;
        constexpr std::size_t fewestGaps = 3;
        for (const TextRange sentence : sentencesOf(m_briefing, m_block.text)) {
            const std::size_t begin = sentence.begin - m_block.text.begin;
            const std::size_t end = sentence.end - m_block.text.begin;
            const std::size_t sign = m_words.find(';', begin);
            const std::size_t colon = m_words.rfind(": ", sign);
            if (sign >= end || colon == std::string_view::npos || colon < begin)
                continue;
            InlineItems items;
            items.lead = range(begin, colon + 1);
            for (std::size_t at = colon + 1; at < end;) {
                const std::size_t next = std::min(m_words.find(';', at), end);
                std::size_t first = at;
                for (const std::string_view joint : {" and ", " or "}) {
                    if (m_words.substr(first).starts_with(joint))
                        first += joint.size();
                }
                const TextRange item = range(std::min(first, next), next);
                if (gapsIn(m_briefing.words(item)) < fewestGaps)
                    break;
                items.items.push_back({{item.begin, item.begin}, item});
                at = next + 1;
            }
            const bool isWhole = !items.items.empty()
                && items.items.back().text.end + 2 >= sentence.end;
            if (items.items.size() >= fewest && isWhole)
                return items;
        }
        return {};
    }

    /// "**Ports.** … **Quays.** …"
    [[nodiscard]] InlineItems boldLeads() const
    {
        constexpr std::size_t fewest = 2;
        constexpr std::uint32_t shortest = 40; // bytes behind a lead, which else is a mere value
        std::vector<std::size_t> places;
        for (const Mark &mark : m_briefing.marksOf(m_block)) {
            const std::size_t at = mark.text.begin - m_block.text.begin;
            const std::string_view before = text::trimmed(m_words.substr(0, at));
            const bool begins = before.empty() || before.ends_with('.') || before.ends_with(';')
                || before.ends_with('?')
                || m_words.substr(before.size(), at - before.size()).find('\n')
                    != std::string_view::npos;
            if ((mark.styles & Style::Strong) != 0 && begins
                && (places.empty() || at > places.back()))
                places.push_back(at);
        }
        if (places.size() < fewest)
            return {};
        InlineItems items;
        items.lead = leadBefore(places.front());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::size_t end = i + 1 < places.size() ? places[i + 1] : m_words.size();
            Block part = m_block;
            part.text = range(places[i], end);
            while (part.firstMark < part.lastMark
                   && m_briefing.marks[part.firstMark].text.begin < part.text.begin)
                ++part.firstMark;
            const TitledText parts = titledText(m_briefing, part);
            if (parts.title.isEmpty() || parts.text.size() < shortest)
                return {};
            items.items.push_back(parts);
        }
        return items;
    }

    const Briefing &m_briefing;
    const Block &m_block;
    std::string_view m_words;
};

} // namespace

InlineItems inlineItems(const Briefing &briefing, const Block &block)
{
    constexpr std::uint32_t shortest = 80; // bytes of two that say something
    if (block.text.size() < shortest)
        return {};
    return Finder(briefing, block).found();
}

} // namespace entente
