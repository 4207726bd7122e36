// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/helperpool.h"

#include "core/base/beside.h"
#include "core/reading/sandbox/sandboxerror.h"

namespace entente::sandbox {

Result<std::unique_ptr<HelperProcess>> HelperPool::take()
{
    if (m_program.empty())
        return Error{SandboxError::NoHelper, {}, 0, "it is missing"};
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            std::unique_ptr<HelperProcess> helper = std::move(m_idle.back());
            m_idle.pop_back();
            return helper;
        }
        ++m_started;
    }
    return HelperProcess::start(m_program);
}

void HelperPool::giveBack(std::unique_ptr<HelperProcess> helper)
{
    if (!helper->isWell())
        return;
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(helper));
}

Result<std::string> HelperPool::asked(const Job &job, std::string_view document)
{
    for (bool isSecond = false;; isSecond = true) {
        ENTENTE_TRY(std::unique_ptr<HelperProcess> helper, take());
        Result<std::string> answer = helper->ask(job, document);
        giveBack(std::move(helper));
        // One that waited may have been ended by whoever tidies up.
        if (answer || isSecond || answer.error().code != SandboxError::NoHelper)
            return answer;
    }
}

const Limits &HelperPool::limitsOf(Task task) const
{
    switch (task) {
    case Task::Convert:
    case Task::Picture: // where it may be unpacked from any kind of compression
        return m_programLimits;
    case Task::Recognise:
        return m_recogniserLimits;
    default:
        return m_limits;
    }
}

Result<std::string> HelperPool::ask(Job job, std::string_view document)
{
    job.limits = limitsOf(job.task);
    Result<std::string> answer = asked(job, document);
    if (answer)
        return answer;
    Error error = answer.error();
    error.file = std::move(job.file);
    return error;
}

std::size_t HelperPool::started() const
{
    const std::scoped_lock lock(m_mutex);
    return m_started;
}

std::string readerProgram()
{
    return besideProgram("entente-reader");
}

HelperPool &readerHelpers()
{
    static HelperPool pool(readerProgram());
    return pool;
}

} // namespace entente::sandbox
