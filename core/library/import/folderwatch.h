// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/import/folderlook.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <string>

namespace entente::library {

/// Watches a folder with all in it, and says which files came or changed once nobody writes to them
/// any more: when size and time of a file stand still from one look to the next. It looks when the
/// system tells of a change, and now and then, for folders on a network tell of none.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    /// What the folder holds at first is told of too. `pause` between two looks, in milliseconds.
    explicit FolderWatch(std::string folder, int pause = 1000, QObject *parent = nullptr);

    [[nodiscard]] const std::string &folder() const { return m_folder; }

Q_SIGNALS:
    void arrived(const QStringList &files);
    /// What cannot be looked into, a sentence; once for each folder as long as that lasts.
    void refused(const QString &sentence);

private:
    void look();
    void lookThrough();

    std::string m_folder;
    FolderLook m_look;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;   ///< after a change
    QTimer m_always; ///< whatever the system tells
};

} // namespace entente::library
