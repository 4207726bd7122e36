// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/apart.h"

#include "core/base/caught.h"
#include "core/reading/converted/conversion.h"
#include "core/reading/converted/conversionerror.h"
#include "core/reading/reader.h"
#include "core/reading/recognition/tesseract.h"
#include "core/reading/sandbox/briefingwire.h"
#include "core/reading/sandbox/recognitionapart.h"
#include "core/reading/sandbox/sandboxerror.h"

#include <ctime>
#include <iterator>
#include <utility>

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

/// What a page comes to that pandoc made.
std::string answerOfConverted(const Job &job, std::string page)
{
    std::vector<LeftOut> leftOut;
    const std::string document = page;
    return packed(caught(job.file,
                         [&]() -> Result<Briefing> {
                             Briefing briefing;
                             briefing.file = job.file;
                             briefing.source = std::move(page);
                             ENTENTE_TRY_VOID(readConvertedInto(
                                 briefing, job.wantsLeftOut ? &leftOut : nullptr));
                             return briefing;
                         }),
                  leftOut, document);
}

std::string answerOfReader(const Job &job, std::string document)
{
    if (job.task >= Task::Scans)
        return answerOfRecognition(job, document);
    if (const Format *format = formatNamed(job.format);
        format != nullptr && format->pandocsName != nullptr)
        return answerOfConverted(job, std::move(document));
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

std::vector<std::string> argumentsOfConverter(const Job &job)
{
    if (job.task == Task::Recognise)
        return tesseractArguments(job.languages, job.resolution);
    const Format *format = formatNamed(job.format);
    return format != nullptr && format->pandocsName != nullptr
        ? pandocArguments(format->pandocsName)
        : std::vector<std::string>();
}

/// The page that pandoc makes of a document.
Result<std::string> convertedApart(HelperPool &helpers, const Format &format,
                                   const std::string &bytes, const std::string &file)
{
    Job job = jobOf(Task::Convert, format, file);
    job.program = pandocProgram();
    const std::string name = nameOf(format).toStdString();
    if (job.program.empty())
        return Error{ConversionError::NoConverter, file, 0, name};
    ENTENTE_TRY(const std::string given, bytesForPandoc(format.pandocsName, bytes, file));
    Result<std::string> page = helpers.ask(std::move(job), given);
    if (page || page.error().code != SandboxError::Crashed)
        return page;
    // The numbers that pandoc ends with, see its manual; and that of a heap that is full.
    const std::string &number = page.error().detail;
    if (number == "251")
        return Error{SandboxError::TooMuchMemory, file, 0,
                     std::to_string(limitsOfPrograms.memoryMebibytes)};
    if (number == "127") // its libraries are missing, or lie where it may not read
        return Error{SandboxError::NotStarted, file, 0, {}};
    if (number == "21" || number == "22")
        return Error{ConversionError::TooOld, file, 0, name};
    if (number.find_first_not_of("0123456789") == std::string::npos)
        return Error{ConversionError::NotConverted, file, 0, number};
    return page;
}

} // namespace

Result<Briefing> readApart(HelperPool &helpers, const Format &format, std::string bytes,
                           const std::string &file, std::vector<LeftOut> *leftOut)
{
    Job job = jobOf(Task::Read, format, file);
    job.wantsLeftOut = leftOut != nullptr;
    const bool isConverted = format.pandocsName != nullptr;
    std::string original;
    if (isConverted) {
        ENTENTE_TRY(std::string page, convertedApart(helpers, format, bytes, file));
        original = std::exchange(bytes, std::move(page));
    }
    ENTENTE_TRY(const std::string answer, helpers.ask(std::move(job), bytes));
    ENTENTE_TRY(ReadBack read, unpackedBriefing(answer, file, std::move(bytes)));
    if (isConverted)
        read.briefing.source = std::move(original);
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
    return {prepareReader, answerOfReader, argumentsOfConverter};
}

} // namespace entente::sandbox
