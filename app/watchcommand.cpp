// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/watchcommand.h"

#include "app/apptexts.h"
#include "app/terminal.h"
#include "app/unsureeditions.h"
#include "core/base/filename.h"
#include "core/briefing/encodingsentence.h"
#include "core/library/import/folderwatch.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>

namespace entente {

namespace {

std::array<int, 2> endings{-1, -1};

volatile std::sig_atomic_t isEnding = 0;

extern "C" void tellTheEnd(int)
{
    isEnding = 1;
    const char one = 1;
    (void)!::write(endings[1], &one, 1);
}

/// Imports files as they come.
class Importing final
{
public:
    Importing(session::Session &session, const Arguments &arguments, std::FILE *output,
              std::FILE *errors)
        : m_arguments(arguments), m_session(session), m_output(output), m_errors(errors)
    {
    }

    void take(const QStringList &files)
    {
        std::vector<std::string> names;
        for (const QString &file : files)
            names.push_back(fileOf(file));
        library::ImportTalk talk;
        talk.stored = [this](std::span<const std::string> stored) {
            for (const std::string &file : stored)
                printLine(m_output, file);
            std::fflush(m_output);
        };
        talk.progress = [](const library::ImportProgress &) { return isEnding == 0; };
        const Result<library::ImportReport> report = m_session.import(names, talk,
                                                                      library::Arrival::Watched);
        const Result<void> settled = report
            ? settleUnsure(m_session.store(), report.value().unsure, m_arguments, m_errors)
            : report.error();
        if (!settled) {
            complain(m_errors, sentence(settled.error()));
            m_status = CouldNotWrite;
            QCoreApplication::quit();
            return;
        }
        for (const library::GuessedEncoding &guess : report.value().guessed)
            complain(m_errors,
                     QStringLiteral("%1: %2").arg(QString::fromStdString(guess.file),
                                                  encodingSentence(guess.encoding)));
        for (const Error &error : report.value().unread)
            complain(m_errors, sentence(error));
        if (const Result<void> followed = m_session.follow(); !followed)
            complain(m_errors, sentence(followed.error()));
    }

    [[nodiscard]] int status() const { return m_status; }

private:
    const Arguments &m_arguments;
    session::Session &m_session;
    std::FILE *m_output;
    std::FILE *m_errors;
    int m_status = Done;
};

} // namespace

int runWatch(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
             std::FILE *output, std::FILE *errors)
{
    const std::string &folder = arguments.files.front();
    std::error_code problem;
    if (!std::filesystem::is_directory(folder, problem)) {
        complain(errors,
                 AppTexts::tr("%1: this is no folder; name one to watch.")
                     .arg(QString::fromStdString(folder)));
        return CouldNotRead;
    }
    const session::SessionMaker maker{
        library::libraryAt(arguments.library, vocabulary), vocabulary, {}};
    const Result<std::unique_ptr<session::Session>> session = maker.open();
    const std::optional<Error> obstacle = session ? session.value()->store().readOnly()
                                                  : session.error();
    if (obstacle) {
        complain(errors, sentence(*obstacle));
        return CouldNotWrite;
    }
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, endings.data()) != 0)
        return CouldNotRead;
    const QSocketNotifier ending(endings[0], QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    std::signal(SIGINT, tellTheEnd);
    std::signal(SIGTERM, tellTheEnd);
    Importing importing(*session.value(), arguments, output, errors);
    const library::FolderWatch watch(folder);
    QObject::connect(&watch, &library::FolderWatch::arrived, qApp,
                     [&](const QStringList &files) { importing.take(files); });
    QObject::connect(&watch, &library::FolderWatch::refused, qApp,
                     [&](const QString &sentence) { complain(errors, sentence); });
    QCoreApplication::exec();
    return importing.status();
}

} // namespace entente
