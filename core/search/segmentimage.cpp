// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/segmentimage.h"

#include "core/base/wholefile.h"
#include "core/search/checksum.h"

namespace entente::search {

namespace {

std::uint64_t padded(std::uint64_t size)
{
    return (size + 7) / 8 * 8;
}

} // namespace

void SegmentImage::seal()
{
    header.magic = segmentMagic;
    header.version = formatVersion;
    std::uint64_t offset = padded(sizeof header);
    for (std::size_t i = 0; i < sectionCount; ++i) {
        SectionPlace &place = header.sections[i];
        place.offset = offset;
        place.size = sections[i].size();
        place.checksum = checksum(sections[i].data(), sections[i].size());
        offset = padded(offset + place.size);
    }
    header.checksum = 0;
    header.checksum = checksum(&header, sizeof header);
}

std::uint64_t SegmentImage::size() const
{
    const SectionPlace &last = header.sections.back();
    return padded(last.offset + last.size);
}

std::vector<std::uint64_t> SegmentImage::joined() const
{
    std::vector<std::uint64_t> words(size() / 8);
    auto *bytes = reinterpret_cast<char *>(words.data());
    std::memcpy(bytes, &header, sizeof header);
    for (std::size_t i = 0; i < sectionCount; ++i) {
        if (sections[i].size() > 0)
            std::memcpy(bytes + header.sections[i].offset, sections[i].data(), sections[i].size());
    }
    return words;
}

Result<void> SegmentImage::write(const std::string &path) const
{
    WholeFile file(path);
    file.append({reinterpret_cast<const char *>(&header), sizeof header});
    for (std::size_t i = 0; i < sectionCount; ++i) {
        file.padTo(header.sections[i].offset);
        file.append({sections[i].data(), sections[i].size()});
    }
    file.padTo(size());
    return file.commit();
}

} // namespace entente::search
