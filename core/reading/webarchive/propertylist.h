// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A property list in Apple's binary form ("bplist00"), read where it is asked: nothing is
/// unpacked, no object leads to more than its own bytes, and what makes no sense is not there.
class PropertyList final
{
public:
    /// An object of the list, by its number.
    using Object = std::uint64_t;

    /// Nothing where the bytes, which have to outlive it, are no such list.
    [[nodiscard]] static std::optional<PropertyList> of(std::string_view bytes);

    [[nodiscard]] Object root() const { return m_root; }
    /// The value under a key of a dictionary.
    [[nodiscard]] std::optional<Object> member(Object dictionary, std::string_view key) const;
    [[nodiscard]] std::vector<Object> items(Object array) const;
    /// The bytes of data, or the words of a string as UTF-8; empty where it is neither.
    [[nodiscard]] std::string bytes(Object object) const;

private:
    enum class Kind : std::uint8_t { Data = 4, Ascii = 5, Utf16 = 6, Array = 10, Dictionary = 13 };

    /// What an object holds: how many bytes or objects, from where on.
    struct Content
    {
        std::uint8_t kind = 0;
        std::uint64_t count = 0;
        std::size_t begin = 0;
        [[nodiscard]] bool is(Kind wanted) const
        {
            return kind == static_cast<std::uint8_t>(wanted);
        }
    };

    explicit PropertyList(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::uint64_t number(std::size_t at, std::size_t size) const;
    [[nodiscard]] std::optional<Content> contentOf(Object object) const;
    [[nodiscard]] bool holds(std::size_t begin, std::uint64_t count, std::size_t each) const;
    [[nodiscard]] Object reference(std::size_t begin, std::uint64_t index) const
    {
        return number(begin + static_cast<std::size_t>(index) * m_referenceSize, m_referenceSize);
    }

    std::string_view m_bytes;
    std::size_t m_offsetSize = 0;
    std::size_t m_referenceSize = 0;
    std::uint64_t m_count = 0;
    std::size_t m_table = 0; ///< where the offsets of all objects begin
    Object m_root = 0;
};

} // namespace entente
