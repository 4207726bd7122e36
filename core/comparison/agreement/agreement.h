// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/briefing/textrange.h"
#include "core/briefing/topic.h"
#include "core/comparison/agreement/kappa.h"

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// What one person holds words of a text to be.
struct CodedTopic
{
    TextRange words; ///< of the text that both read
    Kind kind = Kind::Point;
    std::vector<ConceptIndex> areas = {}; ///< rising, each once
    bool isTopic = true;                  ///< false where the person said that it is none
    bool judgesKind = false;              ///< said by the person, and not left as it was found
    bool judgesAreas = false;             ///< the same of the areas

    /// Whether the person said anything of it.
    [[nodiscard]] bool isJudged() const { return judgesKind || judgesAreas || !isTopic; }
    bool operator==(const CodedTopic &) const = default;
};

/// All that one person holds of a text, in reading order. Words that stand in it twice are there
/// once, for they are judged once.
struct Coding
{
    std::vector<CodedTopic> topics;
    bool judgesAll = false; ///< as analysis does: what it does not name is no topic
};

/// A document that both coded.
struct CodedDocument
{
    std::string title;
    std::string file;
    std::optional<Date> date;
    std::string marking = {}; ///< as the document gives it
    Coding left;
    Coding right;
};

/// Which judgements are counted: those that both made themselves, or all, where what a person left
/// as it was found counts as accepted. The second flatters: who looks at nothing agrees with all.
enum class Counted : std::uint8_t { Judged, All };

/// Words that both hold something of, or one of them alone.
struct CodedPair
{
    std::size_t document = 0;
    std::optional<CodedTopic> left;
    std::optional<CodedTopic> right;
    bool countsKind = false;  ///< both judged the kind
    bool countsAreas = false; ///< both judged the areas

    [[nodiscard]] TextRange words() const { return left ? left->words : right->words; }
    [[nodiscard]] bool isLefts() const { return left && left->isTopic; }
    [[nodiscard]] bool isRights() const { return right && right->isTopic; }
    [[nodiscard]] bool differsInKind() const { return countsKind && left->kind != right->kind; }
    [[nodiscard]] bool differsInAreas() const { return countsAreas && left->areas != right->areas; }
    [[nodiscard]] bool differs() const
    {
        return isLefts() != isRights() || differsInKind() || differsInAreas();
    }
};

/// How far two people agree on what the topics are.
struct TopicAgreement
{
    std::size_t both = 0;
    std::size_t onlyLeft = 0;
    std::size_t onlyRight = 0;
    std::size_t neither = 0; ///< that both said to be none

    [[nodiscard]] std::size_t all() const { return both + onlyLeft + onlyRight + neither; }
    /// Share on which both agree; nothing where there is none.
    [[nodiscard]] std::optional<double> share() const;
};

/// How far they agree on one focus area, which each topic touches or does not.
struct AreaAgreement
{
    ConceptIndex area = 0;
    ConfusionTable table{2}; ///< 0: does not, 1: does
    Kappa kappa;
};

/// Two people's agreement on the topics of documents.
struct Agreement
{
    Counted counted = Counted::Judged;
    TopicAgreement topics;
    ConfusionTable kinds{allKinds.size()}; ///< by number of the kind
    Kappa kind;
    std::vector<AreaAgreement> areas; ///< that either gave, those most often given first
    Kappa pooledAreas;
    std::vector<CodedPair> pairs; ///< that are counted anywhere, as they stand in the documents
};

/// Compares two codings document by document. Topics are the same where their words are, or where
/// they share at least half of all words that either has.
[[nodiscard]] Agreement agreementOn(const std::vector<CodedDocument> &documents, Counted counted);

} // namespace entente
