// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importcommand.h"

#include "app/apptexts.h"
#include "app/terminal.h"
#include "app/unsureeditions.h"
#include "core/base/ownplaces.h"
#include "core/briefing/encodingsentence.h"
#include "core/library/archive/folderexport.h"
#include "core/session/session.h"
#include "resources/resources.h"

#include <QFile>

namespace entente {

namespace {

bool showProgress(const library::ImportProgress &progress, std::FILE *errors)
{
    return progressLine(errors, [&](std::size_t done, std::size_t total) {
        return AppTexts::tr("%1 of %2, %3 a second, %4 s left")
            .arg(done)
            .arg(total)
            .arg(progress.rate(), 0, 'f', 0)
            .arg(progress.secondsLeft(), 0, 'f', 0);
    })(progress.done, progress.total);
}

/// Brings the search index up to date, so that the first search need not. Where that fails a search
/// does it again, and says why it cannot.
void followIndex(session::Session &session, std::FILE *errors)
{
    (void)session.follow(progressLine(errors, [](std::size_t done, std::size_t total) {
        return AppTexts::tr("%1 of %2 in the search index").arg(done).arg(total);
    }));
}

int report(const library::ImportReport &report, std::FILE *output, std::FILE *errors)
{
    printLine(
        output,
        AppTexts::tr("%1 imported (%2 as newer editions), %3 known before, %4 could not be read.")
            .arg(report.added)
            .arg(report.editions)
            .arg(report.known)
            .arg(report.unread.size()));
    for (const library::GuessedEncoding &guess : report.guessed)
        complain(errors,
                 QStringLiteral("%1: %2").arg(QString::fromStdString(guess.file),
                                              encodingSentence(guess.encoding)));
    for (const Error &error : report.unread)
        complain(errors, sentence(error));
    for (const UnreadDate &date : report.unreadDates)
        complain(errors, sentence(date));
    return report.unread.empty() ? Done : CouldNotRead;
}

/// Gives a library back that `entente library export` wrote to a folder.
int takeBack(session::Session &session, const std::string &folder, std::FILE *output,
             std::FILE *errors)
{
    const auto taken = library::importFolder(
        session.store(), folder, session.vocabulary(),
        progressLine(errors, [](std::size_t done, std::size_t total) {
            return AppTexts::tr("%1 of %2").arg(done).arg(total);
        }));
    if (!taken) {
        complain(errors, sentence(taken.error()));
        return CouldNotRead;
    }
    followIndex(session, errors);
    printLine(output,
              AppTexts::tr("%1 briefings and %2 notes taken back, %3 known before.")
                  .arg(taken.value().added)
                  .arg(taken.value().notes)
                  .arg(taken.value().known));
    return Done;
}

int dryRun(const std::vector<std::string> &paths, std::FILE *output, std::FILE *errors)
{
    std::vector<Error> unread;
    const std::vector<std::string> files = library::filesIn(paths, unread);
    for (const std::string &file : files)
        printLine(output, file);
    for (const Error &error : unread)
        complain(errors, sentence(error));
    return unread.empty() ? Done : CouldNotRead;
}

} // namespace

std::string defaultLibrary()
{
    return QFile::encodeName(ownData() + QStringLiteral("/entente/library.entente")).toStdString();
}

int runImport(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *output, std::FILE *errors)
{
    std::vector<std::string> paths = arguments.files;
    const bool isExported = paths.size() == 1 && library::isExportedFolder(paths.front());
    if (isExported)
        paths.front() += "/documents"; // the rest of it says what is known of them
    if (arguments.dryRun)
        return dryRun(paths, output, errors);
    const session::SessionMaker maker{library::libraryAt(arguments.library, vocabulary), vocabulary,
                                      loadAny};
    const Result<std::unique_ptr<session::Session>> opened = maker.open();
    if (!opened) {
        complain(errors, sentence(opened.error()));
        return CouldNotWrite;
    }
    session::Session &session = *opened.value();
    if (isExported)
        return takeBack(session, arguments.files.front(), output, errors);
    library::ImportTalk talk;
    talk.progress = [&](const library::ImportProgress &progress) {
        return showProgress(progress, errors);
    };
    if (arguments.verbose)
        talk.stored = [&](std::span<const std::string> stored) {
            for (const std::string &file : stored)
                printLine(output, file);
            std::fflush(output);
        };
    const Result<library::ImportReport> imported = session.import(paths, talk);
    if (!imported) {
        complain(errors, sentence(imported.error()));
        return CouldNotWrite;
    }
    if (const Result<void> settled = settleUnsure(session.store(), imported.value().unsure,
                                                  arguments, errors);
        !settled) {
        complain(errors, sentence(settled.error()));
        return CouldNotWrite;
    }
    followIndex(session, errors);
    return report(imported.value(), output, errors);
}

} // namespace entente
