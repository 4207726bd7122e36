// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace entente::library {

/// How far reading may be ahead of storing: so many files, and so many bytes of them. One file may
/// always be read, however large, or nothing would ever be stored.
class ReadAhead final
{
public:
    ReadAhead(std::size_t files, std::size_t mostFiles, std::size_t mostBytes);

    /// Whether the next file may be begun.
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] bool isAtEnd() const { return m_next == m_bytes.size(); }
    [[nodiscard]] std::size_t next() const { return m_next; }
    /// Begins the next file, which is expected to be that large, and answers with its number.
    std::size_t begin(std::size_t bytes);
    /// A file that was begun turned out to hold so many bytes.
    void weigh(std::size_t file, std::size_t bytes);
    /// The oldest file that was begun is stored, or given up.
    void take();

private:
    std::size_t m_mostFiles;
    std::size_t m_mostBytes;
    std::size_t m_next = 0;
    std::size_t m_taken = 0;
    std::size_t m_held = 0;
    std::vector<std::size_t> m_bytes; ///< by file; 0 for those that are not held
};

} // namespace entente::library
