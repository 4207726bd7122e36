// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/localfile.h"

#include <QFile>

#include <fcntl.h>

#include <cerrno>

namespace entente::library {

namespace {

int opened(QFile &file, const std::string &path, int flags, QIODevice::OpenMode mode)
{
    const int handle = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
    if (handle < 0)
        return errno;
    return file.open(handle, mode, QFileDevice::AutoCloseHandle) ? 0 : EIO;
}

} // namespace

int openToRead(QFile &file, const std::string &path)
{
    // O_NONBLOCK: opening a pipe that nobody writes to must not hang.
    return opened(file, path, O_RDONLY | O_NONBLOCK, QIODevice::ReadOnly);
}

int openAsNew(QFile &file, const std::string &path)
{
    return opened(file, path, O_WRONLY | O_CREAT | O_EXCL, QIODevice::WriteOnly);
}

} // namespace entente::library
