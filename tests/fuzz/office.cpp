// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/epub/epubreader.h"
#include "core/reading/office/odt/opentextreader.h"
#include "core/reading/office/sheets/workbook.h"
#include "core/reading/office/word/wordreader.h"
#include "core/reading/sandbox/briefingwire.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/zipmaker.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr const char *outer =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"a\" Type=\"x/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"b\" Type=\"x/numbering\" Target=\"numbering.xml\"/>"
    "<Relationship Id=\"c\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/></Relationships>";

constexpr const char *workbook =
    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
    "<sheet name=\"S\" r:id=\"a\"/></sheets></workbook>";
constexpr const char *ofWorkbook =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
    "<Relationship Id=\"b\" Type=\"x/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"c\" Type=\"x/sharedStrings\" Target=\"strings.xml\"/></Relationships>";

/// The XML of parts, each behind a NUL, as the containers in which the readers look for it: what
/// nobody has written unpacks to nothing.
std::string packed(std::string_view given)
{
    static constexpr std::array names{"word/document.xml", "word/styles.xml", "word/numbering.xml",
                                      "word/footnotes.xml"};
    std::vector<entente::test::ZipMember> members{
        {"word/_rels/document.xml.rels", outer},
        {"META-INF/container.xml",
         "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfile "
         "full-path=\"content.xml\"/></container>"}};
    for (const char *const name : names) {
        const std::size_t end = std::min(given.find('\0'), given.size());
        members.push_back({name, std::string(given.substr(0, end))});
        given.remove_prefix(std::min(end + 1, given.size()));
    }
    members.push_back({"content.xml", members[2].bytes});
    members.push_back({"styles.xml", members[3].bytes});
    members.push_back({"xl/workbook.xml", workbook});
    members.push_back({"xl/_rels/workbook.xml.rels", ofWorkbook});
    members.push_back({"xl/sheet.xml", members[2].bytes});
    members.push_back({"xl/styles.xml", members[3].bytes});
    members.push_back({"xl/strings.xml", members[4].bytes});
    return entente::test::zipOf(members);
}

} // namespace

/// A document of an office program, or the XML in one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    static const auto vocabulary = bundledVocabulary();
    const std::string_view given = fuzz::given(data, size);
    const std::string bytes = given.starts_with("PK") ? std::string(given) : packed(given);
    for (const auto reader : {readWord, readOpenText, readEpub, readWorkbook, readOpenSheets}) {
        PartPlaces places;
        Result<Briefing> read = reader(bytes, "given", &places);
        if (!read)
            continue;
        Briefing briefing = std::move(read).value();
        // What a reader makes comes through from its helper.
        fuzz::require(
            sandbox::unpackedBriefing(sandbox::packed(briefing, {}, {}), "given", {}).ok());
        fuzz::require(places.places.size() == briefing.blocks.size());
        analyse(briefing, *vocabulary);
        fuzz::requireSound(briefing);
    }
    return 0;
}
