// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/utf8.h"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace entente::sandbox {

// Values as bytes, from one process of this machine to another. What is written and what is read go
// through one function a type, which is handed either of these two, see carry().

class WireWriter final
{
public:
    template <typename T>
    using Given = const T;
    static constexpr bool isReading = false;

    template <std::integral T>
    void number(T value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void flag(bool value) { number(static_cast<std::uint8_t>(value)); }
    template <typename E>
    void choice(E value, E /*last*/)
    {
        number(static_cast<std::underlying_type_t<E>>(value));
    }
    void octets(std::string_view value)
    {
        number(static_cast<std::uint32_t>(value.size()));
        m_bytes += value;
    }
    void words(std::string_view value) { octets(value); }
    template <typename T, typename Each>
    void list(const std::vector<T> &values, Each each)
    {
        number(static_cast<std::uint32_t>(values.size()));
        for (const T &value : values)
            each(value);
    }

    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads what may be anything. Once something is wrong all that follows is nothing, and no more is
/// made than the bytes speak of.
class WireReader final
{
public:
    template <typename T>
    using Given = T;
    static constexpr bool isReading = true;

    explicit WireReader(std::string_view bytes) : m_left(bytes) {}

    template <std::integral T>
    void number(T &value)
    {
        if (m_left.size() < sizeof value)
            return fail();
        std::memcpy(&value, m_left.data(), sizeof value);
        m_left.remove_prefix(sizeof value);
    }
    void flag(bool &value)
    {
        std::uint8_t read = 0;
        number(read);
        require(read <= 1);
        value = read == 1;
    }
    template <typename E>
    void choice(E &value, E last)
    {
        std::underlying_type_t<E> read = 0;
        number(read);
        require(read >= 0 && read <= static_cast<std::underlying_type_t<E>>(last));
        if (!m_failed)
            value = static_cast<E>(read);
    }
    /// Bytes of any kind.
    void octets(std::string &value)
    {
        std::uint32_t size = 0;
        number(size);
        if (m_left.size() < size)
            return fail();
        value = m_left.substr(0, size);
        m_left.remove_prefix(size);
    }
    /// UTF-8, which all words are.
    void words(std::string &value)
    {
        octets(value);
        if (text::firstInvalid(value)) {
            value.clear();
            fail();
        }
    }
    template <typename T, typename Each>
    void list(std::vector<T> &values, Each each)
    {
        constexpr std::size_t leastOfEach = 4; // bytes
        std::uint32_t count = 0;
        number(count);
        if (count > m_left.size() / leastOfEach)
            return fail();
        values.reserve(std::min<std::size_t>(count, m_left.size() / sizeof(T)));
        for (std::uint32_t i = 0; i < count && !m_failed; ++i)
            each(values.emplace_back());
    }

    /// What is read makes no sense where this does not hold.
    void require(bool holds)
    {
        if (!holds)
            fail();
    }
    /// All was there, and no more.
    [[nodiscard]] bool isWhole() const { return !m_failed && m_left.empty(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void fail()
    {
        m_failed = true;
        m_left = {};
    }

    std::string_view m_left;
    bool m_failed = false;
};

} // namespace entente::sandbox
