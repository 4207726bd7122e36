// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/confinement.h"

#include "core/reading/sandbox/landlock.h"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <span>
#include <vector>

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

/// `descriptors` is how many files may be open; none may be opened beyond.
bool setLimits(const Limits &limits, rlim_t descriptors)
{
    // At the first of both a signal says why; at the second nothing can be held off any more.
    const rlim_t seconds = limits.processorSeconds;
    const rlim_t memory = rlim_t{limits.memoryMebibytes} << 20;
    const rlim_t answer = rlim_t{limits.answerMebibytes} << 20;
    alarm(limits.waitSeconds);
    return limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_CPU, seconds, seconds + 1)
        && limit(RLIMIT_FSIZE, answer, answer)
        && (hasShadow
            || (limit(RLIMIT_NOFILE, descriptors, descriptors)
                && limit(RLIMIT_AS, memory, memory)));
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

/// What a whole program does beyond that: it is loaded with its libraries, starts threads and waits
/// for them, and asks how the system is. What it asks for out of habit is refused, and no crime.
constexpr std::array allowedToPrograms{
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fcntl),
    SCMP_SYS(mmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(arch_prctl),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(getrusage),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(epoll_create),
    SCMP_SYS(epoll_create1),
    SCMP_SYS(epoll_ctl),
    SCMP_SYS(epoll_wait),
    SCMP_SYS(epoll_pwait),
    SCMP_SYS(eventfd2),
    SCMP_SYS(timerfd_create),
    SCMP_SYS(timerfd_settime),
    SCMP_SYS(pipe2),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(membarrier),
};

using Filter = scmp_filter_ctx;

bool add(Filter filter, std::uint32_t action, std::span<const int> calls)
{
    return std::all_of(calls.begin(), calls.end(),
                       [&](int call) { return seccomp_rule_add(filter, action, call, 0) == 0; });
}

bool addWhere(Filter filter, int call, std::initializer_list<scmp_arg_cmp> conditions)
{
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call,
                                  static_cast<unsigned>(conditions.size()), conditions.begin())
        == 0;
}

bool addCommonRules(Filter filter)
{
    // A signal goes to none but oneself, as abort() sends it.
    return add(filter, SCMP_ACT_ALLOW, allowed)
        && addWhere(filter, SCMP_SYS(tgkill),
                    {{0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()), 0}});
}

bool addReaderRules(Filter filter)
{
    constexpr std::array pipes{SCMP_SYS(pipe), SCMP_SYS(pipe2)};
    if (hasShadow && !add(filter, SCMP_ACT_ALLOW, pipes))
        return false;
    // Memory never becomes a program.
    const scmp_arg_cmp noProgram{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    return add(filter, SCMP_ACT_KILL_PROCESS, deadly)
        && addWhere(filter, SCMP_SYS(mmap), {noProgram})
        && addWhere(filter, SCMP_SYS(mprotect), {noProgram});
}

bool addProgramRules(Filter filter)
{
    constexpr auto writing = static_cast<scmp_datum_t>(O_ACCMODE | O_CREAT | O_TRUNC);
    constexpr auto thread = static_cast<scmp_datum_t>(CLONE_VM | CLONE_THREAD);
    // What clone3 is asked for cannot be seen, and where there is none clone is asked.
    return add(filter, SCMP_ACT_ALLOW, allowedToPrograms)
        && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0
        && addWhere(filter, SCMP_SYS(clone), {{0, SCMP_CMP_MASKED_EQ, thread, thread}})
        && addWhere(filter, SCMP_SYS(openat), {{2, SCMP_CMP_MASKED_EQ, writing, 0}})
        && addWhere(filter, SCMP_SYS(prlimit64), {{2, SCMP_CMP_EQ, 0, 0}})
        && addWhere(filter, SCMP_SYS(ioctl), {{1, SCMP_CMP_EQ, TCGETS, 0}})
        && addWhere(filter, SCMP_SYS(execveat),
                    {{0, SCMP_CMP_EQ, programDescriptor, 0},
                     {4, SCMP_CMP_EQ, static_cast<scmp_datum_t>(AT_EMPTY_PATH), 0}});
}

bool filterCalls(bool (*addRules)(Filter filter))
{
    const Filter filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return false;
    const bool isSet = addCommonRules(filter) && addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isSet;
}

/// Where libraries and what they, pandoc and Tesseract come with lie; no place where people keep
/// things.
std::vector<OpenPath> placesOf(const std::string &program)
{
    constexpr auto running = OpenPath::For::RunningToo;
    return {{program, running},           {"/lib", running},
            {"/lib64", running},          {"/usr/lib", running},
            {"/usr/lib64", running},      {"/usr/local/lib", running},
            {"/etc/ld.so.cache"},         {"/usr/share/locale"},
            {"/usr/share/pandoc"},        {"/usr/local/share/pandoc"},
            {"/usr/share/tesseract-ocr"}, {"/usr/share/tessdata"},
            {"/usr/local/share/tessdata"}};
}

} // namespace

bool confine(const Limits &limits)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return false;
    restrictFiles({});
    return setLimits(limits, 0) && filterCalls(addReaderRules);
}

bool confineProgram(const Limits &limits, const std::string &program)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    restrictFiles(placesOf(program));
    // The descriptor of the program is beyond the last that may be opened, so that nothing else can
    // ever be started from it.
    return setLimits(limits, programDescriptor) && filterCalls(addProgramRules);
}

} // namespace entente::sandbox
