// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"
#include "core/briefing/releasetype.h"
#include "core/briefing/topic.h"
#include "core/comparison/periods.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// What a matrix counts in: plain columns over all topics, so that a million are one pass.
struct MatrixTopics
{
    struct Document
    {
        std::string title;
        std::string file;
        std::string source; ///< empty where none is known
        std::optional<Date> date;
        std::string marking = {}; ///< as it is written
        std::optional<ReleaseType> type = {};
    };
    struct Topic
    {
        std::uint32_t document = 0;  ///< index in `documents`
        std::uint32_t firstArea = 0; ///< in `areas`
        std::uint32_t lastArea = 0;
        Kind kind = Kind::Point;
    };

    std::vector<Document> documents;
    std::vector<Topic> topics;       ///< those of a document together
    std::vector<ConceptIndex> areas; ///< with all that are broader; each once a topic
};

/// What a row or column of a matrix stands for.
enum class MatrixBy : std::uint8_t {
    Area,
    Kind,
    Briefing,
    Source,
    Type, ///< of release: speech, statement …
    Year,
    Quarter,
    Month,
    Period,
};

/// Whether it is one of years, quarters, months and named periods.
[[nodiscard]] constexpr bool isTime(MatrixBy by)
{
    return by >= MatrixBy::Year;
}

/// What a cell tells: how many topics, in how many briefings, which share of the topics of its
/// column, how many for each briefing of its column, or which share of all briefings of its column
/// that there are. The last three do not grow with how much was published.
enum class MatrixMeasure : std::uint8_t { Topics, Briefings, Share, PerBriefing, OfPublished };

/// How often: topics, and the documents that they stand in.
struct MatrixCount
{
    std::uint32_t topics = 0;
    std::uint32_t documents = 0;

    bool operator==(const MatrixCount &) const = default;
};

/// The same of a whole row or column.
struct MatrixSum : MatrixCount
{
    std::uint32_t published = 0; ///< documents that there are, whatever is asked of what they say
};

/// The head of a row or column. By area, kind and type `number` is its number, by briefing the
/// index of the document, by time the first month as year * 12 + month - 1, by period the index of
/// that; a source is its `name`, a period has it beside.
struct MatrixHead
{
    std::uint32_t number = 0;
    std::string name = {};
    /// By time: without a date that lies in one; by source and type: of none known; by area and
    /// kind: of documents that are counted without a topic.
    bool isUnknown = false;
    MatrixSum all = {};
};

/// How topics spread over two kinds of things. A topic that touches several areas counts in each.
struct Matrix
{
    MatrixBy rowsBy = MatrixBy::Area;
    MatrixBy columnsBy = MatrixBy::Year;
    std::vector<MatrixHead> rows;
    std::vector<MatrixHead> columns;
    std::vector<MatrixCount> cells; ///< row by row
    MatrixSum all;
    std::uint32_t withoutTopic = 0; ///< documents that are counted without one

    [[nodiscard]] const MatrixCount &at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
    /// The most that a cell tells.
    [[nodiscard]] double highest(MatrixMeasure measure = MatrixMeasure::Topics) const;
};

/// What is counted beside topics: indexes of MatrixTopics::documents.
struct MatrixDocuments
{
    /// That say what is asked for. Those of which no topic is counted count without one.
    std::vector<std::uint32_t> texts;
    std::vector<std::uint32_t> published; ///< that shares are of
};

/// Counts the topics named, or all where none are. Areas, sources and briefings come with the most
/// topics first, kinds in their order, times as they pass; what is unknown comes last. What has
/// nothing is no row and no column, but for times between the first and the last.
[[nodiscard]] Matrix matrixOf(const MatrixTopics &topics, const std::vector<std::uint32_t> *shown,
                              MatrixBy rows, MatrixBy columns, std::span<const Period> periods = {},
                              const MatrixDocuments &documents = {});

/// What a cell tells, of which all of its column are known: a count, or from 0 to 1 for a share.
[[nodiscard]] double measured(const MatrixCount &cell, const MatrixSum &column,
                              MatrixMeasure measure);

/// The events that fall into the time of a head; none where it is of no time. `periods` are those
/// that the matrix was counted by.
[[nodiscard]] std::vector<Period> eventsOf(MatrixBy by, const MatrixHead &head,
                                           std::span<const Period> periods,
                                           std::span<const Period> events);

/// Puts rows beside one another that spread alike over the columns: each is followed by the one,
/// of those left, whose shares have the highest cosine with its own; the largest comes first.
void clusterRows(Matrix &matrix);

} // namespace entente
