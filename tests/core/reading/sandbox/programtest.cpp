// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/runerror.h"
#include "core/reading/sandbox/cancelling.h"
#include "core/reading/sandbox/helperpool.h"
#include "core/reading/sandbox/sandboxerror.h"
#include "tests/core/reading/sandbox/smalllimits.h"

#include <gtest/gtest.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <thread>

namespace entente::test {

namespace {

using sandbox::HelperPool;
using sandbox::Job;
using sandbox::Limits;
using sandbox::Task;

bool hasLandlock()
{
    constexpr long createRuleset = 444;
    constexpr unsigned tellVersion = 1;
    return syscall(createRuleset, nullptr, 0, tellVersion) > 0;
}

Job conversion(const char *program = ENTENTE_MISBEHAVING_PROGRAM)
{
    Job job;
    job.task = Task::Convert;
    job.file = "given.rtf";
    job.program = program;
    return job;
}

class AProgram : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!isMemoryLimited)
            GTEST_SKIP() << "a program that is built with a sanitizer asks for more than it may";
    }
    Result<std::string> ask(const std::string &deed) { return m_pool.ask(conversion(), deed); }
    std::string cameOf(const std::string &deed)
    {
        const Result<std::string> answer = ask(deed);
        return answer ? answer.value() : sentence(answer.error()).toStdString();
    }

    HelperPool m_pool{ENTENTE_MISBEHAVING, {}, smallLimits()};
};

} // namespace

TEST_F(AProgram, isHandedTheDocumentAndGivesItsAnswer)
{
    const std::string large(std::size_t{1} << 19, 'x');
    EXPECT_EQ(cameOf(large), large);
    EXPECT_EQ(cameOf(""), "");
    EXPECT_EQ(cameOf("start a thread"), "done");
    EXPECT_EQ(m_pool.started(), 1U);
}

TEST_F(AProgram, isRefusedAllElse)
{
    for (const char *const deed :
         {"write a file", "write what is there", "open a socket", "make a process",
          "end its helper", "take its limits away", "start a program", "take memory"})
        EXPECT_EQ(cameOf(deed), "refused") << deed;
}

TEST_F(AProgram, readsNoFilesOfTheUser)
{
    if (!hasLandlock())
        GTEST_SKIP() << "the kernel has no Landlock";
    EXPECT_EQ(cameOf("read a file of the user"), "refused");
    EXPECT_EQ(cameOf("list the folder"), "refused");
}

TEST_F(AProgram, isToldNothingOfTheEnvironment)
{
    setenv("SECRET", "words", 1);
    HelperPool pool{ENTENTE_MISBEHAVING, {}, smallLimits()};
    const Result<std::string> answer = pool.ask(conversion(), "tell its words");
    unsetenv("SECRET");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer.value(), "none");
}

TEST_F(AProgram, thatEndsWithoutAnAnswerIsSaidTo)
{
    EXPECT_EQ(ask("crash").error().code, SandboxError::Crashed);
    EXPECT_EQ(ask("crash").error().file, "given.rtf");
    EXPECT_EQ(ask("give up").error().detail, "7");
    EXPECT_EQ(ask("answer too much").error().code, SandboxError::TooMuchMemory);
    const Error tooLong = ask("run forever").error();
    EXPECT_EQ(tooLong.code, SandboxError::TookTooLong);
    EXPECT_EQ(tooLong.detail, "1");
    EXPECT_EQ(cameOf("words"), "words");
}

TEST_F(AProgram, thatRecognisesHasBoundsOfItsOwn)
{
    HelperPool pool{ENTENTE_MISBEHAVING, {}, {}, smallLimits()};
    Job job = conversion();
    job.task = Task::Recognise;
    const Result<std::string> answer = pool.ask(job, "run forever");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, SandboxError::TookTooLong);
    EXPECT_EQ(answer.error().detail, "1");
    EXPECT_EQ(pool.ask(job, "open a socket").value(), "refused");
}

TEST_F(AProgram, thatIsMissingOrNoneIsSaidTo)
{
    for (const char *const program : {"/nowhere/pandoc", "/etc/passwd"}) {
        const Result<std::string> answer = m_pool.ask(conversion(program), "words");
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, SandboxError::NotStarted) << program;
    }
}

TEST_F(AProgram, isEndedWhereItsWorkIsCancelled)
{
    Limits patient;
    patient.processorSeconds = 1000;
    HelperPool pool(ENTENTE_MISBEHAVING, {}, patient);
    std::atomic<bool> flag = false;
    const std::jthread canceller([&] {
        while (pool.started() == 0)
            std::this_thread::yield();
        flag = true;
    });
    const sandbox::CancelledBy cancelled(flag);
    const Result<std::string> answer = pool.ask(conversion(), "run forever");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, RunError::Cancelled);
}

} // namespace entente::test
