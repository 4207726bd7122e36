// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/teambook.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace entente::ui {

class KeptBriefings;
class LibraryDesk;
class Workspace;

/// Who of a team wrote what is in the library, and what of it is new. Nothing of all this in a
/// library that joined none; a team is never asked, its last sync is read.
class LibraryTeam final : public QObject
{
    Q_OBJECT

public:
    LibraryTeam(Workspace *workspace, LibraryDesk *desk, KeptBriefings *kept,
                QObject *parent = nullptr);

    [[nodiscard]] bool isJoined() const { return m_book->isJoined; }
    [[nodiscard]] const library::TeamBook &book() const { return *m_book; }
    /// Where what is written of a team's is written.
    [[nodiscard]] LibraryDesk *desk() const { return m_desk; }
    /// Me, as the team calls me.
    [[nodiscard]] QString me() const;
    /// Who made a note; empty without a team.
    [[nodiscard]] QString authorOf(const std::string &note) const;
    [[nodiscard]] bool isUnseen(const std::string &note) const
    {
        return m_book->unseen.count(note) > 0;
    }
    /// Notes of others on a briefing that were not looked at.
    [[nodiscard]] int unseenOn(library::BriefingId briefing) const;
    /// Who can be mentioned: all on my desks, and all who wrote something here.
    [[nodiscard]] const QStringList &people() const { return m_people; }
    /// The same with me, as mentions are looked for.
    [[nodiscard]] const std::vector<std::string> &everybody() const { return m_everybody; }
    /// The notes that mention me and that others wrote, by id.
    [[nodiscard]] const std::vector<std::string> &mentionsOfMe() const { return m_mentions; }
    /// They were looked at.
    void setSeen(const std::vector<std::string> &notes);
    /// Reads anew what the last sync wrote.
    void reload();

Q_SIGNALS:
    void changed();
    /// I am mentioned in notes that came just now, on these briefings.
    void mentioned(const std::vector<entente::library::BriefingId> &briefings);

private:
    void take(std::shared_ptr<const library::TeamBook> book);
    void followDesks();

    Workspace *m_workspace;
    LibraryDesk *m_desk;
    KeptBriefings *m_kept;
    std::shared_ptr<const library::TeamBook> m_book;
    QStringList m_people;
    std::vector<std::string> m_everybody;
    std::vector<std::string> m_mentions;
    bool m_isReading = false; ///< and will tell all that was written before it began
    bool m_isKnown = false;   ///< it was read before: what is new since then came just now
};

} // namespace entente::ui
