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
inline constexpr std::uint32_t wireVersion = 5;

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
/// Of one that recognises the words of one page, for which it needs some seconds.
inline constexpr Limits limitsOfRecognisers{120, 1024, 128, 600};

enum class Task : std::uint8_t {
    Read,
    Open,
    Convert,
    Scans,     ///< which pages are pictures
    Picture,   ///< draw one
    Recognise, ///< by another program, in a picture
    Words      ///< of what that program wrote
};

/// What is to be done with a document.
struct Job
{
    std::uint32_t version = wireVersion;
    Task task = Task::Read;
    std::string format;           ///< Format::id
    std::string file;             ///< its name, see readBriefing()
    std::string program;          ///< the path of the one that converts or recognises
    std::uint32_t page = 0;       ///< number of the one that is drawn or recognised, from 1
    std::uint32_t resolution = 0; ///< of its picture, in pixels an inch
    std::string languages;        ///< that are recognised; none to ask which there are
    bool wantsLeftOut = false;
    Limits limits;
};

template <typename Wire>
void carry(Wire &wire, typename Wire::template Given<Job> &job)
{
    wire.number(job.version);
    wire.choice(job.task, Task::Words);
    wire.octets(job.format);
    wire.octets(job.file);
    wire.octets(job.program);
    wire.number(job.page);
    wire.number(job.resolution);
    wire.octets(job.languages);
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
