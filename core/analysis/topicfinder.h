// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/announcements.h"
#include "core/analysis/ownwords.h"
#include "core/analysis/prosetopics.h"
#include "core/analysis/titles.h"
#include "core/vocabulary/vocabulary.h"

#include <vector>

namespace entente {

/// Fills Briefing::topics, in reading order.
class TopicFinder final
{
public:
    TopicFinder(Briefing &briefing, const Vocabulary &vocabulary);

    /// For each topic, the words of the item or items it is nested under; empty for most.
    [[nodiscard]] const std::vector<TextRange> &groupLabels() const { return m_groupLabels; }

private:
    void addItem(std::size_t index);
    void addItemByHand(std::size_t index);
    void addTitledParagraph(std::size_t index, const TitledText &parts);
    void addBoldLine(std::size_t index);
    void addRows(std::size_t index);
    void addHeading(std::size_t index);
    void addSentences(std::size_t index);
    void addSentences(std::size_t index, const std::vector<ProseTopics::Found> &sentences,
                      std::uint32_t end);
    bool addInlineItems(std::size_t index);
    void uncover(const Block &paragraph, TextRange words);
    void endLists(std::size_t depth);
    void decide(Topic &topic, const std::vector<KindFound> &found);
    /// Whether a topic hides the sentences among its words.
    enum class Covers : bool { Nothing, All };
    void add(Topic topic, TextRange groupLabel, const std::vector<KindFound> &found,
             Covers covers = Covers::All);

    [[nodiscard]] KindFound announcedFor(std::size_t block) const;
    [[nodiscard]] KindFound ofTitle(TextRange given) const;
    [[nodiscard]] std::vector<KindFound> weighed(const KindFound &announced,
                                                 const TitledText &parts) const;
    void weighBeside(const std::vector<std::size_t> &topics);
    [[nodiscard]] bool hasLabelledParts(std::size_t heading) const;
    [[nodiscard]] bool saysItself(TextRange title, bool mayBe) const;
    [[nodiscard]] TextRange textUnder(std::size_t block, std::size_t last) const;
    [[nodiscard]] bool isGroup(std::size_t block) const;
    [[nodiscard]] std::uint32_t endOfItem(std::size_t block) const;

    struct OpenList
    {
        KindFound kind;
        TextRange groupLabel;
        std::vector<std::size_t> topics; ///< of the list itself
    };

    Briefing &m_briefing;
    Announcements m_announcements;
    KindByOwnWords m_ownWords;
    ProseTopics m_prose;
    std::vector<bool> m_spoken;         ///< blocks of a conversation, which makes no points
    std::vector<std::int32_t> m_byHand; ///< by block: the first of a list without markup, or -1
    std::vector<TitledText>
        m_leads;                   ///< by block: its lead, where no bold words at its head are one
    std::vector<OpenList> m_lists; ///< by depth
    std::vector<TextRange> m_groupLabels;
    std::size_t m_boldLines = 0;
    std::uint32_t m_covered = 0;              ///< end of the words of the topics so far
    std::optional<std::uint32_t> m_uncovered; ///< where a paragraph begins whose end they hide not
};

} // namespace entente
