// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/watchedfolder.h"

#include "core/base/filename.h"
#include "core/library/import/folderwatch.h"

namespace entente::ui {

WatchedFolder::WatchedFolder(const QString &folder, QObject *parent) : QObject(parent)
{
    // Both run in the thread itself, for they have no context.
    connect(&m_thread, &QThread::started, [this, folder] {
        m_watch = new library::FolderWatch(fileOf(folder));
        connect(m_watch, &library::FolderWatch::arrived, this, &WatchedFolder::arrived);
        connect(m_watch, &library::FolderWatch::refused, this, &WatchedFolder::refused);
    });
    connect(&m_thread, &QThread::finished, [this] { delete m_watch; });
    m_thread.start();
}

WatchedFolder::~WatchedFolder()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace entente::ui
