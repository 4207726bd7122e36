// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/cancelling.h"

#include <utility>

namespace entente::sandbox {

namespace {

thread_local const std::atomic<bool> *flagOfThread = nullptr;

} // namespace

CancelledBy::CancelledBy(const std::atomic<bool> &flag)
    : m_outer(std::exchange(flagOfThread, &flag))
{
}

CancelledBy::~CancelledBy()
{
    flagOfThread = m_outer;
}

bool isCancelled()
{
    return flagOfThread != nullptr && *flagOfThread;
}

} // namespace entente::sandbox
