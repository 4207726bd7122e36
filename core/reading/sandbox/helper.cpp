// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/helper.h"

#include "core/reading/sandbox/confinement.h"
#include "core/reading/sandbox/handover.h"
#include "core/reading/sandbox/program.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <new>

namespace entente::sandbox {

namespace {

[[noreturn]] void end(Ending ending)
{
    _exit(static_cast<int>(ending));
}

/// In the process that is made for the job.
[[noreturn]] void doJob(const Job &job, const Descriptor &document, const Descriptor &answer,
                        const Work &work, pid_t helper)
{
    close(jobDescriptor);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != helper) // it had ended before that was said
        _exit(EXIT_FAILURE);
    std::set_new_handler([] { end(Ending::OutOfMemory); });
    if ((job.task == Task::Convert || job.task == Task::Recognise) && work.arguments != nullptr)
        end(becomeProgram(job, work.arguments(job), document, answer));
    if (!confine(job.limits))
        end(Ending::NotConfined);
    std::optional<std::string> bytes = contentsOf(document);
    if (!bytes || !fill(answer, work.answer(job, std::move(*bytes))))
        _exit(EXIT_FAILURE);
    end(Ending::Answered);
}

/// How a job ended, as waitpid() says it; nothing where no process could be made for it.
std::optional<int> ended(const Order &order, const Work &work)
{
    const pid_t helper = getpid();
    work.prepare(order.job);
    const pid_t child = fork();
    if (child == 0)
        doJob(order.job, order.document, order.answer, work, helper);
    int status = 0;
    if (child < 0)
        return std::nullopt;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return std::nullopt;
    }
    return status;
}

} // namespace

int serve(const Work &work)
{
    while (const std::optional<Order> order = receiveOrder(jobDescriptor)) {
        // As waitpid() would say it of a process that ended so.
        const int otherVersion = static_cast<int>(Ending::OtherVersion) << 8;
        const std::optional<int> status = order->job.version == wireVersion ? ended(*order, work)
                                                                            : otherVersion;
        if (!status || !sendStatus(jobDescriptor, *status))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace entente::sandbox
