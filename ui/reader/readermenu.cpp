// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readermenu.h"

#include "ui/reader/readerview.h"
#include "ui/style/highlight.h"
#include "ui/style/icons.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>

namespace entente::ui {

ReaderMenu::ReaderMenu(ReaderView *view, const PageHit &hit,
                       const std::function<void(QMenu *)> &filler)
    : QMenu(view), m_view(view)
{
    setObjectName(QStringLiteral("readerMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    addText();
    addNotes();
    if (filler) {
        addSeparator();
        filler(this);
        addSeparator();
    }
    addLink(hit);
}

void ReaderMenu::addText()
{
    QAction *copy = addAction(ui::icon(QStringLiteral("copy")), tr("&Copy"), m_view,
                              &ReaderView::copy);
    copy->setEnabled(!m_view->selection().isEmpty());
    QAction *cite = addAction(tr("Copy &with reference"), m_view, &ReaderView::copyWithReference);
    cite->setObjectName(QStringLiteral("readerCiteAction"));
    cite->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    cite->setEnabled(copy->isEnabled());
    addAction(tr("Select &all"), m_view, &ReaderView::selectAll);
}

void ReaderMenu::addNotes()
{
    const bool isPossible = m_view->passage().has_value();
    QAction *mark = addAction(tr("&Highlight"), m_view, &ReaderView::highlight);
    mark->setObjectName(QStringLiteral("readerHighlightAction"));
    mark->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    mark->setEnabled(isPossible);
    QMenu *colours = addMenu(tr("Highlight &in"));
    colours->setObjectName(QStringLiteral("readerColours"));
    const NoteMark *chosen = m_view->chosenNote();
    for (const NoteColour colour : noteColours) {
        const QString name = highlightName(colour).replace(u'&', QLatin1String("&&"));
        QAction *in = colours->addAction(
            highlightIcon(colour, m_view->palette()),
            QStringLiteral("&%1 %2").arg(QString::number(static_cast<int>(colour) + 1), name),
            m_view, [view = m_view, colour] { view->highlightIn(colour); });
        in->setCheckable(chosen != nullptr);
        in->setChecked(chosen != nullptr && chosen->colour == colour);
    }
    colours->setEnabled(isPossible || chosen != nullptr);
    if (chosen != nullptr) {
        QAction *remove = addAction(
            chosen->words.isEmpty() ? tr("&Remove the highlight") : tr("&Remove the note"), m_view,
            [view = m_view, id = chosen->id] { Q_EMIT view->removalWanted(id); });
        remove->setObjectName(QStringLiteral("readerRemoveNoteAction"));
    }
    QAction *note = addAction(tr("Add n&ote…"), m_view, &ReaderView::addNote);
    note->setObjectName(QStringLiteral("readerNoteAction"));
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    note->setEnabled(isPossible);
}

void ReaderMenu::addLink(const PageHit &hit)
{
    if (hit.link.empty())
        return;
    addAction(tr("Copy &link address"), this,
              [address = toQString(hit.link)] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace entente::ui
