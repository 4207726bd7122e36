// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/job.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace entente::sandbox {

/// A file descriptor that is closed with its owner; -1 for none.
class Descriptor final
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// A file that lies in memory alone and that nobody can change any more; not open where the system
/// has no room for it.
[[nodiscard]] Descriptor sealedCopy(std::string_view bytes);
/// The same, empty, to be filled by another process.
[[nodiscard]] Descriptor emptyFile();

[[nodiscard]] bool fill(const Descriptor &file, std::string_view bytes);
/// All bytes of a file in memory; nothing where they cannot be read, or are more than `most`.
[[nodiscard]] std::optional<std::string> contentsOf(const Descriptor &file,
                                                    std::size_t most = ~std::size_t{0});

/// A job with the file that holds the document, and the one that takes the answer.
struct Order
{
    Job job;
    Descriptor document;
    Descriptor answer;
};

[[nodiscard]] bool sendOrder(int channel, const Order &order);
/// Waits; nothing where the other side is gone, or speaks no sense.
[[nodiscard]] std::optional<Order> receiveOrder(int channel);

/// How a job ended, as waitpid() says it.
[[nodiscard]] bool sendStatus(int channel, int status);
[[nodiscard]] std::optional<int> receiveStatus(int channel);

} // namespace entente::sandbox
