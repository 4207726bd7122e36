// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/folderimport.h"

#include "core/base/filename.h"
#include "core/reading/documents.h"
#include "ui/window/watchedfolder.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

#include <unordered_set>

namespace entente::ui {

FolderImport::FolderImport(LibrarySession *library, QAction *action, QWidget *parent)
    : QObject(parent), m_library(library), m_action(action)
{
    connect(m_action, &QAction::triggered, this, &FolderImport::askOrStop);
    const QString watched = QSettings().value(QStringLiteral("library/watched")).toString();
    if (!watched.isEmpty() && QFileInfo(watched).isDir())
        watch(watched);
}

FolderImport::~FolderImport() = default;

void FolderImport::askOrStop()
{
    if (m_watch) {
        watch({});
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(static_cast<QWidget *>(parent()),
                                                             tr("Watch a folder"));
    if (!folder.isEmpty())
        watch(folder);
}

void FolderImport::watch(const QString &folder)
{
    QSettings().setValue(QStringLiteral("library/watched"), folder);
    m_watch.reset();
    m_action->setText(folder.isEmpty() ? tr("&Watch a folder…")
                                       : tr("Stop &watching %1").arg(QFileInfo(folder).fileName()));
    if (folder.isEmpty())
        return;
    m_watch = std::make_unique<WatchedFolder>(folder);
    connect(m_watch.get(), &WatchedFolder::arrived, this,
            [this](const QStringList &files) { Q_EMIT arrived(notYetTaken(files)); });
    connect(m_watch.get(), &WatchedFolder::refused, this, &FolderImport::refused);
}

QStringList FolderImport::notYetTaken(const QStringList &files) const
{
    // At each start the folder tells of all that it holds; what was taken in before is not read
    // again unless it was written to since.
    const QString key = QStringLiteral("library/watchedUntil");
    const QDateTime until = QSettings().value(key).toDateTime();
    std::unordered_set<std::string> known;
    for (const library::BriefingRecord &record : *m_library->briefings())
        known.insert(containerOf(record.file));
    QStringList fresh;
    for (const QString &file : files) {
        const bool isKnown = known.contains(fileOf(file));
        if (!isKnown || !until.isValid() || QFileInfo(file).lastModified() > until)
            fresh << file;
    }
    QSettings().setValue(key, QDateTime::currentDateTime());
    return fresh;
}

} // namespace entente::ui
