// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/mentioncompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace entente::ui {

MentionCompletion::MentionCompletion(QPlainTextEdit *words)
    : QObject(words),
      m_words(words),
      m_people(new QStringListModel(this)),
      m_completer(new QCompleter(m_people, this))
{
    m_completer->setWidget(words); // it completes a name within the words
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains); // a family name finds its person, too
    m_completer->popup()->setObjectName(QStringLiteral("mentionPopup"));
    m_completer->popup()->setAccessibleName(tr("People to mention"));
    m_completer->popup()->installEventFilter(this);
    connect(words, &QPlainTextEdit::textChanged, this, &MentionCompletion::follow);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &MentionCompletion::complete);
}

void MentionCompletion::setPeople(const QStringList &names)
{
    if (names != m_people->stringList())
        m_people->setStringList(names);
}

int MentionCompletion::begin() const
{
    constexpr int longest = 60; // of a name that is being written
    const QTextCursor cursor = m_words->textCursor();
    const QString line = cursor.block().text();
    const int end = cursor.positionInBlock();
    const auto at = static_cast<int>(line.lastIndexOf(u'@', end - 1));
    if (end == 0 || at < 0 || end - at > longest
        || (at > 0 && (line[at - 1].isLetterOrNumber() || line[at - 1] == u'_')))
        return -1;
    return at;
}

void MentionCompletion::follow()
{
    const int at = m_words->hasFocus() && !m_people->stringList().isEmpty() ? begin() : -1;
    if (at < 0) {
        m_completer->popup()->hide();
        return;
    }
    const QTextCursor cursor = m_words->textCursor();
    const QString written = cursor.block().text().mid(at + 1, cursor.positionInBlock() - at - 1);
    m_completer->setCompletionPrefix(written);
    const bool isWhole = m_people->stringList().contains(written.trimmed(), Qt::CaseInsensitive);
    if (isWhole || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_words->cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width());
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void MentionCompletion::complete(const QString &name)
{
    const int at = begin();
    if (at < 0)
        return;
    QTextCursor cursor = m_words->textCursor();
    const int here = cursor.position();
    cursor.setPosition(cursor.block().position() + at + 1);
    cursor.setPosition(here, QTextCursor::KeepAnchor);
    cursor.insertText(name + u' ');
    m_words->setTextCursor(cursor);
}

/// Before the completer, which would hand these keys to the words first: they would take a new
/// line.
bool MentionCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_completer->popup() || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QModelIndex current = m_completer->popup()->currentIndex();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Tab:
        m_completer->popup()->hide();
        if (current.isValid())
            complete(current.data().toString());
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Backtab:
        m_completer->popup()->hide();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace entente::ui
