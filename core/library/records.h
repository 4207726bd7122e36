// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

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
    std::uint32_t line = 0;
    std::vector<std::string> areas;

    bool operator==(const KeptTopic &) const = default;
};

/// A briefing that was read, with all that the store keeps of it.
struct NewBriefing
{
    std::string file;
    std::string hash;   ///< SHA-256 of the bytes as given, 32 bytes
    std::string packed; ///< the bytes as given, see packing.h
    std::size_t size = 0;
    SourceEncoding encoding;
    Metadata meta;
    std::vector<KeptTopic> topics;
    std::uint32_t tables = 0;
    std::string edition;  ///< what editions of one document have in common; empty where unknown
    std::string analysis; ///< what found its topics, see currentAnalysis()
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
    std::size_t size = 0;                               ///< of the document as given, in bytes
    std::array<std::uint32_t, allKinds.size()> kinds{}; ///< topics of each kind, as analysis says
    std::uint32_t tables = 0;
    BriefingId work = 0; ///< the first edition of the same document; its own id where it is that
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
