// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/file.h"

#include "core/base/fileerror.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace entente {

namespace {

constexpr std::size_t maximumBytes = maximumFileMebibytes << 20;

class Descriptor final
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error failure(const std::string &path, int cause)
{
    switch (cause) {
    case ENOENT:
    case ENOTDIR:
        return {FileError::NotFound, path, 0, {}};
    case EACCES:
    case EPERM:
        return {FileError::NoPermission, path, 0, {}};
    case EISDIR:
        return {FileError::IsDirectory, path, 0, {}};
    default:
        return {FileError::NotReadable, path, 0, std::strerror(cause)};
    }
}

Error tooLarge(const std::string &path)
{
    return {FileError::TooLarge, path, 0, std::to_string(maximumFileMebibytes)};
}

} // namespace

Result<std::string> loadFile(const std::string &path)
{
    const bool standardInput = path == "-";
    // O_NONBLOCK: opening a pipe that nobody writes to must not hang.
    const Descriptor file(standardInput ? STDIN_FILENO
                                        : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0)
        return failure(path, errno);
    struct stat status
    {};
    if (::fstat(file.number(), &status) != 0)
        return failure(path, errno);
    if (S_ISDIR(status.st_mode))
        return failure(path, EISDIR);
    const bool regular = S_ISREG(status.st_mode);
    if (regular && static_cast<std::size_t>(status.st_size) > maximumBytes)
        return tooLarge(path);
    std::string bytes;
    bytes.resize(regular ? static_cast<std::size_t>(status.st_size) + 1 : std::size_t{1} << 16);
    std::size_t filled = 0;
    for (;;) {
        if (filled == bytes.size())
            bytes.resize(bytes.size() * 2);
        const ssize_t count = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (count == 0)
            break;
        if (count < 0) {
            if (errno == EINTR)
                continue;
            return failure(path, errno);
        }
        filled += static_cast<std::size_t>(count);
        if (filled > maximumBytes)
            return tooLarge(path);
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace entente
