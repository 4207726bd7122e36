// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/program.h"

#include "core/reading/sandbox/confinement.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

namespace entente::sandbox {

namespace {

/// As a program is handed its words, with a null behind them.
std::vector<char *> pointersTo(std::vector<std::string> &words)
{
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string &each : words)
        pointers.push_back(each.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Ending becomeProgram(const Job &job, std::vector<std::string> arguments, const Descriptor &document,
                     const Descriptor &answer)
{
    const Descriptor program(::open(job.program.c_str(), O_PATH | O_CLOEXEC));
    if (!program.isOpen() || dup3(program.number(), programDescriptor, O_CLOEXEC) < 0)
        return Ending::NotStarted;
    // It was filled here, so that it stands at its end.
    if (lseek(document.number(), 0, SEEK_SET) != 0 || dup2(document.number(), STDIN_FILENO) < 0
        || dup2(answer.number(), STDOUT_FILENO) < 0)
        return Ending::NotStarted;
    std::vector<std::string> settings{"LC_ALL=C.UTF-8", "HOME=/nonexistent",
                                      // Threads that wait for each other cost more than they save.
                                      "OMP_THREAD_LIMIT=1"};
    const std::vector<char *> words = pointersTo(arguments);
    const std::vector<char *> environment = pointersTo(settings);
    if (!confineProgram(job.limits, job.program))
        return Ending::NotConfined;
    execveat(programDescriptor, "", words.data(), environment.data(), AT_EMPTY_PATH);
    return Ending::NotStarted;
}

} // namespace entente::sandbox
