// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/mappedfile.h"

#include "core/base/fileerror.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace entente {

namespace {

Error failure(const std::string &path, int cause)
{
    const ErrorCode code = cause == ENOENT ? FileError::NotFound
        : cause == EACCES                  ? FileError::NoPermission
                                           : FileError::NotReadable;
    return {code, path, 0, std::strerror(cause)};
}

} // namespace

Result<std::unique_ptr<MappedFile>> MappedFile::open(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failure(path, errno);
    struct stat status
    {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        const int cause = errno;
        ::close(file);
        return failure(path, S_ISREG(status.st_mode) ? cause : EISDIR);
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0) {
        ::close(file);
        return std::unique_ptr<MappedFile>(new MappedFile({}));
    }
    void *const begin = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    const int cause = errno;
    ::close(file);
    if (begin == MAP_FAILED)
        return failure(path, cause);
    return std::unique_ptr<MappedFile>(
        new MappedFile({static_cast<const std::byte *>(begin), size}));
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
}

} // namespace entente
