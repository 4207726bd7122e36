// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/editions.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::library {

/// Number of a briefing in its library; never used twice.
using BriefingId = std::int64_t;

/// Counts the changes of a library from 1. A briefing bears the number of its last one.
using ChangeNumber = std::int64_t;

/// A topic as it is kept: its words and not ranges, its areas as ids of the vocabulary, so that it
/// can be listed without opening its briefing.
struct KeptTopic
{
    BriefingId briefing = 0;
    std::uint32_t number = 0; ///< index in Briefing::topics
    Kind kind = Kind::Point;
    Certainty certainty = Certainty::Inferred;
    std::string title;
    std::string text;
    std::string section; ///< its heading
    Locator where;
    std::vector<std::string> areas;
    ByAnalyst byAnalyst;

    bool operator==(const KeptTopic &) const = default;
};

/// A document as it is kept.
struct KeptDocument
{
    std::string bytes;               ///< as they were given
    std::optional<std::string> text; ///< that was read of it, where it is no text itself
};

/// A briefing that was read, with all that the store keeps of it.
struct NewBriefing
{
    std::string file;
    std::string hash;   ///< SHA-256 of the bytes as given, 32 bytes
    std::string packed; ///< the bytes as given, see packing.h
    /// Its Briefing::text, packed as well, where the document is no text: to read it once more
    /// takes longer than a search may. Empty where it is one.
    std::string packedText;
    std::size_t size = 0;
    SourceEncoding encoding;
    std::string format; ///< id of what it was read as
    Metadata meta;
    std::vector<KeptTopic> topics;
    std::uint32_t tables = 0;
    TextSketch sketch;    ///< of its text, by which its editions are known
    std::string analysis; ///< what found its topics, see currentAnalysis()
    /// It comes from a watched folder and may be read while it is written: where its file grew, it
    /// takes the place of the beginning of it that is there.
    bool mayHaveGrown = false;
};

/// Where a topic that a person added stands among those that analysis found. Derived from its
/// correction and the text, so that topics can be listed without opening their briefing.
struct AddedTopic
{
    std::string topic;          ///< of Correction::topic
    bool isPlaced = false;      ///< false where its words are not in the text, or a topic already
    std::uint32_t precedes = 0; ///< number of the topic of analysis that it comes before
    std::uint32_t begin = 0;    ///< offset of its words in Briefing::text
    Locator where;
    std::string text;
    std::string section;            ///< its heading
    std::vector<std::string> areas; ///< that analysis finds in its words

    bool operator==(const AddedTopic &) const = default;
};

/// What an analysis of today finds in a briefing that is kept.
struct Renewal
{
    BriefingId id = 0;
    std::string analysis;
    /// Its metadata, topics and tables; nothing where it can no longer be read and stays as it is.
    std::optional<NewBriefing> found;
};

/// What became of a briefing that was handed to the store.
struct Added
{
    enum class How : std::uint8_t {
        New,
        Edition, ///< of a briefing that the library had
        Known,   ///< the same bytes were there
    };
    BriefingId id = 0;
    How how = How::New;
    /// A briefing of which it may be an edition, which somebody has to say.
    std::optional<BriefingId> perhapsOf = std::nullopt;
};

/// Of which briefing a document is an edition.
struct EditionOf
{
    EditionVerdict verdict = EditionVerdict::Other;
    BriefingId briefing = 0; ///< where the verdict is another
};

/// A briefing that may be an edition of another: to be settled by Store::setEdition().
struct EditionDoubt
{
    BriefingId briefing = 0;
    BriefingId of = 0;

    bool operator==(const EditionDoubt &) const = default;
};

/// How far a person is with a briefing.
struct ReadingState
{
    bool read = false;
    std::uint32_t position = 0; ///< offset in Briefing::text

    bool operator==(const ReadingState &) const = default;
};

/// A briefing of the library as lists show it.
struct BriefingRecord
{
    BriefingId id = 0;
    ChangeNumber change = 0;
    std::string file;
    std::string hash;
    Metadata meta;
    std::string format;   ///< id of what it was read as; empty where that was not kept
    std::size_t size = 0; ///< of the document as given, in bytes
    std::array<std::uint32_t, allKinds.size()> kinds{}; ///< topics of each kind, as corrected
    std::uint32_t tables = 0;
    BriefingId work = 0; ///< the first edition of the same document; its own id where it is that
    bool older = false;  ///< there is a newer edition of the same document
    bool removed = false;
    ReadingState state;
};

/// A briefing that changed: it was added, removed, brought back, or a correction was laid over it.
struct Change
{
    BriefingId id = 0;
    ChangeNumber number = 0;
    bool removed = false;
};

} // namespace entente::library
