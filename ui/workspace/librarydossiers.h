// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/librarydesk.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

namespace entente::ui {

/// The dossiers of the library, and the one into which is collected.
class LibraryDossiers final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryDossiers(LibraryDesk *desk, QObject *parent = nullptr);

    /// By title.
    [[nodiscard]] const std::vector<library::Dossier> &all() const { return m_all; }
    /// The one that is collected into and shown; nullptr where there is none.
    [[nodiscard]] const library::Dossier *current() const;
    void setCurrent(const std::string &id);

    /// Makes an empty one, which is the current one from now on.
    void begin(const QString &title);
    /// Writes one that was changed. Where another program changed it meanwhile nothing is written,
    /// and that is told.
    void write(library::Dossier dossier);
    /// Makes the current one say again what it said in a version that was kept.
    void restore(library::Dossier before);
    void remove(const std::string &id);
    /// Appends to the current one; where there is none, one named after the day is begun.
    void collect(std::vector<session::Collected> collected);
    /// The same of a table.
    void collectTable(session::DraftTable draft);
    /// The same of a filter.
    void collectFilter(library::SavedFilter filter);

    /// What the library has now.
    void take(const std::vector<library::Dossier> &all);

Q_SIGNALS:
    /// There are others, or one of them says something else.
    void changed();
    void currentChanged();
    /// So many passages or briefings are in a dossier of that title now.
    void collected(int count, const QString &title);

private:
    using Collect =
        std::function<Result<library::Dossier>(session::Session &, const std::string &dossier)>;
    void collectBy(Collect collect, int count, bool takesIn);

    LibraryDesk *m_desk;
    std::vector<library::Dossier> m_all;
    std::string m_current;
};

} // namespace entente::ui
