// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/helperpool.h"

#include "core/base/runerror.h"
#include "core/reading/sandbox/cancelling.h"
#include "core/reading/sandbox/sandboxerror.h"
#include "tests/core/reading/sandbox/smalllimits.h"

#include <QString>

#include <gtest/gtest.h>

#include <thread>

namespace entente::test {

namespace {

using sandbox::HelperPool;
using sandbox::Job;
using sandbox::Limits;

class AHelper : public ::testing::Test
{
protected:
    Result<std::string> ask(const std::string &deed)
    {
        Job job;
        job.file = "given.docx";
        return m_pool.ask(job, deed);
    }
    /// What a deed comes to; empty where it ends the reading.
    std::string cameOf(const std::string &deed)
    {
        const Result<std::string> answer = ask(deed);
        return answer ? answer.value() : std::string();
    }
    /// Why there is no answer; it is about the file, and is a sentence.
    Error failureOf(const std::string &deed)
    {
        const Result<std::string> answer = ask(deed);
        if (answer) {
            ADD_FAILURE() << deed << " was answered: " << answer.value();
            return {RunError::Unexpected, {}, 0, {}};
        }
        EXPECT_EQ(answer.error().file, "given.docx");
        EXPECT_TRUE(sentence(answer.error()).startsWith(QStringLiteral("given.docx: ")));
        return answer.error();
    }

    HelperPool m_pool{ENTENTE_MISBEHAVING, smallLimits()};
};

} // namespace

TEST_F(AHelper, answersToWhatItIsGiven)
{
    const std::string large(std::size_t{1} << 19, 'x');
    EXPECT_EQ(cameOf(large), large);
    EXPECT_EQ(cameOf(""), "");
    EXPECT_EQ(cameOf(std::string("a\0b", 3)), std::string("a\0b", 3));
}

TEST_F(AHelper, isKeptForTheNextDocument)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(cameOf("words"), "words");
    EXPECT_EQ(m_pool.started(), 1U);
}

TEST_F(AHelper, remembersNothingOfTheDocumentBefore)
{
    EXPECT_EQ(cameOf("count jobs"), "1");
    EXPECT_EQ(cameOf("count jobs"), "1");
}

TEST_F(AHelper, thatCrashesIsSaidToAndServesOn)
{
    const Error crash = failureOf("crash");
    EXPECT_EQ(crash.code, SandboxError::Crashed);
    EXPECT_EQ(crash.detail, "SIGABRT");
    const Error gaveUp = failureOf("give up");
    EXPECT_EQ(gaveUp.code, SandboxError::Crashed);
    EXPECT_EQ(gaveUp.detail, "7");
    EXPECT_EQ(cameOf("words"), "words");
    EXPECT_EQ(m_pool.started(), 1U) << "only the process of the document ended";
}

TEST_F(AHelper, thatRunsForeverIsEnded)
{
    const Error error = failureOf("run forever");
    EXPECT_EQ(error.code, SandboxError::TookTooLong);
    EXPECT_EQ(error.detail, "1");
    EXPECT_EQ(cameOf("words"), "words");
}

TEST_F(AHelper, thatTakesAllMemoryIsEnded)
{
    if (!isMemoryLimited)
        GTEST_SKIP() << "no limit under a sanitizer";
    const Error error = failureOf("take memory");
    EXPECT_EQ(error.code, SandboxError::TooMuchMemory);
    EXPECT_EQ(error.detail, "256");
    EXPECT_EQ(cameOf("words"), "words");
}

TEST_F(AHelper, thatAnswersTooMuchIsEnded)
{
    EXPECT_EQ(failureOf("answer too much").code, SandboxError::TooMuchMemory);
}

TEST_F(AHelper, isRefusedWhatReadersDoWithout)
{
    for (const char *const deed :
         {"read a file", "write a file", "make a process", "end its helper", "make a program",
          "take its limits away", "not be ended in time"})
        EXPECT_EQ(cameOf(deed), "refused") << deed;
}

TEST_F(AHelper, isEndedAtWhatOnlyAnAttackAsksFor)
{
    for (const char *const deed : {"open a socket", "start a program"})
        EXPECT_EQ(failureOf(deed).code, SandboxError::Forbidden) << deed;
    EXPECT_EQ(cameOf("words"), "words");
}

TEST_F(AHelper, isEndedWhereItsWorkIsCancelled)
{
    Limits patient;
    patient.processorSeconds = 1000;
    HelperPool pool(ENTENTE_MISBEHAVING, patient);
    std::atomic<bool> flag = false;
    const std::jthread canceller([&] {
        while (pool.started() == 0)
            std::this_thread::yield();
        flag = true;
    });
    const sandbox::CancelledBy cancelled(flag);
    Job job;
    job.file = "given.docx";
    const Result<std::string> answer = pool.ask(job, "run forever");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, RunError::Cancelled);
    EXPECT_EQ(answer.error().file, "given.docx");
    EXPECT_FALSE(pool.ask(job, "words")) << "as long as the flag is raised";
    flag = false;
    EXPECT_TRUE(pool.ask(job, "words"));
}

TEST_F(AHelper, isThereForEachThreadThatAsks)
{
    std::vector<std::jthread> threads;
    std::atomic<int> answered = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int turn = 0; turn < 5; ++turn) {
                const std::string words = "words " + std::to_string(i * 100 + turn);
                answered += cameOf(words) == words ? 1 : 0;
            }
        });
    }
    threads.clear();
    EXPECT_EQ(answered, 20);
    EXPECT_LE(m_pool.started(), 4U);
}

TEST_F(AHelper, thatIsMissingIsSaidTo)
{
    for (const char *const program : {"", "/nowhere/entente-reader"}) {
        HelperPool pool{program};
        const Result<std::string> answer = pool.ask({}, "words");
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, SandboxError::NoHelper);
    }
}

TEST_F(AHelper, thatSpeaksNotIsSaidTo)
{
    HelperPool pool("/bin/true");
    const Result<std::string> answer = pool.ask({}, "words");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, SandboxError::NoHelper);
}

TEST_F(AHelper, ofAnotherVersionIsNotTrusted)
{
    Job job;
    job.version = sandbox::wireVersion + 1;
    const Result<std::string> answer = m_pool.ask(job, "words");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, SandboxError::NoHelper);
}

} // namespace entente::test
