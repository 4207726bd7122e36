// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace entente::ui {

class LibraryTeam;

/// A calm sign among the tools that others wrote something new, or mention me; not there while
/// there is nothing.
class PeopleButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit PeopleButton(LibraryTeam *team, QWidget *parent = nullptr);
    /// Whether there is something to tell.
    [[nodiscard]] bool hasNews() const;

Q_SIGNALS:
    /// There is something to tell, or there is not.
    void newsChanged(bool isNews);

private:
    void follow();

    LibraryTeam *m_team;
};

} // namespace entente::ui
