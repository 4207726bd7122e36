// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officeformats.h"

#include "core/reading/office/epub/epubreader.h"
#include "core/reading/office/odt/opentextreader.h"
#include "core/reading/office/partplaces.h"
#include "core/reading/office/word/wordreader.h"

#include <memory>

namespace entente {

namespace {

bool isZip(const Candidate &given)
{
    return given.bytes.starts_with("PK\x03\x04");
}

/// Whether the first member says so, as OpenDocument and EPUB have it: stored, at its fixed place.
bool hasMimetype(const Candidate &given, std::string_view type)
{
    constexpr std::size_t behindHeader = 30;
    return isZip(given) && given.bytes.substr(0, 256).find("mimetype") == behindHeader
        && given.bytes.substr(behindHeader + 8, 256).starts_with(type);
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

Result<void> readInto(Briefing &briefing, Reader reader, FirstPart first)
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

Result<void> readWordInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *)
{
    return readInto(briefing, readWord, FirstPart::IsDocument);
}

Result<void> readOpenTextInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *)
{
    return readInto(briefing, readOpenText, FirstPart::IsDocument);
}

Result<void> readEpubInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *)
{
    return readInto(briefing, readEpub, FirstPart::IsOneOfMany);
}

} // namespace entente
