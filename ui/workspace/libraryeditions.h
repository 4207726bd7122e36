// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/editionquestion.h"
#include "ui/workspace/librarydesk.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace entente::ui {

class KeptBriefings;
class Workspace;

/// What has to be asked, and is known, of editions of one document.
class LibraryEditions final : public QObject
{
    Q_OBJECT

public:
    LibraryEditions(Workspace *workspace, LibraryDesk *desk, const KeptBriefings *kept,
                    QObject *parent = nullptr);

    /// What somebody has to say; nothing where all is sure.
    [[nodiscard]] std::optional<session::EditionQuestion> question() const;
    /// That it is a new edition, or that both are kept. An open briefing is taken in.
    void answer(const session::EditionQuestion &question, bool isEdition);
    /// Whether there are other editions of its document.
    [[nodiscard]] bool hasOthers(library::BriefingId id) const;
    /// Makes it a document of its own. Notes stay where they were written.
    void part(library::BriefingId id);

    /// The briefings that there are from now on, and what is in doubt of them.
    void setRecords(BriefingRecords records, std::vector<library::EditionDoubt> doubts);

Q_SIGNALS:
    void questionChanged();

private:
    Workspace *m_workspace;
    LibraryDesk *m_desk;
    const KeptBriefings *m_kept;
    BriefingRecords m_records;
    std::vector<library::EditionDoubt> m_doubts;
};

} // namespace entente::ui
