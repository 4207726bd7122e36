// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace entente::ui {

class LibrarySession;
struct Menus;

/// Files that go into the library and come out of it: the actions that ask for them.
class LibraryFiles final : public QObject
{
    Q_OBJECT

public:
    using FileAsker = std::function<QStringList(QWidget *)>;

    LibraryFiles(LibrarySession *library, const Menus &menus, FileAsker askFiles, QWidget *window);

Q_SIGNALS:
    void importRequested(const QStringList &paths);
    /// Files appeared in the folder that is watched.
    void watchedArrived(const QStringList &files);
    /// A folder cannot be watched, and why.
    void refused(const QString &sentence);

private:
    void importFolder();
    void exportNotes();

    LibrarySession *m_library;
    QWidget *m_window;
};

} // namespace entente::ui
