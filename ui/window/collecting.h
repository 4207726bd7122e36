// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace entente::ui {

class LibrarySession;
class TopicActions;
class Workspace;

/// Puts what is selected into the dossier, wherever it is selected, and says so.
class Collecting final : public QObject
{
    Q_OBJECT

public:
    /// Of the library it is asked what is selected there.
    using LibraryGiver = std::function<std::vector<session::Collected>()>;

    Collecting(Workspace *workspace, LibrarySession *library, TopicActions *topics,
               LibraryGiver inLibrary, QWidget *window);

    void collect();

Q_SIGNALS:
    /// Nothing could be, and why.
    void refused(const QString &sentence);

private:
    [[nodiscard]] std::vector<session::Collected> selected() const;

    Workspace *m_workspace;
    LibrarySession *m_library;
    TopicActions *m_topics;
    LibraryGiver m_inLibrary;
};

} // namespace entente::ui
