// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apptexts.h"
#include "app/arguments.h"
#include "app/changescommand.h"
#include "app/citecommand.h"
#include "app/comparecommand.h"
#include "app/dossiercommand.h"
#include "app/exportcommand.h"
#include "app/importcommand.h"
#include "app/librarycommand.h"
#include "app/matrixcommand.h"
#include "app/readcommand.h"
#include "app/searchcommand.h"
#include "app/similarcommand.h"
#include "app/terminal.h"
#include "app/topicscommand.h"
#include "app/watchcommand.h"
#include "core/base/caught.h"
#include "core/base/filename.h"
#include "resources/resources.h"
#ifdef ENTENTE_UI
#include "app/windowcommand.h"
#endif

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QThread>

#include <cstdio>
#include <thread>
#include <tuple>

namespace {

using namespace entente;

int run(int &argc, char **argv)
{
    // What is wrong with an image is said in the document, in its place.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false\nqt.svg*=false"));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << nameOf(argv[i]);
    std::ignore = QThread::currentThread(); // the first thread that Qt meets is its main one
    // Made beside all that a start has to do; whoever needs it first waits for it.
    const std::jthread ahead([] {
        std::ignore = caught("", []() -> Result<void> {
            std::ignore = bundledVocabulary(); // who needs it meets the same trouble
            return {};
        });
    });
    const auto parsed = parseArguments(words, bundledVocabulary);
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        complain(stderr, error->sentence);
        return WrongUsage;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    switch (arguments.command) {
    case Command::Help:
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Done;
    case Command::Version:
        std::puts("entente " ENTENTE_VERSION);
        return Done;
    case Command::Topics: {
        const QCoreApplication application(argc, argv);
        return runTopics(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Read: {
        const QCoreApplication application(argc, argv);
        return runRead(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Cite: {
        const QCoreApplication application(argc, argv);
        return runCite(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Changes: {
        const QCoreApplication application(argc, argv);
        return runChanges(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Compare: {
        const QCoreApplication application(argc, argv);
        return runCompare(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Matrix: {
        const QCoreApplication application(argc, argv);
        return runMatrix(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Dossier: {
        const QCoreApplication application(argc, argv);
        return runDossier(arguments, bundledVocabulary(), today(), stdout, stderr);
    }
    case Command::Similar: {
        const QCoreApplication application(argc, argv);
        return runSimilar(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Export: {
        // Words in SVG are drawn with the fonts of a QGuiApplication, which needs no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What it lacks for a window, such as a folder for sockets, is of no matter here.
        const QtMessageHandler usual = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &) {});
        const QGuiApplication application(argc, argv);
        qInstallMessageHandler(usual);
        return runExport(arguments, bundledVocabulary(), today(), stderr);
    }
    case Command::Import: {
        const QCoreApplication application(argc, argv);
        return runImport(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Library: {
        const QCoreApplication application(argc, argv);
        return runLibrary(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Watch: {
        const QCoreApplication application(argc, argv);
        return runWatch(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Search: {
        const QCoreApplication application(argc, argv);
        return runSearch(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Window:
        break;
    }
#ifdef ENTENTE_UI
    return runWindow(argc, argv, arguments);
#else
    complain(stderr, AppTexts::tr("This build has no window; see entente --help."));
    return WrongUsage;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    const Result<int> status = caught("", [&]() -> Result<int> { return run(argc, argv); });
    if (!status)
        complain(stderr, sentence(status.error()));
    return status ? status.value() : CouldNotRead;
}
