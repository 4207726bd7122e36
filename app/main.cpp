// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/agreecommand.h"
#include "app/apptexts.h"
#include "app/arguments.h"
#include "app/changescommand.h"
#include "app/citecommand.h"
#include "app/commandhelp.h"
#include "app/comparecommand.h"
#include "app/describecommand.h"
#include "app/dossiercommand.h"
#include "app/exportcommand.h"
#include "app/importcommand.h"
#include "app/languageoption.h"
#include "app/librarycommand.h"
#include "app/matrixcommand.h"
#include "app/ocroption.h"
#include "app/portableoption.h"
#include "app/readcommand.h"
#include "app/searchcommand.h"
#include "app/servercommand.h"
#include "app/similarcommand.h"
#include "app/synccommand.h"
#include "app/teamvisit.h"
#include "app/terminal.h"
#include "app/topicscommand.h"
#include "app/watchcommand.h"
#include "core/base/caught.h"
#include "core/base/filename.h"
#include "core/base/ownplaces.h"
#include "resources/resources.h"
#include "resources/translation.h"
#ifdef ENTENTE_UI
#include "app/windowcommand.h"
#endif

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QThread>

#include <cstdio>
#include <functional>
#include <optional>
#include <thread>
#include <tuple>

namespace {

using namespace entente;

/// What a command stands on that needs no window: from here on all is said in one language.
class Console final
{
public:
    Console(int &argc, char **argv, const QString &language) : m_application(argc, argv)
    {
        QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
        speak(language);
    }

private:
    QCoreApplication m_application;
};

/// What a command prints in a language, where it is not said otherwise.
void setLanguage(Arguments &arguments, const QString &language)
{
    arguments.language = language;
    arguments.publish.language = language.isEmpty() ? languageOfDesktop() : language;
}

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
    const LanguageOption option = takeLanguage(words);
    const QString &language = option.language;
    const OcrOption ocr = takeOcr(words);
    const PortableOption portable = takePortable(words, programFolder());
    setOwnFolder(portable.folder);
    const bool isPlaced = !portable.isGiven || !portable.folder.isEmpty();
    auto parsed = parseArguments(words, bundledVocabulary);
    if (!option.isSpoken || !ocr.isSound || !isPlaced
        || std::holds_alternative<UsageError>(parsed)) {
        // What is wrong is said again in the language asked for, which needs an application.
        const Console console(argc, argv, language);
        parsed = parseArguments(words, bundledVocabulary);
        const auto *error = std::get_if<UsageError>(&parsed);
        complain(stderr,
                 !option.isSpoken       ? unspoken(option)
                     : error != nullptr ? error->sentence
                     : !ocr.isSound     ? unsoundOcr(ocr)
                                        : unsoundPortable(portable));
        return WrongUsage;
    }
    auto &arguments = std::get<Arguments>(parsed);
    setLanguage(arguments, language);
    std::optional<RecognitionAsked> recognising;
    if (ocr.isGiven)
        recognising.emplace(orderOf(ocr, arguments.publish.language, stderr));
    const auto visiting = [&](const std::function<int()> &command) {
        return withTeam(arguments, bundledVocabulary(), stderr, command);
    };
    switch (arguments.command) {
    case Command::Help: {
        const Console console(argc, argv, language);
        const QString help = arguments.helpOf ? helpText(*arguments.helpOf) : helpText();
        std::fputs(help.toUtf8().constData(), stdout);
        return Done;
    }
    case Command::Version:
        std::puts("entente " ENTENTE_VERSION);
        return Done;
    case Command::Topics: {
        const Console console(argc, argv, language);
        return runTopics(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Read: {
        const Console console(argc, argv, language);
        return runRead(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Cite: {
        const Console console(argc, argv, language);
        return visiting([&] { return runCite(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Changes: {
        const Console console(argc, argv, language);
        return runChanges(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Compare: {
        const Console console(argc, argv, language);
        return visiting([&] { return runCompare(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Matrix: {
        const Console console(argc, argv, language);
        return visiting([&] { return runMatrix(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Agree: {
        const Console console(argc, argv, language);
        return runAgree(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Dossier: {
        const Console console(argc, argv, language);
        return visiting(
            [&] { return runDossier(arguments, bundledVocabulary(), today(), stdout, stderr); });
    }
    case Command::Similar: {
        const Console console(argc, argv, language);
        return visiting([&] { return runSimilar(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Export: {
        // Words in SVG are drawn with the fonts of a QGuiApplication, which needs no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What it lacks for a window, such as a folder for sockets, is of no matter here.
        const QtMessageHandler usual = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &) {});
        const QGuiApplication application(argc, argv);
        qInstallMessageHandler(usual);
        speak(language);
        return visiting([&] { return runExport(arguments, bundledVocabulary(), today(), stderr); });
    }
    case Command::Import: {
        const Console console(argc, argv, language);
        return visiting([&] { return runImport(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Library: {
        const Console console(argc, argv, language);
        return visiting([&] { return runLibrary(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Watch: {
        const Console console(argc, argv, language);
        return visiting([&] { return runWatch(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Server: {
        const Console console(argc, argv, language);
        return runServer(arguments, stdout, stderr);
    }
    case Command::Sync: {
        const Console console(argc, argv, language);
        return runSync(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::Search: {
        const Console console(argc, argv, language);
        return visiting([&] { return runSearch(arguments, bundledVocabulary(), stdout, stderr); });
    }
    case Command::Completions: {
        const Console console(argc, argv, language);
        return runCompletions(arguments, bundledVocabulary(), stdout, stderr);
    }
    case Command::ManualPage: {
        const Console console(argc, argv, language);
        return runManualPage(stdout, stderr);
    }
    case Command::Window:
        break;
    }
#ifdef ENTENTE_UI
    return runWindow(argc, argv, arguments);
#else
    const Console console(argc, argv, language);
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
