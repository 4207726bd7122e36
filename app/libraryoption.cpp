// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/libraryoption.h"

#include "app/apptexts.h"
#include "app/importcommand.h"
#include "core/base/filename.h"
#include "core/team/teamfile.h"

#include <QCommandLineParser>

#include <utility>

namespace entente {

namespace {

const QString libraryOption = QStringLiteral("library");

} // namespace

QString readLibraryOption(const QCommandLineParser &parser, Arguments &arguments)
{
    const QString given = parser.value(libraryOption);
    // As where a variable of the shell is not set: it would be a library that nobody finds again.
    if (parser.isSet(libraryOption) && given.isEmpty())
        return AppTexts::tr(
            "--library names no file; give the library's, or leave the option out.");
    arguments.library = given.isEmpty() ? defaultLibrary() : fileOf(given);
    if (!team::isAddress(arguments.library))
        return {};
    const std::string address = std::exchange(arguments.library, {});
    const Result<std::string> file = team::teamFileOf(address);
    if (!file)
        return sentence(file.error());
    arguments.library = file.value();
    arguments.team.with = address;
    return {};
}

QString readBriefingNumbers(const QStringList &given, Arguments &arguments)
{
    for (const QString &number : given) {
        bool ok = false;
        arguments.briefings.push_back(number.toLongLong(&ok));
        if (!ok || arguments.briefings.back() < 1)
            return AppTexts::tr("“%1” is no number of a briefing; see entente search.").arg(number);
    }
    return {};
}

Result<std::unique_ptr<session::Session>> openedLibrary(
    const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary)
{
    const session::SessionMaker maker{
        library::libraryAt(arguments.library, vocabulary), vocabulary, {}};
    ENTENTE_TRY(std::unique_ptr<session::Session> session, maker.openExisting());
    ENTENTE_TRY_VOID(session->follow());
    return session;
}

} // namespace entente
