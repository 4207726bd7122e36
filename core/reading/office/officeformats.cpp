// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officeformats.h"

#include "core/reading/office/epub/epubreader.h"
#include "core/reading/office/odt/opentextreader.h"
#include "core/reading/office/partplaces.h"
#include "core/reading/office/word/wordreader.h"
#include "core/reading/reader.h"

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

/// The part as people know it: "word/document.xml" is the document itself, and needs no name.
std::shared_ptr<const std::string> nameOf(const std::string &part, std::size_t count)
{
    if (count < 2)
        return nullptr;
    const std::size_t begin = part.rfind('/') + 1;
    return std::make_shared<const std::string>(part.substr(begin, part.rfind('.') - begin));
}

using Reader = Result<Briefing> (*)(std::string bytes, std::string file, PartPlaces *places);

Result<void> readInto(Briefing &briefing, Reader reader)
{
    PartPlaces found;
    ENTENTE_TRY(Briefing read, reader(std::move(briefing.source), briefing.file, &found));
    std::vector<std::shared_ptr<const std::string>> names;
    names.reserve(found.parts.size());
    for (const std::string &part : found.parts)
        names.push_back(nameOf(part, found.parts.size()));
    read.locators.reserve(found.places.size());
    for (const BlockPlace &place : found.places) {
        const std::uint32_t part = found.parts.size() < 2 ? 0 : place.part + 1;
        read.locators.push_back({read.blocks[place.block].text.begin,
                                 PartPlace{part, place.paragraph, names[place.part]}});
    }
    read.lineStarts = lineStarts(read.source);
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

Result<void> readWordInto(Briefing &briefing, std::size_t)
{
    return readInto(briefing, readWord);
}

Result<void> readOpenTextInto(Briefing &briefing, std::size_t)
{
    return readInto(briefing, readOpenText);
}

Result<void> readEpubInto(Briefing &briefing, std::size_t)
{
    return readInto(briefing, readEpub);
}

} // namespace entente
