// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webarchivefile.h"

#include "core/base/utf8.h"

#include <utility>

namespace entente::test {

namespace {

std::string bigEndian(std::size_t value, std::size_t bytes)
{
    std::string number(bytes, '\0');
    for (std::size_t i = bytes; i-- > 0; value >>= 8U)
        number[i] = static_cast<char>(value & 0xFFU);
    return number;
}

/// Objects of a property list, each by its number; those in others come before them.
class PropertyListMaker final
{
public:
    std::size_t data(const std::string &bytes) { return add(head(4, bytes.size()) + bytes); }
    std::size_t string(const std::string &words)
    {
        std::string units;
        bool isAscii = true;
        for (std::size_t i = 0; i < words.size();) {
            const text::Decoded next = text::decode(words, i);
            isAscii = isAscii && next.character < 0x80;
            units += bigEndian(next.character, 2);
            i += next.length;
        }
        return add(isAscii ? head(5, words.size()) + words : head(6, units.size() / 2) + units);
    }
    std::size_t array(const std::vector<std::size_t> &items)
    {
        return add(head(10, items.size()) + references(items));
    }
    std::size_t dictionary(const std::vector<std::pair<std::string, std::size_t>> &members)
    {
        std::vector<std::size_t> keys;
        std::vector<std::size_t> values;
        for (const auto &[key, value] : members) {
            keys.push_back(string(key));
            values.push_back(value);
        }
        return add(head(13, members.size()) + references(keys) + references(values));
    }
    std::string file(std::size_t root)
    {
        std::string bytes = "bplist00" + m_objects;
        const std::size_t table = bytes.size();
        for (const std::size_t offset : m_offsets)
            bytes += bigEndian(offset, 4);
        return bytes + std::string(6, '\0') + '\4' + '\2' + bigEndian(m_offsets.size(), 8)
            + bigEndian(root, 8) + bigEndian(table, 8);
    }

private:
    static std::string head(unsigned kind, std::size_t count)
    {
        constexpr std::size_t longer = 15;
        std::string marker(1, static_cast<char>(kind << 4U | std::min(count, longer)));
        return count < longer ? marker : marker + '\x12' + bigEndian(count, 4);
    }
    static std::string references(const std::vector<std::size_t> &objects)
    {
        std::string bytes;
        for (const std::size_t object : objects)
            bytes += bigEndian(object, 2);
        return bytes;
    }
    std::size_t add(const std::string &object)
    {
        m_offsets.push_back(8 + m_objects.size());
        m_objects += object;
        return m_offsets.size() - 1;
    }

    std::string m_objects;
    std::vector<std::size_t> m_offsets;
};

} // namespace

std::string webArchiveFile(const WebResource &page, const std::vector<WebResource> &others)
{
    PropertyListMaker maker;
    const auto resource = [&maker](const WebResource &given) {
        return maker.dictionary({{"WebResourceData", maker.data(given.bytes)},
                                 {"WebResourceMIMEType", maker.string(given.type)},
                                 {"WebResourceTextEncodingName", maker.string(given.encoding)},
                                 {"WebResourceURL", maker.string(given.address)}});
    };
    const std::size_t main = resource(page);
    std::vector<std::size_t> items;
    for (const WebResource &other : others)
        items.push_back(resource(other));
    const std::size_t rest = maker.array(items);
    return maker.file(maker.dictionary({{"WebMainResource", main}, {"WebSubresources", rest}}));
}

} // namespace entente::test
