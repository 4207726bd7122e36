// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowcommand.h"

#include "app/apptexts.h"
#include "app/display.h"
#include "app/terminal.h"
#include "app/windowarguments.h"
#include "core/base/filename.h"
#include "core/base/ownplaces.h"
#include "resources/resources.h"
#include "resources/translation.h"
#include "ui/desktop/busdoor.h"
#include "ui/settings/preferences.h"
#include "ui/style/style.h"
#include "ui/team/connectmemory.h"
#include "ui/window/door.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTimer>

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <thread>

namespace entente {

namespace {

/// What the desktop asked for.
struct Call
{
    QStringList files;
    QString action;
};

/// Waits for the first call of a program that D-Bus started. Nothing where nobody calls, or the bus
/// has another program of the name.
std::optional<Call> firstCall(ui::BusDoor &bus)
{
    constexpr int patience = 60'000; // milliseconds; whoever starts a service calls it at once
    QEventLoop waiting;
    std::optional<Call> call;
    QObject::connect(&bus, &ui::BusDoor::knocked, &waiting, [&](const QStringList &files) {
        call = Call{files, {}};
        waiting.quit();
    });
    QObject::connect(&bus, &ui::BusDoor::asked, &waiting, [&](const QString &action) {
        call = Call{{}, action};
        waiting.quit();
    });
    QObject::connect(&bus, &ui::BusDoor::refused, &waiting, &QEventLoop::quit);
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    QTimer::singleShot(0, &bus, &ui::BusDoor::open);
    waiting.exec();
    return call;
}

void startAnother(const QStringList &words)
{
    QStringList all = words;
    if (!ownFolder().isEmpty())
        all << QStringLiteral("--portable") << ownFolder();
    QProcess::startDetached(QCoreApplication::applicationFilePath(), all);
}

/// Opens the libraries among files, each in a window of its own; answers with the other files.
QStringList withoutLibraries(const QStringList &files)
{
    QStringList others;
    for (const QString &file : files) {
        if (file.endsWith(libraryEnding, Qt::CaseInsensitive))
            startAnother({QStringLiteral("--library"), file});
        else
            others << file;
    }
    return others;
}

/// The actions that the desktop file lists.
void perform(const QString &action)
{
    if (action == QStringLiteral("new-window"))
        startAnother({QStringLiteral("--new-window")});
}

/// The window does what is asked through its door and by the desktop.
void connectDoors(ui::MainWindow &window, ui::Door &door, ui::BusDoor &bus)
{
    QObject::connect(&door, &ui::Door::knocked, &window, &ui::MainWindow::welcome);
    QObject::connect(&bus, &ui::BusDoor::knocked, &window, [&window](const QStringList &files) {
        const QStringList others = withoutLibraries(files);
        if (files.isEmpty() || !others.isEmpty())
            window.welcome(others);
    });
    QObject::connect(&bus, &ui::BusDoor::asked, &window, perform);
}

/// Shows the window with the briefing in it rather than empty first and full a moment later. What
/// takes longer than a blink to read is waited for in the open.
void showWhenOpened(ui::MainWindow &window)
{
    constexpr int blink = 100; // milliseconds
    QObject::connect(&window, &ui::MainWindow::opened, &window, &QWidget::show);
    QTimer::singleShot(blink, &window, &QWidget::show);
}

/// Where a window that is open already would be asked to take the files; empty where none is to be:
/// another window is wished for, nobody sees one, or what is read comes through a pipe.
QString doorFor(const Arguments &arguments, const QString &library)
{
    const bool isSeen = qgetenv("QT_QPA_PLATFORM") != "offscreen"
        && qgetenv("QT_QPA_PLATFORM") != "minimal";
    const bool isPiped = std::find(arguments.files.begin(), arguments.files.end(), "-")
        != arguments.files.end();
    return arguments.newWindow || !isSeen || isPiped ? QString() : ui::doorOf(library);
}

constexpr const char *scaleFactor = "QT_SCALE_FACTOR";

/// Has Qt draw all of it larger, unless the environment says how large. Before the application.
bool enlarge(int percent)
{
    if (percent == 100 || qEnvironmentVariableIsSet(scaleFactor))
        return false;
    return qputenv(scaleFactor, QByteArray::number(percent / 100.0));
}

/// Files by their whole names, for a program that runs in another folder.
QStringList whole(const std::vector<std::string> &files)
{
    QStringList names;
    for (const std::string &file : files) {
        std::error_code problem;
        const auto path = std::filesystem::absolute(file, problem);
        names << nameOf(file.starts_with(bundledScheme) || problem ? file : path.string());
    }
    return names;
}

/// What to do where no window can be shown; a word that is no file may be a command misspelt.
QString withoutDisplay(const Arguments &arguments)
{
    for (const std::string &file : arguments.files) {
        std::error_code problem;
        if (file != "-" && !file.starts_with(bundledScheme)
            && !std::filesystem::exists(file, problem))
            return AppTexts::tr("“%1” is neither a command nor a file; see entente --help.")
                .arg(nameOf(file));
    }
    return AppTexts::tr("There is no display to show a window on; entente --help lists what can be "
                        "done without one.");
}

/// Whoever names a team's library by its address wants it kept in step, from this start on.
void rememberTeam(QSettings &settings, const QString &library, const std::string &address)
{
    const std::optional<ui::TeamMemory> before = ui::loadTeam(settings, library);
    ui::TeamMemory memory = before.value_or(ui::TeamMemory());
    memory.address = QString::fromStdString(address);
    // One that is there and follows no team left it: it is brought back by nobody's start.
    if (!before)
        memory.mayJoin = !QFileInfo::exists(library);
    ui::saveTeam(settings, library, memory);
}

} // namespace

int runWindow(int &argc, char **argv, const Arguments &arguments)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Entente"));
    QCoreApplication::setApplicationName(QStringLiteral("entente"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    if (!ownFolder().isEmpty())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, ownSettings());
    QSettings settings;
    if (arguments.resetsSettings)
        settings.clear();
    const QString kept = ui::loadLibraryPlace(settings);
    const QString library = arguments.namesLibrary || kept.isEmpty() ? nameOf(arguments.library)
                                                                     : kept;
    if (!arguments.team.with.empty())
        rememberTeam(settings, library, arguments.team.with);
    const QString place = doorFor(arguments, library);
    if (!arguments.isService && !place.isEmpty() && ui::handOver(place, whole(arguments.files)))
        return Done;
    if (!hasDisplay()) {
        const QCoreApplication console(argc, argv);
        speak(arguments.language.isEmpty() ? ui::loadLanguage(settings) : arguments.language);
        complain(stderr, withoutDisplay(arguments));
        return WrongUsage;
    }
    // Fontconfig reads its settings and caches once; Qt then finds them read.
    const std::jthread fonts([] { FcInit(); });
    const bool isEnlarged = enlarge(ui::loadEnlargement(settings));
    const QApplication application(argc, argv);
    if (isEnlarged)
        qunsetenv(scaleFactor); // another window may be of another size
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Entente"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.entente.Entente"));
    speak(arguments.language.isEmpty() ? ui::loadLanguage(settings) : arguments.language);
    QStringList files;
    for (const std::string &file : arguments.files)
        files << nameOf(file);
    ui::BusDoor bus;
    if (arguments.isService) {
        const std::optional<Call> call = firstCall(bus);
        if (!call)
            return Done;
        perform(call->action);
        files = withoutLibraries(call->files);
        const bool isDone = !call->action.isEmpty() || files.size() < call->files.size();
        if ((isDone && files.isEmpty()) || ui::handOver(place, files))
            return Done;
    }
    ui::applyScheme(ui::Scheme::System);
    ui::MainWindow window(bundledVocabulary(), library, files);
    ui::Door door(place);
    connectDoors(window, door, bus);
    showWhenOpened(window);
    // The window of the person's own library is the one that the desktop knows, once it is seen.
    if (door.isOpen() && !arguments.namesLibrary)
        QObject::connect(&window, &ui::MainWindow::opened, &bus, &ui::BusDoor::open,
                         Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace entente
