// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/drafts.h"

#include "ui/style/icons.h"
#include "ui/workspace/librarysession.h"

#include <QEvent>

#include <utility>

namespace entente::ui {

session::DraftTable draftOf(const CopiedTable &table)
{
    session::DraftTable draft;
    draft.caption = table.caption.simplified().toStdString();
    for (const QString &head : table.heads)
        draft.heads.push_back(head.toStdString());
    for (const QList<CopiedCell> &row : table.rows) {
        std::vector<session::DraftCell> &cells = draft.rows.emplace_back();
        for (const CopiedCell &cell : row)
            cells.push_back({cell.words.simplified().toStdString(), {}});
    }
    return draft;
}

DraftButton::DraftButton(LibrarySession *library, std::function<session::DraftTable()> draft,
                         QWidget *parent)
    : QPushButton(ui::icon(QStringLiteral("add")), tr("Into the dossier"), parent)
{
    setObjectName(QStringLiteral("draftTableButton"));
    setAccessibleName(text());
    setToolTip(tr("Put these rows into the dossier as a table of your own"));
    connect(this, &QPushButton::clicked, this,
            [library, draft = std::move(draft)] { library->dossiers()->collectTable(draft()); });
}

void DraftButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(ui::icon(QStringLiteral("add")));
}

} // namespace entente::ui
