// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowcommand.h"

#include "core/base/filename.h"
#include "core/base/ownplaces.h"
#include "resources/resources.h"
#include "resources/translation.h"
#include "ui/settings/preferences.h"
#include "ui/style/style.h"
#include "ui/window/door.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace entente {

namespace {

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
    const QString place = doorFor(arguments, library);
    if (!place.isEmpty() && ui::handOver(place, whole(arguments.files)))
        return Done;
    // Fontconfig reads its settings and caches once; Qt then finds them read.
    const std::jthread fonts([] { FcInit(); });
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Entente"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.entente.Entente"));
    speak(arguments.language.isEmpty() ? ui::loadLanguage(settings) : arguments.language);
    ui::applyScheme(ui::Scheme::System);
    QStringList files;
    for (const std::string &file : arguments.files)
        files << nameOf(file);
    ui::MainWindow window(bundledVocabulary(), library, files);
    const ui::Door door(place);
    QObject::connect(&door, &ui::Door::knocked, &window, &ui::MainWindow::welcome);
    showWhenOpened(window);
    return QApplication::exec();
}

} // namespace entente
