// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/librarydesk.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace entente::ui {

class Workspace;

/// The filters that are saved in the library, and how much each of them finds.
class LibraryFilters final : public QObject
{
    Q_OBJECT

public:
    LibraryFilters(Workspace *workspace, LibraryDesk *desk, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<library::SavedFilter> &saved() const { return m_saved; }
    /// Results of a saved filter; -1 where they are not counted yet.
    [[nodiscard]] int countOf(const std::string &name) const;
    /// Keeps the workspace's filter under a name, in place of one that has it.
    void save(const QString &name);
    void rename(const std::string &name, const QString &to);
    void remove(const std::string &name);
    /// Makes it the workspace's filter.
    void apply(const std::string &name);

    /// What the library has now.
    void take(const std::vector<library::SavedFilter> &saved);
    /// Counts anew, in a library that can be searched.
    void count(library::Editions editions);

Q_SIGNALS:
    void changed();

private:
    /// One of them, or nullptr.
    [[nodiscard]] const library::SavedFilter *find(const std::string &name) const;

    Workspace *m_workspace;
    LibraryDesk *m_desk;
    std::vector<library::SavedFilter> m_saved;
    std::map<std::string, int> m_counts;
};

} // namespace entente::ui
