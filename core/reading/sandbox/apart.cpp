// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/apart.h"

#include "core/base/caught.h"
#include "core/reading/reader.h"
#include "core/reading/sandbox/briefingwire.h"
#include "core/reading/sandbox/sandboxerror.h"

#include <ctime>
#include <iterator>

namespace entente::sandbox {

namespace {

Job jobOf(Task task, const Format &format, const std::string &file)
{
    Job job;
    job.task = task;
    job.format = format.id;
    job.file = file;
    return job;
}

void prepareReader(const Job &job)
{
    tzset(); // libzip tells the time of members
    for (const Format &format : formats()) {
        if (format.id == job.format && format.prepare != nullptr)
            format.prepare();
    }
}

std::string answerOfReader(const Job &job, std::string document)
{
    if (job.task == Task::Open) { // one container; what lies in it is asked for by who asked
        const Format *format = formatNamed(job.format);
        return packed(caught(job.file, [&]() -> Result<std::vector<Document>> {
            if (format == nullptr || format->open == nullptr)
                return Error{SandboxError::NoSense, job.file, 0, {}};
            return format->open(document, job.file);
        }));
    }
    std::vector<LeftOut> leftOut;
    return packed(caught(job.file,
                         [&] {
                             return readBriefingHere(document, job.file,
                                                     job.wantsLeftOut ? &leftOut : nullptr);
                         }),
                  leftOut, document);
}

} // namespace

Result<Briefing> readApart(HelperPool &helpers, const Format &format, std::string bytes,
                           const std::string &file, std::vector<LeftOut> *leftOut)
{
    Job job = jobOf(Task::Read, format, file);
    job.wantsLeftOut = leftOut != nullptr;
    ENTENTE_TRY(const std::string answer, helpers.ask(std::move(job), bytes));
    ENTENTE_TRY(ReadBack read, unpackedBriefing(answer, file, std::move(bytes)));
    if (leftOut != nullptr)
        leftOut->insert(leftOut->end(), std::make_move_iterator(read.leftOut.begin()),
                        std::make_move_iterator(read.leftOut.end()));
    read.briefing.reader = format.id;
    return std::move(read.briefing);
}

Result<std::vector<Document>> openApart(HelperPool &helpers, const Format &format,
                                        const std::string &bytes, const std::string &file)
{
    ENTENTE_TRY(const std::string answer, helpers.ask(jobOf(Task::Open, format, file), bytes));
    return unpackedDocuments(answer, file);
}

Work readerWork()
{
    return {prepareReader, answerOfReader};
}

} // namespace entente::sandbox
