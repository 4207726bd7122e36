// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace entente::ui {

class LibrarySession;

/// The bundled briefing that everything is shown on.
[[nodiscard]] QString sampleName();

/// What the window shows when it is started without a file: the library where it has briefings,
/// else a bundled briefing, or a welcome where nothing was ever opened.
class Beginning final : public QObject
{
    Q_OBJECT

public:
    Beginning(LibrarySession *library, QObject *parent);

    /// Asks for one of them as soon as it is known which.
    void begin();
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Something else is shown.
    void cancel() { m_isWaiting = false; }

Q_SIGNALS:
    void bundledWanted(const QStringList &files);
    void libraryWanted();
    void welcomeWanted();

private:
    void decide();

    LibrarySession *m_library;
    bool m_isWaiting = false;
};

} // namespace entente::ui
