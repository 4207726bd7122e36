// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secret.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <memory>

namespace entente {

std::optional<std::string> askSecret(const QString &question)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r+"),
                                                                    &std::fclose);
    if (!terminal)
        return std::nullopt;
    const int file = ::fileno(terminal.get());
    termios before{};
    if (::tcgetattr(file, &before) != 0)
        return std::nullopt;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fputs((question + u' ').toUtf8().constData(), terminal.get());
    std::fflush(terminal.get());
    if (::tcsetattr(file, TCSAFLUSH, &silent) != 0)
        return std::nullopt;
    std::string typed;
    for (int each = std::fgetc(terminal.get()); each != EOF && each != '\n';
         each = std::fgetc(terminal.get()))
        typed += static_cast<char>(each);
    ::tcsetattr(file, TCSAFLUSH, &before);
    std::fputs("\n", terminal.get());
    return typed.empty() ? std::nullopt : std::optional(typed);
}

} // namespace entente
