// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/job.h"

namespace entente::sandbox {

/// Takes from the process, and for good, all that reading bytes at hand does not need: new
/// privileges, programs, files, sockets, other processes, and what passes the limits. What is open
/// stays so. To be called by a process with one thread. False where the kernel lets no filter of
/// system calls be set: then nothing that is hostile may be read.
[[nodiscard]] bool confine(const Limits &limits);

} // namespace entente::sandbox
