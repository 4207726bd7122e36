// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/block.h"
#include "core/briefing/date.h"
#include "core/briefing/locator.h"
#include "core/briefing/topic.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Where a run of Briefing::text lies in Briefing::source; it reaches to the next anchor.
struct Anchor
{
    std::uint32_t text = 0;
    std::uint32_t source = 0;
};

/// Where a run of Briefing::text stands in the document; it reaches to the next of these.
struct LocatedRun
{
    std::uint32_t text = 0;
    Locator where;
};

/// Something that a briefing says of itself and that nothing here depends on.
struct Fact
{
    std::string name;  ///< as written
    std::string value; ///< on one line; empty where none is given

    bool operator==(const Fact &) const = default;
};

/// A place that bears an id or a name in the briefing's HTML.
struct NamedPlace
{
    std::string name;
    std::uint32_t at = 0; ///< in Briefing::text
};

/// What a briefing says of itself.
struct Metadata
{
    std::string title;
    std::string subtitle;
    std::optional<Date> date;
    std::string source;        ///< publisher or address, empty where unknown
    std::string address;       ///< where it was published on the web, empty where unknown
    std::string language;      ///< BCP 47: "en", "ja"; "und" where unknown
    std::string marking;       ///< handling marking: the highest that is given; see parseMarking()
    bool sample = false;       ///< written as an example
    std::string unreadDate;    ///< what is given as its date, where that is none that is known
    std::vector<Fact> further; ///< all else that its head gives, in order: nothing is dropped

    bool operator==(const Metadata &) const = default;
};

/// In which encoding a document was before it became UTF-8.
struct SourceEncoding
{
    std::string name = "UTF-8"; ///< as IANA registered it
    bool isSure = true;         ///< false where the words only make it the likeliest

    bool operator==(const SourceEncoding &) const = default;
};

/// The words of Briefing::text from which its metadata was taken; each is empty where front matter
/// gave it, or nothing did. A publisher or author that was found is Metadata::source, the publisher
/// first; the author of a document with both is among the further facts.
struct MetadataWords
{
    TextRange title;
    TextRange date;
    TextRange author;
    TextRange publisher;

    bool operator==(const MetadataWords &) const = default;
};

/// One document an analyst was given. All words lie in `text`, in reading order, with a line feed
/// between blocks; blocks, cells, sections and topics are ranges of it.
struct Briefing
{
    std::string file; ///< the name as it was given
    /// The document: as UTF-8 where it is a text, with all offsets and lines of this; else its
    /// bytes. readBriefing() makes the same briefing of it again.
    std::string source;
    std::string reader; ///< id of the format that it was read as, such as "markdown"
    SourceEncoding encoding;
    std::string digest;    ///< SHA-256 of the document's bytes; empty where they were not at hand
    std::int64_t kept = 0; ///< number in the library that it was taken from; 0 for none
    Metadata meta;
    std::string text;
    std::vector<Block> blocks;
    std::vector<Mark> marks;
    std::vector<std::string> links;
    std::vector<NamedPlace> names; ///< in the order of the text
    std::vector<Table> tables;
    std::vector<Anchor> anchors;           ///< sorted by text
    std::vector<std::uint32_t> lineStarts; ///< offset in source of each line of a text
    std::vector<LocatedRun> locators;      ///< sorted by text; none of a text, which has its lines

    MetadataWords metaWords;       ///< found by analysis
    std::vector<Section> sections; ///< found by analysis, as are topics and tags
    std::vector<Topic> topics;
    std::vector<Evidence> evidence; ///< for the kinds of topics
    std::vector<ConceptIndex> tags;
    std::vector<TextRange> tagWords; ///< the words that each tag rests on

    [[nodiscard]] std::string_view words(TextRange range) const;
    [[nodiscard]] std::span<const Mark> marksOf(const Block &block) const;
    /// The marks that lie in a range, such as a cell.
    [[nodiscard]] std::span<const Mark> marksIn(TextRange range) const;
    [[nodiscard]] std::span<const ConceptIndex> areasOf(const Topic &topic) const;
    /// Whether a topic is a sentence of running prose, a part of its paragraph.
    [[nodiscard]] bool isOfProse(const Topic &topic) const;
    /// What says of what kind a topic is, and what spoke against it; what decided comes first.
    [[nodiscard]] std::span<const Evidence> evidenceOf(const Topic &topic) const;
    [[nodiscard]] std::span<const ConceptIndex> areasOfRow(const Table &table,
                                                           std::size_t row) const;
    [[nodiscard]] bool hasArea(const Topic &topic, ConceptIndex area) const;

    /// Offset in `source` of an offset in `text`.
    [[nodiscard]] std::uint32_t sourceOffset(std::uint32_t textOffset) const;
    /// Line, from 1, of an offset in `source`.
    [[nodiscard]] std::uint32_t lineOf(std::uint32_t sourceOffset) const;
    /// Where in the document an offset in `text` stands.
    [[nodiscard]] Locator locatorOf(std::uint32_t textOffset) const;
    /// The same of the first words of a topic.
    [[nodiscard]] Locator locatorOf(const Topic &topic) const;

    /// The block whose text holds an offset of `text`.
    [[nodiscard]] std::size_t blockAt(std::uint32_t textOffset) const;
};

/// Words fit for one line: line breaks and runs of white space become one space, ends trimmed.
[[nodiscard]] std::string simplified(std::string_view words);

/// Title of a topic, or the first words of its text where it has none.
[[nodiscard]] std::string label(const Briefing &briefing, const Topic &topic,
                                std::size_t maximumCharacters = 72);

} // namespace entente
