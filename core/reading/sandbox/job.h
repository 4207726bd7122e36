// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sandbox/wire.h"

#include <cstdint>
#include <string>

namespace entente::sandbox {

// What the program and its helper say to each other, beside the document and the answer, which each
// lie in a file in memory that is handed over with the job.

/// Raised with each change of what is said: after an update a program may meet a newer helper.
inline constexpr std::uint32_t wireVersion = 4;

/// Bounds of what one document may take.
struct Limits
{
    std::uint32_t processorSeconds = 5;
    std::uint32_t memoryMebibytes = 512;
    std::uint32_t answerMebibytes = 128;
    std::uint32_t waitSeconds = 120; ///< by the clock, of a reader that does nothing
};

/// Bounds of what another program may take, which brings a heap and a system of types of its own.
inline constexpr Limits limitsOfPrograms{30, 1024, 128, 120};

enum class Task : std::uint8_t { Read, Open, Convert };

/// A document that is to be read, opened as a container, or turned into a page by another program.
struct Job
{
    std::uint32_t version = wireVersion;
    Task task = Task::Read;
    std::string format;  ///< Format::id
    std::string file;    ///< its name, see readBriefing()
    std::string program; ///< the path of the one that converts
    bool wantsLeftOut = false;
    Limits limits;
};

template <typename Wire>
void carry(Wire &wire, typename Wire::template Given<Job> &job)
{
    wire.number(job.version);
    wire.choice(job.task, Task::Convert);
    wire.octets(job.format);
    wire.octets(job.file);
    wire.octets(job.program);
    wire.flag(job.wantsLeftOut);
    wire.number(job.limits.processorSeconds);
    wire.number(job.limits.memoryMebibytes);
    wire.number(job.limits.answerMebibytes);
    wire.number(job.limits.waitSeconds);
}

/// Longest job, in bytes; names of files end at 4,096.
inline constexpr std::size_t longestJob = 65'536;

/// How the process that did a job ended, where it ended by itself.
enum class Ending : std::uint8_t {
    Answered = 0,
    OutOfMemory = 100,
    NotConfined = 101,
    OtherVersion = 102,
    NotStarted = 103, ///< the program that converts
};

/// The descriptor at which a helper finds its jobs.
inline constexpr int jobDescriptor = 3;

} // namespace entente::sandbox
