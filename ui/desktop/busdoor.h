// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace entente::ui {

/// How the desktop calls the program: org.freedesktop.Application on the bus of the session, under
/// the name of the desktop file. Where there is no bus, or another program has the name, nobody
/// calls.
class BusDoor final : public QObject
{
    Q_OBJECT

public:
    /// The address is that of a bus; an empty one is that of the session's.
    explicit BusDoor(QString address = {}, QObject *parent = nullptr);
    ~BusDoor() override;

    /// Asks for the name, and takes what is called from now on.
    void open();

Q_SIGNALS:
    /// The name is this program's.
    void opened();
    /// It is not, and will not be.
    void refused();
    /// The desktop starts the program once more; the files, or other addresses, may be none.
    void knocked(const QStringList &files);
    /// It asks for one of the actions that the desktop file lists.
    void asked(const QString &action);

private:
    class Application;

    QString m_address;
    std::unique_ptr<Application> m_application;
};

} // namespace entente::ui
