// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officeformats.h"

#include "core/reading/office/epub/epubreader.h"
#include "core/reading/office/odt/opentextreader.h"
#include "core/reading/office/partplaces.h"
#include "core/reading/office/sheets/workbook.h"
#include "core/reading/office/word/wordreader.h"

#include <libdeflate.h>

#include <array>
#include <memory>

namespace entente {

namespace {

bool isZip(const Candidate &given)
{
    return given.bytes.starts_with("PK\x03\x04");
}

struct FreeOpener
{
    void operator()(libdeflate_decompressor *opener) const { libdeflate_free_decompressor(opener); }
};

/// What was packed by Deflate, where that is a few words; else nothing.
std::string unpackedWords(std::string_view packed)
{
    const std::unique_ptr<libdeflate_decompressor, FreeOpener> opener(
        libdeflate_alloc_decompressor());
    std::array<char, 256> words{};
    std::size_t taken = 0;
    std::size_t length = 0;
    if (!opener
        || libdeflate_deflate_decompress_ex(opener.get(), packed.data(), packed.size(),
                                            words.data(), words.size(), &taken, &length)
            != LIBDEFLATE_SUCCESS)
        return {};
    return {words.data(), length};
}

/// Whether the first member says so. OpenDocument and EPUB have it stored, and some programs pack
/// it all the same. Its header is that of APPNOTE 4.3.7: fixed fields, the name, further fields.
bool hasMimetype(const Candidate &given, std::string_view type)
{
    constexpr std::size_t headerBytes = 30;
    constexpr std::size_t methodAt = 8;
    constexpr std::size_t furtherAt = 28;
    constexpr std::size_t reach = 1024;
    constexpr std::string_view name = "mimetype";
    if (!isZip(given) || given.bytes.size() <= headerBytes
        || !given.bytes.substr(headerBytes).starts_with(name))
        return false;
    const auto number = [&given](std::size_t at) {
        return std::size_t{static_cast<unsigned char>(given.bytes[at])}
        + (std::size_t{static_cast<unsigned char>(given.bytes[at + 1])} << 8);
    };
    const std::size_t begin = headerBytes + name.size() + number(furtherAt);
    if (begin >= given.bytes.size())
        return false;
    const std::string_view member = given.bytes.substr(begin, reach);
    constexpr std::size_t stored = 0;
    constexpr std::size_t deflated = 8;
    if (number(methodAt) == stored)
        return member.starts_with(type);
    return number(methodAt) == deflated && unpackedWords(member).starts_with(type);
}

/// The part as people know it: "footnotes" of "word/footnotes.xml".
std::shared_ptr<const std::string> nameOf(const std::string &part)
{
    const std::size_t begin = part.rfind('/') + 1;
    return std::make_shared<const std::string>(part.substr(begin, part.rfind('.') - begin));
}

using Reader = Result<Briefing> (*)(std::string bytes, std::string file, PartPlaces *places);

/// Whether the first part is the document itself, which needs no name; in a book all have one.
enum class FirstPart : std::uint8_t { IsDocument, IsOneOfMany };

Result<void> readInto(Briefing &briefing, Reader reader, FirstPart first,
                      std::vector<LeftOut> *leftOut)
{
    PartPlaces found;
    ENTENTE_TRY(Briefing read, reader(briefing.source, briefing.file, &found));
    std::vector<std::shared_ptr<const std::string>> names;
    names.reserve(found.parts.size());
    for (const std::string &part : found.parts)
        names.push_back(nameOf(part));
    const bool isAlone = first == FirstPart::IsDocument || names.size() < 2;
    read.locators.reserve(found.places.size());
    for (const BlockPlace &place : found.places) {
        const bool isDocument = isAlone && place.part == 0;
        PartPlace where{isDocument ? 0 : place.part + 1, place.paragraph,
                        isDocument ? nullptr : names[place.part]};
        read.locators.push_back({read.blocks[place.block].text.begin, std::move(where)});
    }
    if (leftOut != nullptr) {
        const auto behind = static_cast<std::uint32_t>(read.blocks.size() + 1);
        found.unfetched.tell(PartPlace{0, behind, nullptr}, *leftOut);
    }
    read.source = std::move(briefing.source);
    briefing = std::move(read);
    return {};
}

} // namespace

bool isWord(const Candidate &given)
{
    return isZip(given) && given.bytes.find("word/document") != std::string_view::npos;
}

bool isOpenText(const Candidate &given)
{
    return hasMimetype(given, "application/vnd.oasis.opendocument.text");
}

bool isEpub(const Candidate &given)
{
    return hasMimetype(given, "application/epub+zip");
}

bool isWorkbook(const Candidate &given)
{
    return isZip(given) && given.bytes.find("xl/workbook.xml") != std::string_view::npos;
}

bool isOpenSheets(const Candidate &given)
{
    return hasMimetype(given, "application/vnd.oasis.opendocument.spreadsheet");
}

Result<void> readWordInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    return readInto(briefing, readWord, FirstPart::IsDocument, leftOut);
}

Result<void> readOpenTextInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    return readInto(briefing, readOpenText, FirstPart::IsDocument, leftOut);
}

Result<void> readEpubInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    return readInto(briefing, readEpub, FirstPart::IsOneOfMany, leftOut);
}

Result<void> readWorkbookInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    return readInto(briefing, readWorkbook, FirstPart::IsOneOfMany, leftOut);
}

Result<void> readOpenSheetsInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    return readInto(briefing, readOpenSheets, FirstPart::IsOneOfMany, leftOut);
}

} // namespace entente
