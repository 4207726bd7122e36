// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/briefing/topic.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A document that speaks on a side.
struct SideDocument
{
    std::string title;
    std::string file;
    std::optional<Date> date;
    std::string marking = {}; ///< as the document gives it
};

/// One point that a side makes.
struct SideTopic
{
    std::size_t document = 0; ///< index in Side::documents
    Kind kind = Kind::Point;
    std::vector<ConceptIndex> areas; ///< rising, each once
    std::string words;               ///< on one line
    std::string place;               ///< in its document, in words
    /// Areas and all that are broader, each once: in each of them it counts. `areas` where empty.
    std::vector<ConceptIndex> countedAreas = {};
};

/// One of two selections that are compared.
struct Side
{
    std::vector<SideDocument> documents;
    std::vector<SideTopic> topics;
    std::string name = {}; ///< what was asked for; empty where the documents were named
    /// Further documents that have the words that were asked for, and no topic that has them: what
    /// they say is not in the comparison.
    std::size_t withoutTopic = 0;
};

/// Two topics that speak of the same thing, with what says so.
struct SidePair
{
    std::size_t left = 0;            ///< index in Side::topics
    std::size_t right = 0;           ///< the same of the other side
    double likeness = 0;             ///< 0 to 1
    std::vector<ConceptIndex> areas; ///< that both touch
    std::vector<std::string> words;  ///< that both use, folded, the one that says most first
};

/// How much a side says.
struct SideCount
{
    std::size_t topics = 0;
    std::size_t documents = 0; ///< that these topics stand in
    double share = 0;          ///< of all topics of the side, 0 to 1
};

/// How much both say on one subject.
struct SideCounts
{
    /// With fewer documents than this behind a side no change is told without a warning.
    static constexpr std::size_t enoughDocuments = 5;

    SideCount left;
    SideCount right;

    /// Of the share, from left to right, -1 to 1.
    [[nodiscard]] double change() const { return right.share - left.share; }
    [[nodiscard]] bool any() const { return left.topics + right.topics > 0; }
    [[nodiscard]] bool restsOnFew() const
    {
        return left.documents < enoughDocuments || right.documents < enoughDocuments;
    }
};

/// The counts of one focus area.
struct SideArea
{
    ConceptIndex area = 0;
    SideCounts counts;
};

/// Two sides against each other.
struct Sides
{
    SideCounts all;
    std::vector<SideArea> areas; ///< that either touches, what is most spoken of first
    std::array<SideCounts, allKinds.size()> kinds{}; ///< by the number of the kind
    std::vector<SidePair> pairs;        ///< in the order of the left side; no topic is in two
    std::vector<std::size_t> onlyLeft;  ///< topics in no pair, in their order
    std::vector<std::size_t> onlyRight; ///< the same of the other side
};

/// Aligns two sides topic by topic. Likeness is the cosine of the words, each weighted by how rare
/// it is over both sides (inverse document frequency: Spärck Jones 1972), raised where focus areas
/// are shared. Only topics that share rare words are weighed against each other, so that the work
/// grows with what is said and not with its square. Of two pairs that want the same topic the more
/// alike is made. The same sides give the same answer.
[[nodiscard]] Sides findSides(const Side &left, const Side &right);

/// Whether the sides say anything that is not word for word on both.
[[nodiscard]] bool differ(const Sides &sides, const Side &left, const Side &right);

} // namespace entente
