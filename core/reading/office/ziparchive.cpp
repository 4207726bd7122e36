// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/ziparchive.h"

#include "core/reading/office/officeerror.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace entente {

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;
constexpr std::size_t mostOfMember = 64 * mebibyte;
constexpr std::size_t mostOfAll = 256 * mebibyte;
constexpr std::size_t mostMembers = 20'000;
// Deflate can pack a thousand times; no document of words comes near.
constexpr std::size_t mostTimes = 250;
constexpr std::size_t ratioCountsFrom = 4 * mebibyte;

/// How many members the end of the central directory announces; more than may be where none is
/// found. Asked before the library makes room for them.
std::size_t announcedMembers(std::string_view bytes)
{
    const std::size_t record = bytes.rfind("PK\x05\x06");
    constexpr std::size_t totalAt = 10;
    if (record == std::string_view::npos || bytes.size() - record < totalAt + 2)
        return 0;
    const auto byte = [&](std::size_t at) {
        return std::size_t{static_cast<unsigned char>(bytes[record + at])};
    };
    return byte(totalAt) | (byte(totalAt + 1) << 8);
}

struct MemberDeleter
{
    void operator()(zip_file_t *member) const { zip_fclose(member); }
};

std::string reasonOf(zip_error_t &error)
{
    std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    return reason;
}

} // namespace

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(std::string bytes, std::string file)
{
    ZipArchive archive;
    archive.m_file = std::move(file);
    archive.m_bytes = std::make_unique<std::string>(std::move(bytes));
    if (announcedMembers(*archive.m_bytes) > mostMembers)
        return Error{OfficeError::TooLarge, archive.m_file, 0,
                     "more than " + std::to_string(mostMembers) + " parts"};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(archive.m_bytes->data(),
                                                    archive.m_bytes->size(), 0, &error);
    if (source == nullptr)
        return Error{OfficeError::Damaged, archive.m_file, 0, reasonOf(error)};
    archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive.m_zip) {
        zip_source_free(source);
        return Error{OfficeError::Damaged, archive.m_file, 0, reasonOf(error)};
    }
    zip_error_fini(&error);
    return archive;
}

bool ZipArchive::has(std::string_view name) const
{
    // Parts of Word files are named without regard to case.
    return zip_name_locate(m_zip.get(), std::string(name).c_str(), ZIP_FL_NOCASE) >= 0;
}

std::size_t ZipArchive::sizeOf(std::string_view name) const
{
    zip_stat_t stat;
    const bool isKnown = zip_stat(m_zip.get(), std::string(name).c_str(), ZIP_FL_NOCASE, &stat)
        == 0;
    return isKnown ? static_cast<std::size_t>(stat.size) : 0;
}

std::vector<std::string> ZipArchive::names() const
{
    std::vector<std::string> all;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    all.reserve(static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char *name = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), 0))
            all.emplace_back(name);
    }
    return all;
}

Result<std::optional<std::string>> ZipArchive::read(std::string_view name)
{
    const std::string asked(name);
    zip_int64_t index = zip_name_locate(m_zip.get(), asked.c_str(), 0);
    if (index < 0)
        index = zip_name_locate(m_zip.get(), asked.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        return std::optional<std::string>();
    zip_stat_t stat;
    if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return Error{OfficeError::Damaged, m_file, 0, asked};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return Error{OfficeError::Locked, m_file, 0, asked};
    const std::unique_ptr<zip_file_t, MemberDeleter> member(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (!member)
        return Error{OfficeError::Damaged, m_file, 0, asked};
    // What the directory says of a size is a claim: the bounds are kept while unpacking.
    const std::size_t most = std::min(
        {mostOfMember, mostOfAll - m_unpacked,
         std::max(ratioCountsFrom, mostTimes * static_cast<std::size_t>(stat.comp_size))});
    std::string bytes;
    bytes.reserve(std::min(most, static_cast<std::size_t>(stat.size)));
    std::array<char, 1 << 15> buffer{};
    for (;;) {
        const zip_int64_t got = zip_fread(member.get(), buffer.data(), buffer.size());
        if (got < 0)
            return Error{OfficeError::Damaged, m_file, 0, asked};
        if (got == 0)
            break;
        if (bytes.size() + static_cast<std::size_t>(got) > most)
            return Error{OfficeError::TooLarge, m_file, 0,
                         asked + ": more than " + std::to_string(most / mebibyte) + " MiB"};
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
    m_unpacked += bytes.size();
    return std::optional(std::move(bytes));
}

} // namespace entente
