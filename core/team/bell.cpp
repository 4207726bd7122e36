// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/bell.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

namespace entente::team {

namespace {

void write(int file)
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(file, &one, sizeof one); // full is rung as well
}

} // namespace

Bell::Bell()
    : m_ring(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
      m_end(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

Bell::~Bell()
{
    ::close(m_ring);
    ::close(m_end);
}

void Bell::ring() const
{
    write(m_ring);
}

void Bell::end()
{
    m_isEnding = true;
    write(m_end);
}

void Bell::hush() const
{
    std::uint64_t rung = 0;
    [[maybe_unused]] const auto taken = ::read(m_ring, &rung, sizeof rung);
}

} // namespace entente::team
