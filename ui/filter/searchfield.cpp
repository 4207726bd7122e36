// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/searchfield.h"

#include "ui/style/icons.h"
#include "ui/workspace/workspace.h"

#include <QKeyEvent>

#include <chrono>

namespace entente::ui {

SearchField::SearchField(Workspace *workspace, QWidget *parent)
    : QLineEdit(parent), m_workspace(workspace)
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("searchField"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Shows only what contains these words"));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::apply);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::apply);
    connect(workspace, &Workspace::filterChanged, this, &SearchField::follow);
    connect(workspace, &Workspace::countsChanged, this, &SearchField::follow);
    follow();
}

void SearchField::apply()
{
    m_pause.stop();
    m_workspace->setFilterText(text());
}

void SearchField::follow()
{
    setPlaceholderText(m_workspace->isInLibrary()    ? tr("Search the library…")
                           : m_workspace->showsAll() ? tr("Search all briefings…")
                                                     : tr("Search this briefing…"));
    const QString words = QString::fromStdString(m_workspace->filter().text);
    // What is being typed wins; a blank at its end is no other filter.
    if (m_pause.isActive() || text().simplified() == words)
        return;
    setText(words);
    m_pause.stop();
}

bool SearchField::event(QEvent *event)
{
    // On X11 a line edit takes Ctrl+E for "end of line"; in this window it exports.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_E) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        apply();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        apply();
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace entente::ui
