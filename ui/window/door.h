// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace entente::ui {

/// The file in the person's own runtime folder by which the starts of one library on one display
/// find one another; empty where there is no such folder.
[[nodiscard]] QString doorOf(const QString &library);

/// Hands files to the window behind a door. Answers false where none takes them within two seconds.
[[nodiscard]] bool handOver(const QString &door, const QStringList &files);

/// The door of a window that is open: takes the files of later starts by the same person. It is a
/// socket of the system's own, for Qt's would have every start load the library for networks.
class Door final : public QObject
{
    Q_OBJECT

public:
    explicit Door(QString path, QObject *parent = nullptr);
    ~Door() override;

    /// Whether it can be knocked at: not where another window has it.
    [[nodiscard]] bool isOpen() const { return m_listening >= 0; }

Q_SIGNALS:
    /// Somebody started the program again; the files may be none.
    void knocked(const QStringList &files);

private:
    void open();
    void answer();
    void hear(int guest);

    QString m_path;
    int m_listening = -1;
};

} // namespace entente::ui
