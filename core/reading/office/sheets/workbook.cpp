// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/sheets/workbook.h"

#include "core/briefing/briefing.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/office/officefacts.h"
#include "core/reading/office/sheets/cellformat.h"
#include "core/reading/office/sheets/sheet.h"
#include "core/reading/office/sheets/workbookunfetched.h"
#include "core/reading/office/word/openpackage.h"
#include "core/reading/office/word/wordproperties.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <charconv>

namespace entente {

namespace {

// What Excel itself can hold.
constexpr std::uint32_t mostRows = 1'048'576;
constexpr std::uint32_t mostColumns = 16'384;
constexpr std::size_t mostSheets = 1'000;

std::uint32_t numberOf(std::string_view digits)
{
    std::uint32_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

struct Place
{
    std::uint32_t row = 0;
    std::uint32_t column = 0;
};

/// "AB12", with or without signs of what is fixed; nothing where it is none within a sheet.
std::optional<Place> placeOf(std::string_view reference)
{
    std::uint32_t column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i) {
        column = column * 26 + static_cast<std::uint32_t>(reference[i] - 'A' + 1);
        if (column > mostColumns)
            return std::nullopt;
    }
    const std::uint32_t row = numberOf(reference.substr(i));
    if (column == 0 || row == 0 || row > mostRows)
        return std::nullopt;
    return Place{row - 1, column - 1};
}

/// Words in runs, without how they are pronounced.
std::string richWords(const xml::Node &node)
{
    std::string words;
    for (const xml::Node each : node) {
        if (each.is("x:t"))
            words += each.allWords();
        else if (each.is("x:r"))
            words += each.child("x:t").allWords();
    }
    return words;
}

class WorkbookReader final
{
public:
    WorkbookReader(OpenPackage &package, OfficeText &text, OfficeFacts &facts)
        : m_package(package), m_text(text), m_facts(facts)
    {
    }

    /// What lies elsewhere is counted in `unfetched`, where that is given.
    Result<void> read(const std::string &name, Unfetched *unfetched)
    {
        ENTENTE_TRY(const xml::Tree workbook, m_package.part(name));
        if (!workbook.root().is("x:workbook"))
            return Error{OfficeError::NotTheOne, m_package.file(), 0, "Excel"};
        ENTENTE_TRY(const Relationships parts, m_package.relationshipsOf(name));
        ENTENTE_TRY_VOID(readStrings(parts));
        ENTENTE_TRY_VOID(readStyles(parts));
        if (unfetched != nullptr)
            takeWorkbookUnfetched(m_package, parts, *unfetched);
        const std::string_view from1904 =
            workbook.root().child("x:workbookPr").attribute("date1904");
        m_from1904 = from1904 == "1" || from1904 == "true";
        std::size_t count = 0;
        for (const xml::Node each : workbook.root().child("x:sheets")) {
            const auto part = parts.find(each.attribute("r:id"));
            if (!each.is("x:sheet") || part == parts.end() || part->second.type != "worksheet"
                || ++count > mostSheets)
                continue;
            if (!each.attribute("state").empty() && each.attribute("state") != "visible") {
                m_facts.leftOut("hidden sheet");
                continue;
            }
            ENTENTE_TRY(const xml::Tree tree, m_package.part(part->second.target));
            Sheet sheet;
            sheet.name = simplified(each.attribute("name"));
            readCells(tree.root(), sheet);
            ENTENTE_TRY_VOID(writeSheet(m_text, sheet, m_package.file()));
        }
        return {};
    }

private:
    Result<void> readStrings(const Relationships &parts)
    {
        const Relationship *found = relationshipOf(parts, "sharedStrings");
        if (found == nullptr)
            return {};
        ENTENTE_TRY(const xml::Tree tree, m_package.part(found->target));
        for (const xml::Node each : tree.root()) {
            if (each.is("x:si"))
                m_strings.push_back(richWords(each));
        }
        return {};
    }

    Result<void> readStyles(const Relationships &parts)
    {
        const Relationship *found = relationshipOf(parts, "styles");
        if (found == nullptr)
            return {};
        ENTENTE_TRY(const xml::Tree tree, m_package.part(found->target));
        std::map<std::uint32_t, CellFormat> own;
        for (const xml::Node each : tree.root().child("x:numFmts"))
            own.emplace(numberOf(each.attribute("numFmtId")),
                        cellFormat(each.attribute("formatCode")));
        for (const xml::Node each : tree.root().child("x:cellXfs")) {
            const std::uint32_t id = numberOf(each.attribute("numFmtId"));
            const auto format = own.find(id);
            m_formats.push_back(format == own.end() ? builtInFormat(id) : format->second);
        }
        return {};
    }

    void readCells(const xml::Node &root, Sheet &sheet) const
    {
        std::uint32_t row = 0;
        for (const xml::Node each : root.child("x:sheetData")) {
            const std::uint32_t given = numberOf(each.attribute("r"));
            row = given > 0 ? given : row + 1;
            if (!each.is("x:row") || row > mostRows)
                continue;
            std::uint32_t column = 0;
            for (const xml::Node cell : each) {
                const std::optional<Place> place = placeOf(cell.attribute("r"));
                column = place ? place->column : column;
                std::string words = simplified(wordsOf(cell));
                if (!words.empty() && column < mostColumns)
                    sheet.rows[row - 1][column].words = std::move(words);
                ++column;
            }
        }
        for (const xml::Node each : root.child("x:mergeCells"))
            merge(each.attribute("ref"), sheet);
    }

    static void merge(std::string_view reference, Sheet &sheet)
    {
        const std::size_t colon = std::min(reference.find(':'), reference.size());
        const std::optional<Place> from = placeOf(reference.substr(0, colon));
        const std::optional<Place> to = placeOf(
            reference.substr(std::min(colon + 1, reference.size())));
        if (!from || !to || to->row < from->row || to->column < from->column)
            return;
        const auto row = sheet.rows.find(from->row);
        if (row == sheet.rows.end())
            return;
        const auto cell = row->second.find(from->column);
        if (cell == row->second.end())
            return;
        cell->second.rows = to->row - from->row + 1;
        cell->second.columns = to->column - from->column + 1;
    }

    [[nodiscard]] std::string wordsOf(const xml::Node &cell) const
    {
        const std::string_view type = cell.attribute("t");
        if (type == "inlineStr")
            return richWords(cell.child("x:is"));
        std::string value = cell.child("x:v").allWords();
        if (type == "s") {
            const std::uint32_t index = numberOf(value);
            return index < m_strings.size() ? m_strings[index] : std::string();
        }
        if (type == "b")
            return value == "1" ? "TRUE" : "FALSE";
        if (type == "str" || type == "e" || type == "d" || value.empty())
            return value;
        const std::uint32_t style = numberOf(cell.attribute("s"));
        return shownNumber(value, style < m_formats.size() ? m_formats[style] : CellFormat(),
                           m_from1904);
    }

    OpenPackage &m_package;
    OfficeText &m_text;
    OfficeFacts &m_facts;
    std::vector<std::string> m_strings;
    std::vector<CellFormat> m_formats; ///< of the styles of cells
    bool m_from1904 = false;
};

Result<void> readProperties(OpenPackage &package, const Relationships &root, OfficeFacts &facts)
{
    const Relationship *found = relationshipOf(root, "core-properties");
    if (found == nullptr)
        return {};
    ENTENTE_TRY(const xml::Tree core, package.part(found->target));
    takeWordProperties(core.root(), {}, {}, facts);
    return {};
}

} // namespace

Result<Briefing> readWorkbook(std::string bytes, std::string file, PartPlaces *places)
{
    ENTENTE_TRY(ZipArchive archive, ZipArchive::open(std::move(bytes), file));
    OpenPackage package(std::move(archive));
    ENTENTE_TRY(const Relationships root, package.relationshipsOf({}));
    const Relationship *main = relationshipOf(root, "officeDocument");
    Briefing briefing;
    briefing.file = std::move(file);
    OfficeText text(briefing, places);
    OfficeFacts facts;
    ENTENTE_TRY_VOID(readProperties(package, root, facts));
    ENTENTE_TRY_VOID(WorkbookReader(package, text, facts)
                         .read(main == nullptr ? "xl/workbook.xml" : main->target,
                               places == nullptr ? nullptr : &places->unfetched));
    text.finish();
    facts.take(briefing);
    if (briefing.blocks.empty())
        return Error{ReadingError::Empty, briefing.file, 0, {}};
    return briefing;
}

} // namespace entente
