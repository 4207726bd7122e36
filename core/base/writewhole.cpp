// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/writewhole.h"

#include "core/base/fileerror.h"
#include "core/base/leftovers.h"
#include "core/base/wholefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>

namespace entente {

namespace {

Error failure(const std::string &path, const std::string &reason)
{
    return {FileError::NotWritable, path, 0, reason};
}

/// While it lives, writing to a pipe that nobody reads is an error and not the end of the program.
class BrokenPipesAreErrors final
{
public:
    BrokenPipesAreErrors()
    {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~BrokenPipesAreErrors()
    {
        const timespec now{};
        ::sigtimedwait(&m_pipe, nullptr, &now);
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(BrokenPipesAreErrors)

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

/// Writes all bytes and answers with the cause why not, or 0.
int writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t count = ::write(file, bytes.constData() + written,
                                      static_cast<std::size_t>(bytes.size() - written));
        if (count >= 0)
            written += count;
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

Result<void> writeDirectly(const std::string &path, const QByteArray &bytes)
{
    const BrokenPipesAreErrors guard;
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return failure(path, std::strerror(errno));
    int cause = writeAll(file, bytes);
    if (::close(file) != 0 && cause == 0)
        cause = errno;
    return cause == 0 ? Result<void>() : failure(path, std::strerror(cause));
}

/// Where a chain of symbolic links ends, whether anything is there or not.
std::filesystem::path target(const std::filesystem::path &given)
{
    constexpr int longestChain = 40;
    std::filesystem::path path = given;
    std::error_code problem;
    for (int i = 0; i < longestChain && std::filesystem::is_symlink(path, problem); ++i) {
        const std::filesystem::path next = std::filesystem::read_symlink(path, problem);
        if (problem)
            break;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

} // namespace

Result<void> writeWhole(const std::string &path, const QByteArray &bytes)
{
    struct stat status
    {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        return failure(path, std::strerror(EISDIR));
    if (exists && !S_ISREG(status.st_mode))
        return writeDirectly(path, bytes);
    if (!exists && errno == ELOOP)
        return failure(path, std::strerror(ELOOP));
    // Renaming does not ask whether the file that gives way may be written to.
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return failure(path, std::strerror(errno));
    const std::string place = target(path).string();
    removeLeftovers(place);
    WholeFile file(place, 0666);
    if (exists)
        file.setMode(status.st_mode);
    file.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const Result<void> written = file.commit();
    return written ? Result<void>() : failure(path, written.error().detail);
}

} // namespace entente
