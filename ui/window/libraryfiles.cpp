// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/libraryfiles.h"

#include "ui/window/folderimport.h"
#include "ui/window/menus.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QFileDialog>

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
    const QString marked = tr("Spreadsheet, with a byte order mark (*.csv)");
    QString chosen;
    const QString file = QFileDialog::getSaveFileName(
        m_window, tr("Export notes"), QStringLiteral("notes.md"),
        QStringList{tr("Markdown (*.md)"), tr("Spreadsheet (*.csv)"), marked,
                    tr("W3C annotations (*.json)")}
            .join(QStringLiteral(";;")),
        &chosen);
    if (!file.isEmpty())
        m_library->notes()->exportTo(file, chosen == marked);
}

} // namespace entente::ui
