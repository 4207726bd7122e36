// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>

namespace entente::library {
class FolderWatch;
}

namespace entente::ui {

/// Watches a folder in a thread of its own: one on a network may take seconds to be looked through.
class WatchedFolder final : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(const QString &folder, QObject *parent = nullptr);
    ~WatchedFolder() override;

Q_SIGNALS:
    void arrived(const QStringList &files);
    void refused(const QString &sentence);

private:
    QThread m_thread;
    library::FolderWatch *m_watch = nullptr; ///< lives in the thread
};

} // namespace entente::ui
