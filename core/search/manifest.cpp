// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/manifest.h"

#include "core/base/mappedfile.h"
#include "core/base/wholefile.h"
#include "core/search/checksum.h"
#include "core/search/layout.h"
#include "core/search/searcherror.h"

#include <cstring>

namespace entente::search {

namespace {

constexpr std::uint64_t manifestMagic = 0x314E414D544E4545U; // "EENTMAN1"

template <typename Number>
void put(std::string &bytes, Number number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

/// Takes numbers from the front; once there are too few bytes, only zeros, and ok() is false.
class Taker final
{
public:
    explicit Taker(std::string_view bytes) : m_bytes(bytes) {}

    template <typename Number>
    Number take()
    {
        Number number{};
        if (m_bytes.size() < sizeof number) {
            m_ok = false;
            return number;
        }
        std::memcpy(&number, m_bytes.data(), sizeof number);
        m_bytes.remove_prefix(sizeof number);
        return number;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
    bool m_ok = true;
};

} // namespace

std::string manifestPath(const std::string &folder)
{
    return folder + "/manifest";
}

std::string segmentPath(const std::string &folder, std::uint64_t number)
{
    return folder + "/segment-" + std::to_string(number);
}

std::string Manifest::bytes() const
{
    std::string out;
    put(out, manifestMagic);
    put(out, formatVersion);
    put(out, stamp);
    put(out, revision);
    put(out, generation);
    put(out, nextNumber);
    put(out, static_cast<std::uint32_t>(parts.size()));
    for (const Part &part : parts) {
        put(out, part.number);
        put(out, part.checksum);
        put(out, static_cast<std::uint32_t>(part.removed.size()));
        for (const std::uint32_t briefing : part.removed)
            put(out, briefing);
    }
    put(out, checksum(out.data(), out.size()));
    return out;
}

Result<Manifest> Manifest::parse(std::string_view bytes, const std::string &file)
{
    const auto refused = [&](const char *why) {
        return Error{SearchError::UnusableIndex, file, 0, why};
    };
    Taker taker(bytes);
    if (taker.take<std::uint64_t>() != manifestMagic || !taker.ok())
        return refused("it is no search index");
    if (taker.take<std::uint32_t>() != formatVersion || !taker.ok())
        return refused("it was made by another version of Entente");
    std::uint32_t expected = 0;
    if (bytes.size() < sizeof expected)
        return refused("it is cut off");
    const std::size_t body = bytes.size() - sizeof expected;
    std::memcpy(&expected, bytes.data() + body, sizeof expected);
    if (checksum(bytes.data(), body) != expected)
        return refused("it is damaged");
    Manifest manifest;
    manifest.stamp = taker.take<std::uint64_t>();
    manifest.revision = taker.take<std::uint64_t>();
    manifest.generation = taker.take<std::uint64_t>();
    manifest.nextNumber = taker.take<std::uint64_t>();
    for (auto left = taker.take<std::uint32_t>(); left > 0 && taker.ok(); --left) {
        Part part;
        part.number = taker.take<std::uint64_t>();
        part.checksum = taker.take<std::uint32_t>();
        const auto count = taker.take<std::uint32_t>();
        if (count > taker.left() / sizeof count)
            return refused("it is damaged");
        for (std::uint32_t i = 0; i < count; ++i)
            part.removed.push_back(taker.take<std::uint32_t>());
        manifest.parts.push_back(std::move(part));
    }
    if (!taker.ok() || taker.left() != sizeof expected)
        return refused("it is damaged");
    return manifest;
}

Result<void> Manifest::write(const std::string &folder) const
{
    WholeFile file(manifestPath(folder));
    file.append(bytes());
    return file.commit();
}

Result<Manifest> Manifest::read(const std::string &folder)
{
    const std::string path = manifestPath(folder);
    ENTENTE_TRY(const std::unique_ptr<MappedFile> file, MappedFile::open(path));
    const std::span<const std::byte> bytes = file->bytes();
    return parse({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, path);
}

} // namespace entente::search
