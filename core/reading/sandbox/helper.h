// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/job.h"

#include <string>
#include <vector>

namespace entente::sandbox {

/// What a helper can do.
struct Work
{
    /// Loads what a job of this kind needs of the system; nothing can be loaded later on.
    void (*prepare)(const Job &job);
    /// The answer, in bytes; called in a process of its own that is confined.
    std::string (*answer)(const Job &job, std::string document);
    /// What the program of a job to convert or recognise is told, its own name first.
    std::vector<std::string> (*arguments)(const Job &job) = nullptr;
};

/// What a helper process does: it waits for jobs at jobDescriptor, and does each in a process that
/// is made for it, confined, and gone when it has answered, so that no document ever meets what
/// another left behind. Ends with the program that started it.
int serve(const Work &work);

} // namespace entente::sandbox
