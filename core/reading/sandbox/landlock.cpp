// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/landlock.h"

#include "core/reading/sandbox/handover.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace entente::sandbox {

namespace {

// The numbers and structures are those of linux/landlock.h, which older systems lack; the calls
// have the same numbers on every architecture.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr long restrictSelf = 446;
constexpr unsigned tellVersion = 1;
constexpr int pathBeneath = 1;
constexpr std::uint64_t mayRun = 1U << 0;
constexpr std::uint64_t mayReadFile = 1U << 2;
constexpr std::uint64_t mayReadFolder = 1U << 3;

struct Rules
{
    std::uint64_t files = 0;
    std::uint64_t ports = 0;
};

struct __attribute__((packed)) PathRule
{
    std::uint64_t rights = 0;
    std::int32_t folder = -1;
};

void allow(const Descriptor &rules, const OpenPath &open)
{
    const Descriptor place(::open(open.path.c_str(), O_PATH | O_CLOEXEC));
    struct stat status
    {};
    if (!place.isOpen() || fstat(place.number(), &status) != 0)
        return;
    PathRule rule{mayReadFile, place.number()};
    rule.rights |= S_ISDIR(status.st_mode) ? mayReadFolder : 0;
    rule.rights |= open.purpose == OpenPath::For::RunningToo ? mayRun : 0;
    syscall(addRule, rules.number(), pathBeneath, &rule, 0);
}

} // namespace

void restrictFiles(std::span<const OpenPath> open)
{
    const long version = syscall(createRuleset, nullptr, 0, tellVersion);
    if (version < 1)
        return;
    // By version: 13 rights, REFER, TRUNCATE, ports from 4 on, IOCTL_DEV from 5 on.
    constexpr std::array<unsigned, 5> rightsByVersion{13, 14, 15, 15, 16};
    const auto known = static_cast<std::size_t>(version);
    const unsigned rights = rightsByVersion[std::min(known, rightsByVersion.size()) - 1];
    Rules all;
    all.files = (std::uint64_t{1} << rights) - 1;
    all.ports = version >= 4 ? 3 : 0;
    const Descriptor made(static_cast<int>(syscall(createRuleset, &all, sizeof all, 0)));
    if (!made.isOpen())
        return;
    for (const OpenPath &each : open)
        allow(made, each);
    syscall(restrictSelf, made.number(), 0);
}

} // namespace entente::sandbox
