// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/helperprocess.h"

#include "core/base/runerror.h"
#include "core/reading/sandbox/cancelling.h"
#include "core/reading/sandbox/sandboxerror.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <vector>

namespace entente::sandbox {

namespace {

std::string reason(int problem)
{
    return std::generic_category().message(problem);
}

Error noHelper(int problem)
{
    return {SandboxError::NoHelper, {}, 0, reason(problem)};
}

/// What a helper is told of the environment: where libraries are, and no secrets.
std::vector<std::string> environment()
{
    std::vector<std::string> all{"LC_ALL=C.UTF-8"};
    for (const char *const name :
         {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (const char *const value = std::getenv(name))
            all.push_back(std::string(name) + '=' + value);
    }
    return all;
}

/// What a new program starts with: its end of the channel, and nothing else that is open here.
class SpawnActions final
{
public:
    explicit SpawnActions(int channel)
    {
        posix_spawn_file_actions_init(&m_files);
        posix_spawn_file_actions_adddup2(&m_files, channel, jobDescriptor);
        for (int standard = 0; standard < jobDescriptor; ++standard)
            posix_spawn_file_actions_addopen(&m_files, standard, "/dev/null", O_RDWR, 0);
        posix_spawn_file_actions_addclosefrom_np(&m_files, jobDescriptor + 1);
        posix_spawnattr_init(&m_attributes);
        // A session of its own, so that keys of the terminal do not reach it.
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
    }
    ~SpawnActions()
    {
        posix_spawn_file_actions_destroy(&m_files);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnActions(const SpawnActions &) = delete;
    SpawnActions &operator=(const SpawnActions &) = delete;

    [[nodiscard]] const posix_spawn_file_actions_t *files() const { return &m_files; }
    [[nodiscard]] const posix_spawnattr_t *attributes() const { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

/// What a job that ended so says of its document.
Error failure(int status, const Limits &limits)
{
    const auto error = [](ErrorCode code, std::string detail) {
        return Error{code, {}, 0, std::move(detail)};
    };
    const auto tooLong = [&] {
        return error(SandboxError::TookTooLong, std::to_string(limits.processorSeconds));
    };
    const auto tooMuch = [&] {
        return error(SandboxError::TooMuchMemory, std::to_string(limits.memoryMebibytes));
    };
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        if (signal == SIGSYS)
            return error(SandboxError::Forbidden, {});
        if (signal == SIGXCPU || signal == SIGALRM)
            return tooLong();
        if (signal == SIGXFSZ)
            return tooMuch();
        const char *const name = sigabbrev_np(signal);
        return error(SandboxError::Crashed,
                     name != nullptr ? std::string("SIG") + name : std::to_string(signal));
    }
    switch (static_cast<Ending>(WEXITSTATUS(status))) {
    case Ending::OutOfMemory:
        return tooMuch();
    case Ending::NotConfined:
        return error(SandboxError::NotConfined, "seccomp");
    case Ending::OtherVersion:
        return error(SandboxError::NoHelper, "it is of another version");
    case Ending::NotStarted:
        return error(SandboxError::NotStarted, {});
    case Ending::Answered:
        break;
    }
    return error(SandboxError::Crashed, std::to_string(WEXITSTATUS(status)));
}

} // namespace

Result<std::unique_ptr<HelperProcess>> HelperProcess::start(const std::string &program)
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return noHelper(errno);
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    const SpawnActions actions(theirs.number());
    std::string name = program;
    const std::array<char *, 2> arguments{name.data(), nullptr};
    std::vector<std::string> settings = environment();
    std::vector<char *> pointers;
    pointers.reserve(settings.size() + 1);
    for (std::string &each : settings)
        pointers.push_back(each.data());
    pointers.push_back(nullptr);
    pid_t process = 0;
    const int problem = posix_spawn(&process, program.c_str(), actions.files(),
                                    actions.attributes(), arguments.data(), pointers.data());
    if (problem != 0)
        return noHelper(problem);
    return std::unique_ptr<HelperProcess>(new HelperProcess(process, std::move(ours)));
}

HelperProcess::~HelperProcess()
{
    // The process that does its job goes with it.
    kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

bool HelperProcess::waitForWord() const
{
    constexpr int milliseconds = 20;
    while (!isCancelled()) {
        pollfd channel{m_channel.number(), POLLIN, 0};
        if (poll(&channel, 1, milliseconds) > 0)
            return true;
    }
    return false;
}

Result<std::string> HelperProcess::ask(const Job &job, std::string_view document)
{
    Order order{job, sealedCopy(document), emptyFile()};
    if (!order.document.isOpen() || !order.answer.isOpen())
        return noHelper(errno);
    m_isWell = sendOrder(m_channel.number(), order);
    if (!m_isWell)
        return noHelper(errno);
    m_isWell = waitForWord();
    if (!m_isWell)
        return Error{RunError::Cancelled, {}, 0, {}};
    const std::optional<int> status = receiveStatus(m_channel.number());
    m_isWell = status.has_value();
    if (!m_isWell)
        return Error{SandboxError::NoHelper, {}, 0, "it ended"};
    if (*status != static_cast<int>(Ending::Answered))
        return failure(*status, job.limits);
    std::optional<std::string> answer = contentsOf(order.answer,
                                                   std::size_t{job.limits.answerMebibytes} << 20);
    if (!answer)
        return Error{SandboxError::NoSense, {}, 0, {}};
    return std::move(*answer);
}

} // namespace entente::sandbox
