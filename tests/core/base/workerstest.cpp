// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/workers.h"

#include "core/base/caught.h"
#include "core/base/runerror.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <thread>

namespace entente {

TEST(Workers, allWorkAndAreWaitedFor)
{
    std::atomic<unsigned> sum = 0;
    withWorkers(3, [&](unsigned thread) { sum += 1 + thread; });
    EXPECT_EQ(sum, 1U + 2 + 3 + 4);
    withWorkers(0, [&](unsigned thread) { sum = thread; });
    EXPECT_EQ(sum, 0U);
}

TEST(Workers, throwInTheThreadThatWaitsForThem)
{
    std::atomic<unsigned> ended = 0;
    const auto work = [&](unsigned thread) {
        ++ended;
        if (thread > 0)
            throw std::runtime_error("no more");
    };
    EXPECT_THROW(withWorkers(2, work), std::runtime_error);
    EXPECT_EQ(ended, 3U);
}

TEST(Caught, turnsWhatIsThrownIntoAnErrorThatNamesTheFile)
{
    const Result<int> memory = caught("a.md", []() -> Result<int> { throw std::bad_alloc(); });
    ASSERT_FALSE(memory);
    EXPECT_EQ(memory.error().code, RunError::OutOfMemory);
    EXPECT_EQ(memory.error().file, "a.md");
    const Result<void> other = caught(
        "b.md", []() -> Result<void> { throw std::out_of_range("beyond the end"); });
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, RunError::Unexpected);
    EXPECT_EQ(other.error().detail, "beyond the end");
    EXPECT_EQ(caught("c.md", []() -> Result<int> { throw 7; }).error().code, RunError::Unexpected);
    EXPECT_EQ(caught("d.md", []() -> Result<int> { return 7; }).value(), 7);
}

} // namespace entente
