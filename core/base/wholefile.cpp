// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"

#include "core/base/fileerror.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace entente {

namespace {

/// Beside the file, so that both are on one file system; no two of a process are alike.
std::string placeBeside(const std::string &path)
{
    static std::atomic<unsigned> count{0};
    return path + '.' + std::to_string(::getpid()) + '-' + std::to_string(++count) + ".part";
}

} // namespace

WholeFile::WholeFile(std::string path, mode_t mode)
    : m_path(std::move(path)), m_beside(placeBeside(m_path))
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
        const std::string folder = m_path.substr(0, m_path.find_last_of('/') + 1);
        const int handle = ::open(folder.empty() ? "." : folder.c_str(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle >= 0) {
            ::fsync(handle); // some file systems cannot, and the rename stands all the same
            ::close(handle);
        }
        return {};
    }
    return Error{FileError::NotWritable, m_path, 0, std::strerror(m_cause)};
}

} // namespace entente
