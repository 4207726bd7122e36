// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarycommand.h"

#include "app/topicscommand.h"
#include "core/library/store.h"

#include <QCoreApplication>

#include <filesystem>

namespace entente {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::LibraryCommand", text);
}

int check(library::Store &store, const std::string &file, std::FILE *output, std::FILE *errors)
{
    const Result<std::vector<std::string>> problems = store.check();
    if (!problems) {
        complain(errors, sentence(problems.error()));
        return CouldNotRead;
    }
    for (const std::string &problem : problems.value())
        complain(errors, sentence({ErrorCode::DamagedLibrary, file, 0, problem}));
    if (!problems.value().empty())
        return CouldNotRead;
    const auto briefings = store.briefings();
    const auto notes = store.notes(0);
    std::fprintf(output, "%s\n",
                 tr("%1: whole; %2 briefings, %3 notes.")
                     .arg(QString::fromStdString(file))
                     .arg(briefings ? briefings.value().size() : 0)
                     .arg(notes ? notes.value().size() : 0)
                     .toUtf8()
                     .constData());
    return Done;
}

} // namespace

int runLibrary(const Arguments &arguments, std::FILE *output, std::FILE *errors)
{
    std::error_code problem;
    if (!std::filesystem::exists(arguments.library, problem)) {
        complain(errors, sentence({ErrorCode::NotFound, arguments.library, 0, {}}));
        return CouldNotRead;
    }
    const Result<std::unique_ptr<library::Store>> store = library::openLibrary(arguments.library);
    if (!store) {
        complain(errors, sentence(store.error()));
        return CouldNotRead;
    }
    if (arguments.action == LibraryAction::Check)
        return check(*store.value(), arguments.library, output, errors);
    if (const Result<void> done = store.value()->backup(arguments.output); !done) {
        complain(errors, sentence(done.error()));
        return CouldNotWrite;
    }
    return Done;
}

} // namespace entente
