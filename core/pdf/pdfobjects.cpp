// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfobjects.h"

#include "core/page/parallel.h"
#include "core/pdf/pdfsyntax.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace entente::pdf {

namespace {

constexpr int level = 6;
constexpr std::size_t perStream = 200;

struct Free
{
    void operator()(libdeflate_compressor *packer) const { libdeflate_free_compressor(packer); }
};

void bigEndian(std::string &to, std::uint64_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        to += static_cast<char>(value >> shift & 0xFF);
}

/// 128 bits that differ where files do (FNV-1a, twice).
std::string identity(std::string_view file)
{
    std::string digits;
    for (std::uint64_t hash : {0xcbf29ce484222325U, 0x84222325cbf29ce4U}) {
        for (const char c : file)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        constexpr std::string_view hex = "0123456789abcdef";
        for (int shift = 60; shift >= 0; shift -= 4)
            digits += hex[hash >> shift & 0xF];
    }
    return digits;
}

/// Where an object lies: at an offset of the file, or in an object stream.
struct Place
{
    std::uint64_t offset = 0;
    int stream = 0;
    std::size_t index = 0;
};

} // namespace

std::string deflated(std::string_view data)
{
    thread_local const std::unique_ptr<libdeflate_compressor, Free> packer(
        libdeflate_alloc_compressor(level));
    std::string packed(libdeflate_zlib_compress_bound(packer.get(), data.size()), '\0');
    packed.resize(libdeflate_zlib_compress(packer.get(), data.data(), data.size(), packed.data(),
                                           packed.size()));
    return packed;
}

int Objects::allocate(int count)
{
    const int first = static_cast<int>(m_objects.size());
    m_objects.resize(m_objects.size() + static_cast<std::size_t>(count));
    return first;
}

void Objects::put(int number, std::string object)
{
    m_objects[static_cast<std::size_t>(number)].body = std::move(object);
}

void Objects::putStream(int number, std::string_view entries, std::string_view packed,
                        bool isPacked)
{
    Object &object = m_objects[static_cast<std::size_t>(number)];
    object.isStream = true;
    object.body = "<<";
    object.body += entries;
    if (isPacked)
        object.body += "/Filter/FlateDecode";
    object.body += "/Length " + std::to_string(packed.size()) + ">>\nstream\n";
    object.body += packed;
    object.body += "\nendstream";
}

std::string Objects::file(int catalog, int info, unsigned threads)
{
    std::vector<std::vector<std::size_t>> groups;
    const std::size_t own = m_objects.size();
    std::vector<Place> places(own);
    for (std::size_t number = 1; number < own; ++number) {
        if (m_objects[number].isStream)
            continue;
        if (groups.empty() || groups.back().size() == perStream)
            groups.emplace_back();
        places[number].stream = static_cast<int>(own + groups.size() - 1);
        places[number].index = groups.back().size();
        groups.back().push_back(number);
    }
    const int firstGroup = allocate(static_cast<int>(groups.size()) + 1);
    const int table = firstGroup + static_cast<int>(groups.size());
    page::parallel(threads, groups.size(), [&](unsigned, std::size_t i) {
        std::string head;
        std::string body;
        for (const std::size_t number : groups[i]) {
            head += std::to_string(number) + ' ' + std::to_string(body.size()) + ' ';
            body += m_objects[number].body;
            body += '\n';
        }
        const std::string entries = "/Type/ObjStm/N " + std::to_string(groups[i].size()) + "/First "
            + std::to_string(head.size());
        putStream(firstGroup + static_cast<int>(i), entries, deflated(head + body));
    });
    std::string file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    places.resize(m_objects.size());
    for (std::size_t number = 1; number < m_objects.size(); ++number) {
        if (!m_objects[number].isStream)
            continue;
        places[number].offset = file.size();
        file += std::to_string(number) + " 0 obj\n";
        file += m_objects[number].body;
        file += "\nendobj\n";
        m_objects[number].body = {};
    }
    const std::string id = identity(file);
    const std::uint64_t start = file.size();
    places[static_cast<std::size_t>(table)].offset = start;
    std::string entries;
    bigEndian(entries, 0, 1 + 4);
    bigEndian(entries, 0xFFFF, 2);
    for (std::size_t number = 1; number < places.size(); ++number) {
        const Place &place = places[number];
        bigEndian(entries, place.stream != 0 ? 2 : 1, 1);
        bigEndian(entries,
                  place.stream != 0 ? static_cast<std::uint64_t>(place.stream) : place.offset, 4);
        bigEndian(entries, place.index, 2);
    }
    putStream(table,
              "/Type/XRef/W[1 4 2]/Size " + std::to_string(places.size()) + "/Root "
                  + std::to_string(catalog) + " 0 R/Info " + std::to_string(info) + " 0 R/ID[<" + id
                  + "><" + id + ">]",
              deflated(entries));
    file += std::to_string(table) + " 0 obj\n" + m_objects.back().body + "\nendobj\nstartxref\n"
        + std::to_string(start) + "\n%%EOF\n";
    return file;
}

} // namespace entente::pdf
