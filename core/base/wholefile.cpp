// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"

#include "core/base/fileerror.h"
#include "core/base/flushing.h"
#include "core/base/leftovers.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace entente {

WholeFile::WholeFile(std::string path, mode_t mode)
    : m_path(std::move(path)), m_beside(partialName(m_path))
{
    ::unlink(m_beside.c_str()); // of a process of that number that was killed
    m_file = ::open(m_beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (m_file < 0)
        fail(errno);
}

WholeFile::~WholeFile()
{
    if (m_file >= 0) {
        ::close(m_file);
        ::unlink(m_beside.c_str());
    }
}

void WholeFile::fail(int cause)
{
    if (m_cause == 0)
        m_cause = cause;
}

void WholeFile::setMode(mode_t mode)
{
    constexpr mode_t permissions = 07777;
    if (m_cause == 0 && ::fchmod(m_file, mode & permissions) != 0)
        fail(errno);
}

void WholeFile::append(std::string_view bytes)
{
    while (!bytes.empty() && m_cause == 0) {
        const ssize_t count = ::write(m_file, bytes.data(), bytes.size());
        if (count >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
            m_written += static_cast<std::uint64_t>(count);
        } else if (errno != EINTR) {
            fail(errno);
        }
    }
}

void WholeFile::padTo(std::uint64_t offset)
{
    static constexpr std::array<char, 64> zeros{};
    while (m_written < offset && m_cause == 0)
        append({zeros.data(), std::min<std::size_t>(zeros.size(), offset - m_written)});
}

Result<void> WholeFile::commit()
{
    if (m_file >= 0) {
        if (m_cause == 0 && ::fsync(m_file) != 0)
            fail(errno);
        if (::close(m_file) != 0)
            fail(errno);
        m_file = -1;
        if (m_cause == 0 && ::rename(m_beside.c_str(), m_path.c_str()) != 0)
            fail(errno);
        if (m_cause != 0)
            ::unlink(m_beside.c_str());
    }
    if (m_cause == 0) {
        flushNames(folderOf(m_path));
        return {};
    }
    return Error{FileError::NotWritable, m_path, 0, std::strerror(m_cause)};
}

} // namespace entente
