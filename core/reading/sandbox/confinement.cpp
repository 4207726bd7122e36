// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/confinement.h"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace entente::sandbox {

namespace {

// Under a sanitizer the shadow of the memory takes terabytes of addresses; and whether memory can
// be read it asks through pipes.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool hasShadow = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool hasShadow = true;
#else
constexpr bool hasShadow = false;
#endif
#else
constexpr bool hasShadow = false;
#endif

bool limit(__rlimit_resource what, rlim_t soft, rlim_t hard)
{
    const rlimit bounds{soft, hard};
    return setrlimit(what, &bounds) == 0;
}

bool setLimits(const Limits &limits)
{
    // At the first of both a signal says why; at the second nothing can be held off any more.
    const rlim_t seconds = limits.processorSeconds;
    const rlim_t memory = rlim_t{limits.memoryMebibytes} << 20;
    const rlim_t answer = rlim_t{limits.answerMebibytes} << 20;
    alarm(limits.waitSeconds);
    return limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_CPU, seconds, seconds + 1)
        && limit(RLIMIT_FSIZE, answer, answer)
        && (hasShadow || (limit(RLIMIT_NOFILE, 0, 0) && limit(RLIMIT_AS, memory, memory)));
}

/// No file and no port at all, where the kernel has Landlock. Its numbers and structures are those
/// of linux/landlock.h, which older systems lack.
void forbidFiles()
{
    constexpr long createRuleset = 444; // on every architecture
    constexpr long restrictSelf = 446;
    constexpr unsigned tellVersion = 1;
    struct Rules
    {
        std::uint64_t files = 0;
        std::uint64_t ports = 0;
    } rules;
    const long version = syscall(createRuleset, nullptr, 0, tellVersion);
    if (version < 1)
        return;
    // By version: 13 rights, REFER, TRUNCATE, ports from 4 on, IOCTL_DEV from 5 on.
    constexpr std::array<unsigned, 5> rightsByVersion{13, 14, 15, 15, 16};
    const auto known = static_cast<std::size_t>(version);
    const unsigned rights = rightsByVersion[std::min(known, rightsByVersion.size()) - 1];
    rules.files = (std::uint64_t{1} << rights) - 1;
    rules.ports = version >= 4 ? 3 : 0;
    const long made = syscall(createRuleset, &rules, sizeof rules, 0);
    if (made < 0)
        return;
    syscall(restrictSelf, made, 0);
    close(static_cast<int>(made));
}

/// What readers do with bytes at hand, and what the C library does for them.
constexpr std::array allowed{
    SCMP_SYS(read),          SCMP_SYS(pread64),      SCMP_SYS(write),        SCMP_SYS(lseek),
    SCMP_SYS(close),         SCMP_SYS(fstat),        SCMP_SYS(brk),          SCMP_SYS(munmap),
    SCMP_SYS(mremap),        SCMP_SYS(madvise),      SCMP_SYS(futex),        SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time),
    SCMP_SYS(getpid),        SCMP_SYS(gettid),       SCMP_SYS(sched_yield),  SCMP_SYS(sigaltstack),
    SCMP_SYS(rt_sigreturn),  SCMP_SYS(exit),         SCMP_SYS(exit_group),
};

/// What no reader asks for, so that whoever does has been taken over. All else is refused, as where
/// a library looks for a file that it can do without.
constexpr std::array deadly{
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(pidfd_open),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(bpf),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(open_by_handle_at),
    SCMP_SYS(mount),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(keyctl),
    SCMP_SYS(kexec_load),
};

bool addRules(scmp_filter_ctx filter)
{
    const auto add = [&](std::uint32_t action, int call) {
        return seccomp_rule_add(filter, action, call, 0) == 0;
    };
    for (const int call : allowed) {
        if (!add(SCMP_ACT_ALLOW, call))
            return false;
    }
    for (const int call : deadly) {
        if (!add(SCMP_ACT_KILL_PROCESS, call))
            return false;
    }
    if (hasShadow && !(add(SCMP_ACT_ALLOW, SCMP_SYS(pipe)) && add(SCMP_ACT_ALLOW, SCMP_SYS(pipe2))))
        return false;
    // Memory never becomes a program; and a signal goes to none but oneself, as abort() sends it.
    const scmp_arg_cmp noProgram{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    const scmp_arg_cmp oneself{0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()), 0};
    const auto addWhere = [&](int call, const scmp_arg_cmp &condition) {
        return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition) == 0;
    };
    return addWhere(SCMP_SYS(mmap), noProgram) && addWhere(SCMP_SYS(mprotect), noProgram)
        && addWhere(SCMP_SYS(tgkill), oneself);
}

bool filterCalls()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return false;
    const bool isSet = addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isSet;
}

} // namespace

bool confine(const Limits &limits)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return false;
    forbidFiles();
    return setLimits(limits) && filterCalls();
}

} // namespace entente::sandbox
