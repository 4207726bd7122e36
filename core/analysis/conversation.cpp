// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/conversation.h"

#include "core/analysis/sections.h"
#include "core/analysis/speakernames.h"
#include "core/analysis/titles.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace entente {

namespace {

/// What is said under one label: the paragraph that it heads and those that follow.
struct Turn
{
    std::size_t block = 0;
    std::string speaker; ///< folded
    SpeakerName name = SpeakerName::None;
    bool speaks = false;
};

struct Lead
{
    TextRange label;
    TextRange text;
    bool colon = false;
};

/// "Q    Could you say more?": a letter alone, bold or not, that nothing sets off.
Lead questionLead(const Briefing &briefing, const Block &block)
{
    const TextRange range = trimmed(briefing, block.text);
    const std::string_view words = briefing.words(range);
    if (words.size() < 3 || words[0] != 'Q')
        return {};
    const char32_t next = text::decode(words, 1).character;
    if (!text::isSpace(next) && next != ':' && next != '.')
        return {};
    return {{range.begin, range.begin + 1}, {range.begin + 1, range.end}, true};
}

Lead leadOf(const Briefing &briefing, const Block &block)
{
    if (block.kind != BlockKind::Paragraph || block.listDepth > 0 || block.quoteDepth > 0
        || block.note != 0)
        return {};
    const TitledText parts = titledText(briefing, block);
    if (parts.title.isEmpty())
        return questionLead(briefing, block);
    const std::string_view behind = text::trimmed(
        briefing.words({parts.title.end, std::max(parts.title.end, block.text.end)}));
    return {parts.title, parts.text,
            behind.empty() || behind.starts_with(':') || behind.starts_with("：")};
}

class Conversation final
{
public:
    explicit Conversation(const Briefing &briefing) : m_briefing(briefing) {}

    std::vector<bool> blocks()
    {
        findTurns();
        std::vector<bool> spoken(m_briefing.blocks.size(), false);
        if (keepSpeakers() && takeTurns())
            mark(spoken);
        return spoken;
    }

private:
    void findTurns();
    bool keepSpeakers();
    [[nodiscard]] bool takeTurns() const;
    void mark(std::vector<bool> &spoken) const;
    [[nodiscard]] TextRange saidAfter(std::size_t block, TextRange text) const;

    const Briefing &m_briefing;
    std::vector<Turn> m_turns;
};

/// The words under a label, up to the next label or heading.
TextRange Conversation::saidAfter(std::size_t block, TextRange text) const
{
    for (std::size_t i = block + 1; i < m_briefing.blocks.size(); ++i) {
        const Block &next = m_briefing.blocks[i];
        if (next.kind == BlockKind::Heading || next.kind == BlockKind::Table
            || !leadOf(m_briefing, next).label.isEmpty())
            break;
        if (text.isEmpty())
            text = next.text;
        text.end = std::max(text.end, next.text.end);
    }
    return text;
}

void Conversation::findTurns()
{
    std::string_view before;
    for (std::size_t i = 0; i < m_briefing.blocks.size(); ++i) {
        const Block &block = m_briefing.blocks[i];
        if (block.kind == BlockKind::Heading)
            before = {};
        const Lead lead = leadOf(m_briefing, block);
        if (lead.label.isEmpty())
            continue;
        const SpeakerName name = speakerName(m_briefing.words(lead.label));
        if (name == SpeakerName::None || (name == SpeakerName::Possible && !lead.colon))
            continue;
        const std::string_view said = text::trimmed(m_briefing.words(saidAfter(i, lead.text)));
        // Who is asked answers, in whatever words.
        const bool answers = before.ends_with('?') || before.ends_with("？");
        m_turns.push_back({i, text::caseFolded(m_briefing.words(lead.label)), name,
                           name == SpeakerName::Certain || answers || isSpeech(said)});
        before = said;
    }
}

/// Leaves the turns of those who are people; false where nobody is.
bool Conversation::keepSpeakers()
{
    struct Count
    {
        int all = 0;
        int spoken = 0;
    };
    std::unordered_map<std::string_view, Count> counts;
    for (const Turn &turn : m_turns) {
        Count &count = counts[turn.speaker];
        ++count.all;
        count.spoken += turn.speaks ? 1 : 0;
    }
    std::vector<bool> kept;
    for (const Turn &turn : m_turns)
        kept.push_back(counts[turn.speaker].spoken * 2 >= counts[turn.speaker].all);
    std::vector<Turn> turns;
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        if (kept[i])
            turns.push_back(std::move(m_turns[i]));
    }
    m_turns = std::move(turns);
    return !m_turns.empty();
}

/// Whether those who have spoken speak again after others have.
bool Conversation::takeTurns() const
{
    constexpr int fewestReturns = 2;
    std::unordered_map<std::string_view, int> seen;
    std::string_view last;
    int returns = 0;
    for (const Turn &turn : m_turns) {
        returns += turn.speaker != last && seen[turn.speaker]++ > 0 ? 1 : 0;
        last = turn.speaker;
    }
    return returns >= fewestReturns;
}

/// In each section, all from its head to the last who speaks there.
void Conversation::mark(std::vector<bool> &spoken) const
{
    const std::vector<Section> &sections = m_briefing.sections;
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const std::size_t block = m_turns[i].block;
        spoken[block] = true;
        const std::int32_t section = sectionOf(m_briefing, block);
        std::size_t begin = section < 0 ? 0 : sections[static_cast<std::size_t>(section)].block;
        if (i > 0)
            begin = std::max(begin, m_turns[i - 1].block);
        for (std::size_t between = begin; between < block; ++between) {
            const Block &each = m_briefing.blocks[between];
            const Lead lead = leadOf(m_briefing, each);
            const bool named = lead.colon
                && speakerName(m_briefing.words(lead.label)) != SpeakerName::None;
            if (each.kind == BlockKind::Paragraph && (named || isBoldLine(m_briefing, each)))
                spoken[between] = true;
        }
    }
}

} // namespace

std::vector<bool> spokenBlocks(const Briefing &briefing)
{
    return Conversation(briefing).blocks();
}

} // namespace entente
