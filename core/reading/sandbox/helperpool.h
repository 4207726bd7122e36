// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/helperprocess.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace entente::sandbox {

/// Helpers that wait for jobs, so that a document costs a fork and not the start of a program. One
/// is started for each thread that asks at the same time, and stays. Any thread may ask.
class HelperPool final
{
public:
    /// `program` is the path of the helper; empty where there is none.
    explicit HelperPool(std::string program, Limits limits = {},
                        Limits programLimits = limitsOfPrograms,
                        Limits recogniserLimits = limitsOfRecognisers)
        : m_program(std::move(program)),
          m_limits(limits),
          m_programLimits(programLimits),
          m_recogniserLimits(recogniserLimits)
    {
    }

    /// The answer to a job about a document; its limits are those of the pool. Errors bear the
    /// file of the job: Cancelled, see CancelledBy, and SandboxError.
    [[nodiscard]] Result<std::string> ask(Job job, std::string_view document);

    /// How many helpers were started until now.
    [[nodiscard]] std::size_t started() const;

private:
    [[nodiscard]] const Limits &limitsOf(Task task) const;
    [[nodiscard]] Result<std::unique_ptr<HelperProcess>> take();
    void giveBack(std::unique_ptr<HelperProcess> helper);
    [[nodiscard]] Result<std::string> asked(const Job &job, std::string_view document);

    const std::string m_program;
    const Limits m_limits;
    const Limits m_programLimits; ///< of those that convert
    const Limits m_recogniserLimits;
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<HelperProcess>> m_idle;
    std::size_t m_started = 0;
};

/// The path of entente-reader, which lies beside the program or where it is installed; empty where
/// it is missing.
[[nodiscard]] std::string readerProgram();

/// Those of the program.
[[nodiscard]] HelperPool &readerHelpers();

} // namespace entente::sandbox
