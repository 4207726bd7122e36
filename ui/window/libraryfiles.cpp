// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/libraryfiles.h"

#include "ui/publishing/filechoice.h"
#include "ui/window/folderimport.h"
#include "ui/window/menus.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace entente::ui {

LibraryFiles::LibraryFiles(LibrarySession *library, const Menus &menus, FileAsker askFiles,
                           QWidget *window)
    : QObject(window), m_library(library), m_window(window)
{
    connect(menus.importFiles, &QAction::triggered, this, [this, ask = std::move(askFiles)] {
        if (const QStringList files = ask(m_window); !files.isEmpty())
            Q_EMIT importRequested(files);
    });
    connect(menus.importFolder, &QAction::triggered, this, &LibraryFiles::importFolder);
    connect(menus.exportNotes, &QAction::triggered, this, &LibraryFiles::exportNotes);
    const auto *folder = new FolderImport(library, menus.watch, window);
    connect(folder, &FolderImport::arrived, this, &LibraryFiles::watchedArrived);
    connect(folder, &FolderImport::refused, this, &LibraryFiles::refused);
}

void LibraryFiles::importFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Import a folder"));
    if (!folder.isEmpty())
        Q_EMIT importRequested({folder});
}

void LibraryFiles::exportNotes()
{
    const QString markdown = tr("Markdown (*.md)");
    const QString plain = tr("Spreadsheet (*.csv)");
    const QString marked = tr("Spreadsheet, with a byte order mark (*.csv)");
    const QString annotations = tr("W3C annotations (*.json)");
    QString chosen = markdown;
    QString file = QFileDialog::getSaveFileName(
        m_window, tr("Export notes"), QStringLiteral("notes.md"),
        QStringList{markdown, plain, marked, annotations}.join(QStringLiteral(";;")), &chosen);
    if (file.isEmpty())
        return;
    // Which of them it is, the ending says; a name may well be typed without one.
    const QStringList endings{QStringLiteral(".md"), QStringLiteral(".json"),
                              QStringLiteral(".csv")};
    if (std::none_of(endings.begin(), endings.end(), [&file](const QString &ending) {
            return file.endsWith(ending, Qt::CaseInsensitive);
        })) {
        file += endings[chosen == markdown ? 0 : chosen == annotations ? 1 : 2];
        if (QFileInfo::exists(file) && !mayReplace(file, m_window))
            return;
    }
    m_library->notes()->exportTo(file, chosen == marked);
}

} // namespace entente::ui
