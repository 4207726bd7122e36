// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarycommand.h"

#include "app/apptexts.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/library/archive/folderexport.h"
#include "core/library/libraryerror.h"
#include "core/search/searcherror.h"
#include "core/session/session.h"

namespace entente {

namespace {

/// Where the index is wrong it can be thrown away: nothing stands there alone.
int checkIndex(session::Session &session, const Arguments &arguments, std::FILE *output,
               std::FILE *errors)
{
    const std::string &file = arguments.library;
    const auto found = session.library().checkSearch(session.store());
    if (!found) {
        complain(errors, sentence(found.error()));
        return CouldNotRead;
    }
    const bool isGood = found.value().problems.empty();
    for (const std::string &problem : found.value().problems)
        complain(errors, sentence({SearchError::UnusableIndex, file, 0, problem}));
    if (found.value().behind > 0 && !arguments.repair)
        printLine(
            output,
            AppTexts::tr("%1: %2 briefings are still to be taken into the search index, which the "
                         "next search does.")
                .arg(QString::fromStdString(file))
                .arg(found.value().behind));
    if (!arguments.repair || (isGood && found.value().behind == 0))
        return isGood ? Done : CouldNotRead;
    if (!isGood)
        session.library().discardSearch();
    if (const Result<void> followed = session.follow(); !followed) {
        complain(errors, sentence(followed.error()));
        return CouldNotWrite;
    }
    printLine(output,
              (isGood ? AppTexts::tr("%1: the search index was brought up to date.")
                      : AppTexts::tr("%1: the search index was made anew."))
                  .arg(QString::fromStdString(file)));
    return Done;
}

/// Lists and search are to say what an opened briefing says.
Result<void> checkAnalysis(session::Session &session, const Arguments &arguments, std::FILE *output)
{
    const QString file = QString::fromStdString(arguments.library);
    ENTENTE_TRY(const std::size_t due, session.analysedOtherwise());
    if (due == 0)
        return {};
    if (!arguments.repair) {
        printLine(output,
                  AppTexts::tr(
                      "%1: the topics of %2 briefings were found by an older analysis or another "
                      "vocabulary; --repair finds them anew, and so does the window.")
                      .arg(file)
                      .arg(due));
        return {};
    }
    ENTENTE_TRY(const library::ImportReport report, session.renew());
    printLine(output,
              AppTexts::tr("%1: the topics of %2 briefings were found anew.")
                  .arg(file)
                  .arg(report.renewed));
    return {};
}

int check(session::Session &session, const Arguments &arguments, std::FILE *output,
          std::FILE *errors)
{
    library::Store &store = session.store();
    const std::string &file = arguments.library;
    const Result<std::vector<std::string>> problems = store.check();
    if (!problems) {
        complain(errors, sentence(problems.error()));
        return CouldNotRead;
    }
    for (const std::string &problem : problems.value())
        complain(errors, sentence({LibraryError::DamagedLibrary, file, 0, problem}));
    if (const Result<void> done = checkAnalysis(session, arguments, output); !done) {
        complain(errors, sentence(done.error()));
        return CouldNotWrite;
    }
    const int status = checkIndex(session, arguments, output, errors);
    if (!problems.value().empty() || status != Done)
        return status != Done ? status : CouldNotRead;
    const auto briefings = store.briefings();
    const auto notes = store.notes(0);
    printLine(output,
              AppTexts::tr("%1: whole; %2 briefings, %3 notes.")
                  .arg(QString::fromStdString(file))
                  .arg(briefings ? briefings.value().size() : 0)
                  .arg(notes ? notes.value().size() : 0));
    return Done;
}

Result<void> writeOut(session::Session &session, const Arguments &arguments, std::FILE *errors)
{
    switch (arguments.action) {
    case LibraryAction::Backup:
        return session.store().backup(arguments.output);
    case LibraryAction::Notes:
        return session.exportNotes(arguments.output, arguments.publish.byteOrderMark);
    default:
        break;
    }
    return library::exportFolder(session.store(), arguments.output,
                                 progressLine(errors, [](std::size_t done, std::size_t total) {
                                     return AppTexts::tr("%1 of %2 written").arg(done).arg(total);
                                 }));
}

} // namespace

int runLibrary(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
               std::FILE *output, std::FILE *errors)
{
    const session::SessionMaker maker{
        library::libraryAt(arguments.library, vocabulary), vocabulary, {}};
    const Result<std::unique_ptr<session::Session>> session = maker.openExisting();
    if (!session) {
        complain(errors, sentence(session.error()));
        return CouldNotRead;
    }
    if (arguments.action == LibraryAction::Check)
        return check(*session.value(), arguments, output, errors);
    if (const Result<void> done = writeOut(*session.value(), arguments, errors); !done) {
        complain(errors, sentence(done.error()));
        return CouldNotWrite;
    }
    return Done;
}

} // namespace entente
