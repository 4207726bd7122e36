// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/readahead.h"

namespace entente::library {

ReadAhead::ReadAhead(std::size_t files, std::size_t mostFiles, std::size_t mostBytes)
    : m_mostFiles(mostFiles), m_mostBytes(mostBytes), m_bytes(files)
{
}

bool ReadAhead::mayBegin() const
{
    const bool isAwaited = m_next == m_taken;
    return !isAtEnd() && (isAwaited || (m_next < m_taken + m_mostFiles && m_held < m_mostBytes));
}

std::size_t ReadAhead::begin(std::size_t bytes)
{
    m_bytes[m_next] = bytes;
    m_held += bytes;
    return m_next++;
}

void ReadAhead::weigh(std::size_t file, std::size_t bytes)
{
    m_held = m_held - m_bytes[file] + bytes;
    m_bytes[file] = bytes;
}

void ReadAhead::take()
{
    weigh(m_taken++, 0);
}

} // namespace entente::library
