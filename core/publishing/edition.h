// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/innerlinks.h"
#include "core/publishing/tabletext.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What is published, as values: order, grouping and wording are settled here, and a format only
// writes down what it is given.

namespace entente::edition {

using Words = std::vector<pages::Run>;

/// All words of runs, without their styles.
[[nodiscard]] QString plain(const Words &words);

/// A footnote of a briefing.
struct Note
{
    int number = 0;
    std::vector<Words> paragraphs;
};
/// The same in one piece, with line breaks between its paragraphs.
[[nodiscard]] Words joined(const Note &note);

/// What the words of a briefing bring with them wherever they stand.
struct Origin
{
    std::size_t briefing = 0;
    std::string language;    ///< BCP 47; empty where it is that of our own words
    std::vector<Note> notes; ///< that of number n at n - 1
    InnerLinks links;
};
using OriginPtr = std::shared_ptr<const Origin>;

/// A sentence about a document: "Dated %1", and what stands in it.
struct Statement
{
    enum class About : std::uint8_t { Count, PreparedFor, Dated, Exported, Source, Sample, File };

    About about = About::File;
    QString sentence; ///< holds a %1 for the value, where there is one
    QString value;
    std::optional<Date> date = {}; ///< that the value writes out

    [[nodiscard]] QString words() const { return value.isEmpty() ? sentence : sentence.arg(value); }
};

/// A topic.
struct TopicEntry
{
    std::size_t number = 0; ///< in Briefing::topics
    Kind kind = Kind::Point;
    Words title; ///< may be empty
    std::vector<Words> paragraphs;
    QStringList facts; ///< where it stands and how sure it is; none for reopening
    int place = 0;     ///< that links within the briefing lead to; 0: none
};

struct TableEntry
{
    int number = 1;  ///< among those of its section
    QString title;   ///< "Table 2. Its caption"
    QString caption; ///< alone; empty where it has none
    QStringList facts;
    pages::TableText text;
    int place = 0;
};

/// A passage of the text that contains the words asked for.
struct PassageEntry
{
    std::vector<Words> parts; ///< the cells of a row, or all of it
    bool isRow = false;
    QString line; ///< all of it in one line, without styles
    QString place;
};

struct AnnotationEntry
{
    int number = 1;
    QString label; ///< "A3"
    QString passage;
    QStringList paragraphs;
    QString place;
};

/// A bar of a chart.
struct Bar
{
    QString label;
    double value = 0; ///< not negative
    QString written;  ///< the number as it is read
};

/// Bars that stand together, and the cells of a table that say the same.
struct BarSeries
{
    struct Cell
    {
        std::size_t row = 0;
        std::size_t column = 0;
    };

    QString name; ///< empty where there is one series alone
    std::vector<Bar> bars;
    std::vector<Cell> cells; ///< one for each bar; none where there is no table
};

/// The topics by focus area, counted.
struct AreaChart
{
    std::vector<Bar> bars; ///< the longest first; never empty
    pages::TableText table;
    QString caption;
    QString note;
};

/// Where what is shown was found.
struct Sources
{
    struct Found
    {
        Locator where;
        std::size_t topic = 0; ///< in Briefing::topics
        QString label;
        Kind kind = Kind::Point;
        QString section;
    };

    QString title;
    std::string source; ///< publisher or address; may be empty
    std::optional<Date> date;
    QString file;
    QString place;            ///< date and file
    QStringList further;      ///< a line each
    std::vector<Found> found; ///< in the order of the text
};
/// What was found where, as a table of line, topic, kind and section.
[[nodiscard]] pages::TableText tableOf(const std::vector<Sources::Found> &found);

/// A block of the full text.
struct TextBlock
{
    Block shape;   ///< its kind, and how deep it lies in lists and quotations
    int depth = 0; ///< of a heading, from 1, and never more than one below that before it
    Words words;   ///< of a heading on one line; of a figure its images
    bool leadsOn = false;
    int place = 0;
    std::optional<pages::TableText> table = {};
    QString tableName = {};            ///< what the table is called; never empty
    std::optional<Words> caption = {}; ///< of its own, of a table or figure
    bool isCaptionAbove = false;
    std::vector<BarSeries> bars = {}; ///< of the numbers of a table, where they are drawn
};

using Content = std::variant<std::vector<TopicEntry>, std::vector<TableEntry>,
                             std::vector<PassageEntry>, AreaChart, std::vector<TextBlock>,
                             std::vector<Note>, std::vector<AnnotationEntry>, Sources>;

struct Part
{
    std::string name; ///< among those of its briefing: "threats", "area-2", "tables"
    QString title;
    OriginPtr origin; ///< of its words; nothing for the chart of all briefings
    Content content;
};

/// What is said of a briefing below its title.
struct Head
{
    QString subtitle;
    std::string marking; ///< its own, or that of a document that has just this briefing
    std::vector<Statement> statements;
    QString filter; ///< what the filter shows and leaves out
    QString note;   ///< the same, with what the options leave out
    Metadata meta;
    std::string file;
};

/// A briefing, or the topics of all that touch a focus area, or a chart of all.
struct Chapter
{
    enum class Kind : std::uint8_t { Briefing, Area, Chart };

    Kind kind = Kind::Briefing;
    std::string id; ///< "b2", "area-1", "areas"
    QString title;
    bool startsPage = false;
    OriginPtr origin; ///< of a briefing
    std::optional<Head> head = {};
    std::vector<Part> sections;
};

/// What is said of the whole.
struct Front
{
    QString title;
    std::string marking;
    QString language; ///< of our own words
    bool isFromRight = false;
    bool isSingle = true;  ///< of one briefing, which has no title of its own
    bool isByArea = false; ///< the topics of all briefings stand together
    std::optional<Date> exported;
    std::vector<Statement> statements; ///< of several briefings
    QString filter;                    ///< what the filter shows of them all
    QString note;
    QStringList remarks; ///< on the order, and on what is not in here
};

/// All of it, where it is made at once.
struct Edition
{
    Front front;
    std::vector<Chapter> chapters; ///< one with a head where the front says that it is single
};

} // namespace entente::edition
