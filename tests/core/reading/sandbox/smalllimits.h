// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/job.h"

namespace entente::test {

// What a sanitizer keeps of the memory has no room within the limit, which is left out there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isMemoryLimited = false;
#else
inline constexpr bool isMemoryLimited = true;
#endif

/// Bounds that a test of them reaches soon.
inline sandbox::Limits smallLimits()
{
    sandbox::Limits limits;
    limits.processorSeconds = 1;
    limits.memoryMebibytes = 256;
    limits.answerMebibytes = 1;
    return limits;
}

} // namespace entente::test
