// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/recognitionapart.h"

#include "core/base/caught.h"
#include "core/reading/recognition/hocr.h"
#include "core/reading/recognition/recognitionerror.h"
#include "core/reading/recognition/tesseract.h"
#include "core/reading/sandbox/errorwire.h"
#include "core/reading/sandbox/sandboxerror.h"

#include <algorithm>

namespace entente::sandbox {

namespace {

template <typename Wire>
void carry(Wire &wire, typename Wire::template Given<ScannedPages> &scanned)
{
    wire.list(scanned.pages, [&](auto &page) { wire.number(page); });
    wire.flag(scanned.isAll);
}

template <typename Wire>
void carry(Wire &wire, typename Wire::template Given<PagePicture> &picture)
{
    wire.number(picture.resolution);
    wire.octets(picture.bytes);
}

template <typename Wire>
void carry(Wire &wire, typename Wire::template Given<std::string> &words)
{
    wire.words(words);
}

template <typename Value>
std::string packedAnswer(const Result<Value> &made)
{
    WireWriter wire;
    wire.flag(static_cast<bool>(made));
    if (made)
        carry(wire, made.value());
    else
        writeError(wire, made.error());
    return wire.take();
}

template <typename Value>
Result<Value> unpackedAnswer(std::string_view answer, const std::string &file)
{
    WireReader wire(answer);
    bool isMade = false;
    wire.flag(isMade);
    Value value{};
    const Error senseless{SandboxError::NoSense, file, 0, {}};
    if (isMade) {
        carry(wire, value);
        return wire.isWhole() ? Result<Value>(std::move(value)) : senseless;
    }
    const Error error = readError(wire, file);
    return wire.isWhole() ? error : senseless;
}

Job jobOf(Task task, std::string_view format, const std::string &file, std::uint32_t page = 0)
{
    Job job;
    job.task = task;
    job.format = format;
    job.file = file;
    job.page = page;
    return job;
}

/// What Tesseract answers; a number that it ends with is no crash of ours.
Result<std::string> askTesseract(HelperPool &helpers, Job job, std::string_view picture)
{
    job.program = tesseractProgram();
    if (job.program.empty())
        return Error{RecognitionError::NoRecogniser, job.file, 0, {}};
    const std::string file = job.file;
    Result<std::string> answer = helpers.ask(std::move(job), picture);
    if (answer || answer.error().code != SandboxError::Crashed)
        return answer;
    const std::string &number = answer.error().detail;
    if (number == "127") // its libraries are missing, or lie where it may not read
        return Error{SandboxError::NotStarted, file, 0, {}};
    if (number.find_first_not_of("0123456789") == std::string::npos)
        return Error{RecognitionError::NotRecognised, file, 0, number};
    return answer;
}

} // namespace

Result<ScannedPages> scansApart(HelperPool &helpers, const Format &format,
                                const std::string &document, const std::string &file)
{
    ENTENTE_TRY(const std::string answer,
                helpers.ask(jobOf(Task::Scans, format.id, file), document));
    ENTENTE_TRY(ScannedPages found, unpackedAnswer<ScannedPages>(answer, file));
    const bool isRising = std::adjacent_find(found.pages.begin(), found.pages.end(),
                                             std::greater_equal<>())
        == found.pages.end();
    if (!isRising)
        return Error{SandboxError::NoSense, file, 0, {}};
    return found;
}

Result<PagePicture> pictureApart(HelperPool &helpers, const Format &format,
                                 const std::string &document, const std::string &file,
                                 std::uint32_t page)
{
    ENTENTE_TRY(const std::string answer,
                helpers.ask(jobOf(Task::Picture, format.id, file, page), document));
    return unpackedAnswer<PagePicture>(answer, file);
}

Result<std::vector<std::string>> languagesApart(HelperPool &helpers, const std::string &file)
{
    ENTENTE_TRY(const std::string list,
                askTesseract(helpers, jobOf(Task::Recognise, {}, file), {}));
    return languagesInList(list);
}

Result<std::string> hocrApart(HelperPool &helpers, const PagePicture &picture,
                              const std::string &file, const std::string &languages)
{
    Job job = jobOf(Task::Recognise, {}, file);
    job.languages = languages;
    job.resolution = picture.resolution;
    return askTesseract(helpers, std::move(job), picture.bytes);
}

Result<std::string> pageApart(HelperPool &helpers, const std::string &hocr, const std::string &file,
                              std::uint32_t page)
{
    ENTENTE_TRY(const std::string answer, helpers.ask(jobOf(Task::Words, {}, file, page), hocr));
    return unpackedAnswer<std::string>(answer, file);
}

std::string answerOfRecognition(const Job &job, const std::string &document)
{
    const Format *format = formatNamed(job.format);
    const Error nothing{SandboxError::NoSense, job.file, 0, {}};
    if (job.task == Task::Scans)
        return packedAnswer(caught(job.file, [&]() -> Result<ScannedPages> {
            if (format == nullptr || format->scans == nullptr)
                return nothing;
            return format->scans(document, job.file);
        }));
    if (job.task == Task::Picture)
        return packedAnswer(caught(job.file, [&]() -> Result<PagePicture> {
            if (format == nullptr || format->picture == nullptr)
                return nothing;
            return format->picture(document, job.file, job.page);
        }));
    return packedAnswer(caught(job.file, [&]() -> Result<std::string> {
        ENTENTE_TRY(const RecognisedPage page, pageOfHocr(document, job.page, job.file));
        return written(page);
    }));
}

} // namespace entente::sandbox
