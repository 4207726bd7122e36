// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowcommand.h"

#include "core/base/filename.h"
#include "resources/resources.h"
#include "ui/settings/preferences.h"
#include "ui/style/style.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <fontconfig/fontconfig.h>

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

} // namespace

int runWindow(int &argc, char **argv, const Arguments &arguments)
{
    // Fontconfig reads its settings and caches once; Qt then finds them read.
    const std::jthread fonts([] { FcInit(); });
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Entente"));
    QCoreApplication::setApplicationName(QStringLiteral("entente"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Entente"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.entente.Entente"));
    QSettings settings;
    if (arguments.resetsSettings)
        settings.clear();
    if (const QString language = ui::loadLanguage(settings); !language.isEmpty())
        QLocale::setDefault(QLocale(language));
    ui::applyScheme(ui::Scheme::System);
    QStringList files;
    for (const std::string &file : arguments.files)
        files << nameOf(file);
    const QString kept = ui::loadLibraryPlace(settings);
    const QString library = arguments.namesLibrary || kept.isEmpty() ? nameOf(arguments.library)
                                                                     : kept;
    ui::MainWindow window(bundledVocabulary(), library, files);
    showWhenOpened(window);
    return QApplication::exec();
}

} // namespace entente
