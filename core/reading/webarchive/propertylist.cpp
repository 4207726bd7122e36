// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/webarchive/propertylist.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::string_view signature = "bplist00";
constexpr std::size_t trailerBytes = 32;
constexpr std::size_t longestNumber = 8;

std::string utf8Of(std::string_view utf16)
{
    constexpr char32_t unit = 0x10000;
    std::string words;
    char32_t high = 0;
    for (std::size_t i = 0; i + 1 < utf16.size(); i += 2) {
        const auto value = static_cast<char32_t>(static_cast<unsigned char>(utf16[i]) << 8U
                                                 | static_cast<unsigned char>(utf16[i + 1]));
        if (value >= 0xD800 && value < 0xDC00) {
            high = value;
            continue;
        }
        const bool isLow = value >= 0xDC00 && value < 0xE000;
        if (isLow && high == 0)
            continue;
        text::append(words, isLow ? unit + ((high - 0xD800) << 10U) + (value - 0xDC00) : value);
        high = 0;
    }
    return words;
}

} // namespace

std::uint64_t PropertyList::number(std::size_t at, std::size_t size) const
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<unsigned char>(m_bytes[at + i]);
    return value;
}

bool PropertyList::holds(std::size_t begin, std::uint64_t count, std::size_t each) const
{
    return begin <= m_bytes.size() && count <= (m_bytes.size() - begin) / each;
}

std::optional<PropertyList> PropertyList::of(std::string_view bytes)
{
    if (!bytes.starts_with(signature) || bytes.size() < signature.size() + trailerBytes)
        return std::nullopt;
    PropertyList list(bytes);
    const std::size_t trailer = bytes.size() - trailerBytes;
    list.m_offsetSize = list.number(trailer + 6, 1);
    list.m_referenceSize = list.number(trailer + 7, 1);
    list.m_count = list.number(trailer + 8, longestNumber);
    list.m_root = list.number(trailer + 16, longestNumber);
    list.m_table = list.number(trailer + 24, longestNumber);
    const auto isSize = [](std::size_t size) { return size > 0 && size <= longestNumber; };
    if (!isSize(list.m_offsetSize) || !isSize(list.m_referenceSize)
        || !list.holds(list.m_table, list.m_count, list.m_offsetSize))
        return std::nullopt;
    return list;
}

std::optional<PropertyList::Content> PropertyList::contentOf(Object object) const
{
    if (object >= m_count)
        return std::nullopt;
    const std::uint64_t at = number(m_table + static_cast<std::size_t>(object) * m_offsetSize,
                                    m_offsetSize);
    if (at >= m_bytes.size())
        return std::nullopt;
    constexpr unsigned longer = 15;
    const auto marker = static_cast<unsigned char>(m_bytes[at]);
    Content content{static_cast<std::uint8_t>(marker >> 4U), marker & longer, at + 1};
    if (content.count != longer)
        return content;
    // The count is a number of its own.
    if (content.begin >= m_bytes.size())
        return std::nullopt;
    const auto size = std::size_t{1} << (static_cast<unsigned char>(m_bytes[content.begin]) & 7U);
    if (size > longestNumber || !holds(content.begin + 1, 1, size))
        return std::nullopt;
    content.count = number(content.begin + 1, size);
    content.begin += 1 + size;
    return content;
}

std::optional<PropertyList::Object> PropertyList::member(Object dictionary,
                                                         std::string_view key) const
{
    const std::optional<Content> content = contentOf(dictionary);
    if (!content || !content->is(Kind::Dictionary)
        || !holds(content->begin, content->count, 2 * m_referenceSize))
        return std::nullopt;
    constexpr std::uint64_t mostMembers = 64; // each is looked at, and ours have seven
    const std::uint64_t members = std::min(content->count, mostMembers);
    for (std::uint64_t i = 0; i < members; ++i) {
        const std::optional<Content> name = contentOf(reference(content->begin, i));
        if (name && name->is(Kind::Ascii) && name->count == key.size()
            && holds(name->begin, name->count, 1) && m_bytes.substr(name->begin, key.size()) == key)
            return reference(content->begin, content->count + i);
    }
    return std::nullopt;
}

std::vector<PropertyList::Object> PropertyList::items(Object array) const
{
    constexpr std::uint64_t mostItems = 4096;
    std::vector<Object> all;
    const std::optional<Content> content = contentOf(array);
    if (!content || !content->is(Kind::Array)
        || !holds(content->begin, content->count, m_referenceSize))
        return all;
    const std::uint64_t count = std::min(content->count, mostItems);
    all.reserve(static_cast<std::size_t>(count));
    for (std::uint64_t i = 0; i < count; ++i)
        all.push_back(reference(content->begin, i));
    return all;
}

std::string PropertyList::bytes(Object object) const
{
    const std::optional<Content> content = contentOf(object);
    if (!content)
        return {};
    const std::size_t each = content->is(Kind::Utf16) ? 2 : 1;
    if (!holds(content->begin, content->count, each))
        return {};
    const std::string_view held = m_bytes.substr(content->begin,
                                                 static_cast<std::size_t>(content->count) * each);
    if (content->is(Kind::Data))
        return std::string(held);
    // What calls itself ASCII may be anything.
    if (content->is(Kind::Ascii) && !text::firstInvalid(held))
        return std::string(held);
    return content->is(Kind::Utf16) ? utf8Of(held) : std::string();
}

} // namespace entente
