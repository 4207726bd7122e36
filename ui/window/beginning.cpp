// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/beginning.h"

#include "ui/settings/preferences.h"
#include "ui/window/recentfiles.h"
#include "ui/workspace/librarysession.h"

#include <QSettings>

namespace entente::ui {

QString sampleName()
{
    return QStringLiteral("entente:alliance");
}

Beginning::Beginning(LibrarySession *library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(library, &LibrarySession::briefingsChanged, this, &Beginning::decide);
}

void Beginning::begin()
{
    m_isWaiting = true;
    decide();
}

void Beginning::decide()
{
    // Whether it has briefings is known once it is open.
    if (!m_isWaiting || m_library->state() == LibrarySession::State::Opening)
        return;
    m_isWaiting = false;
    if (!m_library->briefings()->empty())
        Q_EMIT libraryWanted();
    else if (loadHasBegun(QSettings()) || !recentFiles().isEmpty())
        Q_EMIT bundledWanted({sampleName()});
    else
        Q_EMIT welcomeWanted();
}

} // namespace entente::ui
