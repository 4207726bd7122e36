// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/folderwatch.h"

#include "core/base/caught.h"
#include "core/base/filename.h"

#include <QFile>
#include <QStringList>

#include <filesystem>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

constexpr int slow = 15; // times as long as the pause

QStringList foldersIn(const std::string &folder)
{
    QStringList folders{QFile::decodeName(folder.c_str())};
    std::error_code problem;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied,
                                        problem);
    for (; !problem && at != fs::recursive_directory_iterator(); at.increment(problem)) {
        std::error_code ignored;
        if (at->is_directory(ignored) && !at->is_symlink(ignored))
            folders << QFile::decodeName(at->path().c_str());
    }
    return folders;
}

} // namespace

FolderWatch::FolderWatch(std::string folder, int pause, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_look(m_folder)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    m_always.setInterval(pause * slow);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_always, &QTimer::timeout, this, &FolderWatch::look);
    m_always.start();
    QTimer::singleShot(0, this, &FolderWatch::look);
}

void FolderWatch::look()
{
    // It runs in whatever thread watches, where nobody catches what is thrown.
    const Result<void> done = caught(m_folder, [this]() -> Result<void> {
        lookThrough();
        return {};
    });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

void FolderWatch::lookThrough()
{
    const QStringList known = m_watcher.directories();
    QStringList fresh;
    for (const QString &each : foldersIn(m_folder)) {
        if (!known.contains(each))
            fresh << each;
    }
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
    const FolderLook::Seen seen = m_look.look();
    for (const Error &error : seen.refused)
        Q_EMIT refused(sentence(error));
    if (seen.isMoving)
        m_soon.start();
    QStringList ready;
    for (const std::string &file : seen.ready)
        ready << nameOf(file);
    if (!ready.isEmpty())
        Q_EMIT arrived(ready);
}

} // namespace entente::library
