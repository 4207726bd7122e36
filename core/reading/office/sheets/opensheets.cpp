// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/openunfetched.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/office/officefacts.h"
#include "core/reading/office/sheets/sheet.h"
#include "core/reading/office/sheets/workbook.h"
#include "core/reading/office/xmltree.h"
#include "core/reading/office/ziparchive.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <charconv>

namespace entente {

namespace {

constexpr std::uint32_t mostRows = 1'048'576;
constexpr std::uint32_t mostColumns = 16'384;
constexpr std::uint32_t mostRepeats = 1'000; ///< of what says something
constexpr std::size_t mostCells = 2'000'000;
constexpr int mostDepth = 32; ///< of groups of rows

std::uint32_t countOf(const xml::Node &node, std::string_view attribute)
{
    const std::string_view digits = node.attribute(attribute);
    std::uint32_t count = 1;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return std::clamp(count, 1U, mostRows);
}

class OpenSheetReader final
{
public:
    Sheet read(const xml::Node &table)
    {
        m_sheet.name = simplified(table.attribute("table:name"));
        rows(table, 0);
        return std::move(m_sheet);
    }

private:
    void rows(const xml::Node &node, int depth)
    {
        for (const xml::Node each : node) {
            if (each.is("table:table-row"))
                row(each);
            else if (depth < mostDepth
                     && (each.is("table:table-header-rows") || each.is("table:table-rows")
                         || each.is("table:table-row-group")))
                rows(each, depth + 1);
        }
    }

    /// A row that is repeated to the end of the sheet is empty.
    void row(const xml::Node &node)
    {
        const std::uint32_t times = countOf(node, "table:number-rows-repeated");
        const bool isHidden = !node.attribute("table:visibility").empty()
            && node.attribute("table:visibility") != "visible";
        std::map<std::uint32_t, SheetCell> cells;
        if (!isHidden && m_row < mostRows)
            cells = cellsOf(node);
        const std::uint32_t repeats = cells.empty() ? 0 : std::min(times, mostRepeats);
        for (std::uint32_t i = 0; i < repeats && m_cells < mostCells; ++i) {
            m_cells += cells.size();
            m_sheet.rows[m_row + i] = cells;
        }
        m_row = std::min(m_row + times, mostRows);
    }

    static std::map<std::uint32_t, SheetCell> cellsOf(const xml::Node &node)
    {
        std::map<std::uint32_t, SheetCell> cells;
        std::uint32_t column = 0;
        for (const xml::Node each : node) {
            const bool isCovered = each.is("table:covered-table-cell");
            if ((!isCovered && !each.is("table:table-cell")) || column >= mostColumns)
                continue;
            const std::uint32_t times = countOf(each, "table:number-columns-repeated");
            SheetCell cell{isCovered ? std::string() : wordsOf(each),
                           countOf(each, "table:number-rows-spanned"),
                           countOf(each, "table:number-columns-spanned")};
            for (std::uint32_t i = 0; !cell.words.empty() && i < std::min(times, mostRepeats); ++i)
                cells[column + i] = cell;
            column += times;
        }
        return cells;
    }

    /// The paragraphs of a cell, which hold the number as it is shown; comments are none of them.
    static std::string wordsOf(const xml::Node &cell)
    {
        std::string words;
        for (const xml::Node each : cell) {
            if (each.is("text:p"))
                words += (words.empty() ? "" : " ") + each.allWords();
        }
        return simplified(words);
    }

    Sheet m_sheet;
    std::uint32_t m_row = 0;
    std::size_t m_cells = 0;
};

Result<xml::Tree> partOf(ZipArchive &archive, std::string_view name)
{
    ENTENTE_TRY(const std::optional<std::string> bytes, archive.read(name));
    if (!bytes)
        return xml::Tree();
    return xml::Tree::parse(*bytes, archive.file(), name);
}

} // namespace

Result<Briefing> readOpenSheets(std::string bytes, std::string file, PartPlaces *places)
{
    ENTENTE_TRY(ZipArchive archive, ZipArchive::open(std::move(bytes), file));
    ENTENTE_TRY(const xml::Tree manifest, partOf(archive, "META-INF/manifest.xml"));
    if (manifest.root().find("manifest:encryption-data"))
        return Error{OfficeError::Locked, file, 0, {}};
    ENTENTE_TRY(const xml::Tree content, partOf(archive, "content.xml"));
    ENTENTE_TRY(const xml::Tree meta, partOf(archive, "meta.xml"));
    const xml::Node body = content.root().child("office:body").child("office:spreadsheet");
    if (!body)
        return Error{OfficeError::NotTheOne, file, 0, "OpenDocument spreadsheet"};
    Briefing briefing;
    briefing.file = std::move(file);
    OfficeFacts facts;
    const xml::Node properties = meta.root().child("office:meta");
    facts.property("title", properties.child("dc:title").allWords());
    facts.property("author", properties.child("meta:initial-creator").allWords());
    facts.property("subject", properties.child("dc:subject").allWords());
    OfficeText text(briefing, places);
    for (const xml::Node each : body) {
        if (!each.is("table:table"))
            continue;
        const Sheet sheet = OpenSheetReader().read(each);
        ENTENTE_TRY_VOID(writeSheet(text, sheet, briefing.file));
    }
    text.finish();
    if (places != nullptr)
        takeUnfetched(content, places->unfetched);
    facts.take(briefing);
    if (briefing.blocks.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    return briefing;
}

} // namespace entente
