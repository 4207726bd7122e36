// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/sandbox/handover.h"

#include <sys/types.h>

#include <memory>
#include <string>

namespace entente::sandbox {

/// A helper that runs, and does one job at a time. It is ended with its owner.
class HelperProcess final
{
public:
    /// Errors bear no file name: NoHelper.
    [[nodiscard]] static Result<std::unique_ptr<HelperProcess>> start(const std::string &program);
    ~HelperProcess();
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;

    /// The answer to a job; waits for it. Errors: Cancelled, see CancelledBy, and SandboxError.
    [[nodiscard]] Result<std::string> ask(const Job &job, std::string_view document);
    /// Whether it can be asked again; not so where the answer was not waited for.
    [[nodiscard]] bool isWell() const { return m_isWell; }

private:
    HelperProcess(pid_t process, Descriptor channel)
        : m_process(process), m_channel(std::move(channel))
    {
    }

    /// Whether a word of it has come; false where that is not waited for any more.
    [[nodiscard]] bool waitForWord() const;

    pid_t m_process;
    Descriptor m_channel;
    bool m_isWell = true;
};

} // namespace entente::sandbox
