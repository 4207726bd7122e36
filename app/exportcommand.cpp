// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportcommand.h"

#include "app/book.h"
#include "app/doubts.h"
#include "app/filteroptions.h"
#include "app/terminal.h"
#include "core/base/fileerror.h"
#include "core/briefing/markingerror.h"
#include "core/publishing/publishingerror.h"
#include "core/session/publishing.h"
#include "core/session/reading.h"
#include "resources/resources.h"

#include <QDate>

#include <filesystem>

namespace entente {

namespace {

/// Reads what can be read; answers whether that was all.
bool readAll(const Arguments &arguments, const Vocabulary &vocabulary, std::FILE *errors,
             std::vector<BriefingPtr> &briefings)
{
    bool all = true;
    for (const std::string &file : arguments.files) {
        std::vector<Error> within;
        Result<std::vector<Briefing>> read = session::readBriefings(file, loadAny, vocabulary,
                                                                    within);
        if (!read) {
            complain(errors, sentence(read.error()));
            all = false;
            continue;
        }
        for (const Error &error : within)
            complain(errors, sentence(error));
        all = all && within.empty();
        for (Briefing &briefing : read.value()) {
            sayDoubts(errors, briefing);
            briefings.push_back(std::make_shared<const Briefing>(std::move(briefing)));
        }
    }
    return all;
}

/// A briefing that is read may not be the file that is written.
bool isInput(const Arguments &arguments)
{
    std::error_code problem;
    for (const std::string &file : arguments.files) {
        if (std::filesystem::is_regular_file(file, problem)
            && std::filesystem::equivalent(file, arguments.output, problem))
            return true;
    }
    return false;
}

PublishOptions optionsOf(const Arguments &arguments, std::optional<Date> today)
{
    PublishOptions options = arguments.publish;
    options.date = today;
    return options;
}

/// Whether another command line would have been written.
bool isUsage(const ErrorCode &code)
{
    return code == MarkingError::MarkingLowered || code == MarkingError::UnknownMarking
        || code == PublishingError::UnknownFont;
}

} // namespace

int runExport(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::optional<Date> today, std::FILE *errors)
{
    const std::optional<OutputFormat> format = formatOf(arguments.output);
    if (!format) {
        complain(errors,
                 sentence({PublishingError::UnknownOutputFormat, arguments.output, 0,
                           knownEndings().toStdString()}));
        return WrongUsage;
    }
    const std::string text = textOf(arguments);
    if (const QString problem = queryProblem(text, *vocabulary); !problem.isEmpty()) {
        complain(errors, problem);
        return WrongUsage;
    }
    if (isInput(arguments)) {
        complain(errors,
                 sentence({FileError::NotWritable, arguments.output, 0,
                           "it is one of the files to be read"}));
        return CouldNotWrite;
    }
    std::vector<BriefingPtr> briefings;
    Filter filter = arguments.filter;
    std::vector<std::vector<Annotation>> annotations;
    bool all = true;
    if (arguments.files.empty()) {
        Book book = readBook(arguments, vocabulary, errors);
        if (book.status != Done)
            return book.status;
        annotations = std::move(book.read.annotations);
        briefings = std::move(book.read.briefings);
        filter.text = text;
    } else {
        all = readAll(arguments, *vocabulary, errors, briefings);
    }
    if (briefings.empty())
        return CouldNotRead;
    const Publication publication{
        std::make_shared<const FilterIndex>(std::move(briefings), vocabulary, !filter.text.empty()),
        filter, vocabulary, std::move(annotations)};
    const Result<void> written = session::publishTo(arguments.output, *format, publication,
                                                    optionsOf(arguments, today));
    if (!written) {
        complain(errors, sentence(written.error()));
        return isUsage(written.error().code) ? WrongUsage : CouldNotWrite;
    }
    return all ? Done : CouldNotRead;
}

std::optional<Date> today()
{
    return Date::parse(QDate::currentDate().toString(Qt::ISODate).toStdString());
}

} // namespace entente
