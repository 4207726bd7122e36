// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/job.h"

#include <string>

namespace entente::sandbox {

/// Takes from the process, and for good, all that reading bytes at hand does not need: new
/// privileges, programs, files, sockets, other processes, and what passes the limits. What is open
/// stays so. To be called by a process with one thread. False where the kernel lets no filter of
/// system calls be set: then nothing that is hostile may be read.
[[nodiscard]] bool confine(const Limits &limits);

/// The descriptor at which the one program lies that may still be started.
inline constexpr int programDescriptor = 60;

/// The same for a process that is about to become a program of somebody else's: it may start
/// threads and read what it is loaded from, by Landlock nowhere else than where libraries lie; it
/// may write to what is open, and start no other program.
[[nodiscard]] bool confineProgram(const Limits &limits, const std::string &program);

} // namespace entente::sandbox
