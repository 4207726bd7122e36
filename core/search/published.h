// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace entente::search {

/// A value that one thread puts another in the place of while others read it: who has taken it
/// keeps it as it was. std::atomic of a shared pointer is not free of races before GCC 13
/// (https://gcc.gnu.org/PR101761).
template <typename Value>
class Published final
{
public:
    explicit Published(std::shared_ptr<const Value> value = nullptr) : m_value(std::move(value)) {}

    [[nodiscard]] std::shared_ptr<const Value> load() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_value;
    }
    void store(std::shared_ptr<const Value> value)
    {
        const std::scoped_lock lock(m_mutex);
        m_value.swap(value);
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Value> m_value;
};

} // namespace entente::search
