// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowcommand.h"

#include "ui/style/style.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>

namespace entente {

int runWindow(int &argc, char **argv, const Arguments &arguments,
              const std::shared_ptr<const Vocabulary> &vocabulary)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Entente"));
    QCoreApplication::setApplicationName(QStringLiteral("entente"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Entente"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.entente.Entente"));
    ui::applyScheme(ui::Scheme::System);
    ui::MainWindow window(vocabulary);
    QStringList files;
    for (const std::string &file : arguments.files)
        files << QFile::decodeName(QByteArray::fromStdString(file));
    if (files.isEmpty())
        files << QStringLiteral("entente:alliance");
    window.open(files);
    window.show();
    return QApplication::exec();
}

} // namespace entente
