// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/announcements.h"
#include "core/analysis/titles.h"

namespace entente {

/// Of what kind things are by their own words, where nothing announces one. What it finds is always
/// Certainty::Inferred.
class KindByOwnWords final
{
public:
    /// Without patterns nothing is found. Both must outlive it.
    KindByOwnWords(const Briefing &briefing, const KindPatterns *patterns);

    /// Whether the document was spoken, by its title; who speaks pauses at each dash.
    [[nodiscard]] bool isSpoken() const { return m_isSpoken; }
    /// Of an item of a list or a paragraph with a title: from the title, else from the first
    /// sentences of the text. Kind::Point where nothing says it. What stands under a heading such
    /// as "Background" is told, and announces nothing even in a document that announces.
    [[nodiscard]] KindFound ofItem(const TitledText &parts, bool isTold) const;
    /// Whether it is a clause that each order has, and so none of what this one says.
    [[nodiscard]] bool isFormal(const TitledText &parts) const;
    /// The words that say whose position an item tells, where it is not the author's.
    [[nodiscard]] TextRange positionOf(const TitledText &parts) const;
    /// Of an item beside others of a kind, which says less of itself.
    [[nodiscard]] KindFound ofItemBeside(const TitledText &parts, Kind kind) const;
    /// What a sentence of prose is to be taken for.
    struct Prose
    {
        KindFound kind;               ///< where it leaves no doubt of it
        bool announcesSeries = false; ///< "There are three reasons."
        bool isOrdinal = false;       ///< "Second, …"
    };
    /// Under a heading of a kind it may say that kind in fewer words.
    [[nodiscard]] Prose ofSentence(TextRange sentence, Kind announced = Kind::Point) const;

private:
    [[nodiscard]] bool saysThatItAnnounces() const;
    [[nodiscard]] bool isFullOfCommitments() const;
    [[nodiscard]] bool isOf(const PatternSentence &sentence, Kind kind) const;
    [[nodiscard]] KindFound found(TextRange range, const PatternSentence &sentence,
                                  PatternUse use) const;

    struct Told
    {
        TextRange range;
        PatternSentence sentence;
    };
    [[nodiscard]] const std::vector<Told> &told(const TitledText &parts) const;

    const Briefing &m_briefing;
    const KindPatterns *m_patterns;
    mutable TitledText m_toldOf;      ///< the item that was asked for last …
    mutable std::vector<Told> m_told; ///< … and what it tells, for the next question about it
    bool m_announces = false;
    bool m_isSpoken = false;
};

} // namespace entente
