// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QAction;

namespace entente::ui {

class LibrarySession;
class WatchedFolder;

/// Imports what appears in a folder that is watched, now and whenever the program runs, until it is
/// to stop.
class FolderImport final : public QObject
{
    Q_OBJECT

public:
    /// The action asks for a folder, or has it watched no longer, and says which.
    FolderImport(LibrarySession *library, QAction *action, QWidget *parent);
    ~FolderImport() override;

Q_SIGNALS:
    /// These appeared in it.
    void arrived(const QStringList &files);
    /// The folder cannot be watched, and why.
    void refused(const QString &sentence);

private:
    void askOrStop();
    void watch(const QString &folder);
    [[nodiscard]] QStringList notYetTaken(const QStringList &files) const;

    LibrarySession *m_library;
    QAction *m_action;
    std::unique_ptr<WatchedFolder> m_watch;
};

} // namespace entente::ui
