// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/noteeditor.h"

#include "core/library/anchoring.h"
#include "ui/notes/notestatusline.h"
#include "ui/notes/recolouring.h"
#include "ui/style/handfocus.h"
#include "ui/style/highlight.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QTextDocument>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

QString localTime(const std::string &iso)
{
    const QDateTime time = QDateTime::fromString(toQString(iso), Qt::ISODate).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent),
      m_words(new QPlainTextEdit),
      m_tags(new QLineEdit),
      m_colour(new QComboBox),
      m_knownTags(new QStringListModel(this)),
      m_times(new QLabel),
      m_status(new NoteStatusLine),
      m_conflict(new QWidget)
{
    setObjectName(QStringLiteral("noteEditor"));
    setAccessibleName(tr("Note"));
    build();
    connect(m_words, &QPlainTextEdit::textChanged, this, &NoteEditor::takeKey);
    connect(m_tags, &QLineEdit::textChanged, this, &NoteEditor::takeKey);
    connect(m_colour, &QComboBox::activated, this, &NoteEditor::takeColour);
    clear();
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::build()
{
    m_words->setObjectName(QStringLiteral("noteEdit"));
    m_words->setAccessibleName(tr("Words of the note, in Markdown"));
    m_words->setPlaceholderText(tr("Write a note…"));
    m_words->setTabChangesFocus(true);
    m_words->setFont(ui::font(TypeSize::Body));
    m_words->setMinimumHeight(8 * grid);
    m_words->installEventFilter(this);
    m_tags->setObjectName(QStringLiteral("noteTags"));
    m_tags->setAccessibleName(tr("Tags of the note, separated by commas"));
    m_tags->setPlaceholderText(tr("Tags, separated by commas"));
    m_tags->installEventFilter(this);
    m_colour->setObjectName(QStringLiteral("noteColour"));
    m_colour->setAccessibleName(tr("Colour of the note"));
    m_colour->setToolTip(m_colour->accessibleName());
    m_colour->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_colour->setFixedWidth(5 * grid); // the swatch; names stand in its list and its tip
    m_colour->view()->setMinimumWidth(20 * grid);
    auto *completer = new QCompleter(m_knownTags, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setWidget(m_tags); // it completes the last tag of the line, not the line
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &NoteEditor::completeTag);
    connect(m_tags, &QLineEdit::textEdited, this, [this, completer] {
        completer->setCompletionPrefix(lastTag());
        if (!lastTag().isEmpty() && completer->completionCount() > 0)
            completer->complete();
    });
    m_times->setObjectName(QStringLiteral("noteTimes"));
    m_times->setFont(ui::font(TypeSize::Caption));
    m_times->setForegroundRole(QPalette::PlaceholderText);
    m_times->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_conflict->setObjectName(QStringLiteral("noteConflict"));
    auto *choice = new QVBoxLayout(m_conflict);
    choice->setContentsMargins(0, 0, 0, 0);
    auto *sentence = new QLabel(tr("This note was changed in another window."));
    sentence->setObjectName(QStringLiteral("noteConflictText"));
    sentence->setWordWrap(true);
    auto *mine = new QPushButton(tr("Keep mine"));
    mine->setObjectName(QStringLiteral("keepMineButton"));
    auto *theirs = new QPushButton(tr("Take theirs"));
    theirs->setObjectName(QStringLiteral("takeTheirsButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    buttons->addStretch(1);
    choice->addWidget(sentence);
    choice->addLayout(buttons);
    connect(mine, &QPushButton::clicked, this, &NoteEditor::keepMine);
    connect(theirs, &QPushButton::clicked, this, &NoteEditor::takeTheirs);
    auto *labels = new QHBoxLayout;
    labels->setSpacing(grid / 2);
    labels->addWidget(m_tags, 1);
    labels->addWidget(m_colour);
    column->addWidget(m_conflict);
    column->addWidget(m_words);
    column->addLayout(labels);
    column->addWidget(m_status);
    column->addWidget(m_times);
    connect(m_status, &NoteStatusLine::retryWanted, this, &NoteEditor::retryWanted);
    handFocus(this, m_words);
}

void NoteEditor::setNote(const library::Note &note)
{
    if (m_note && m_note->id == note.id) {
        follow(note);
        return;
    }
    saveNow();
    m_theirs.reset();
    m_status->setStatus({});
    display(note);
    m_words->moveCursor(QTextCursor::End);
    m_words->document()->clearUndoRedoStacks();
}

void NoteEditor::clear()
{
    saveNow();
    discard();
}

void NoteEditor::discard()
{
    m_pause.stop();
    m_isTyped = false;
    m_note.reset();
    m_theirs.reset();
    const QScopedValueRollback showing(m_isShowing, true);
    m_words->clear();
    m_tags->clear();
    setEnabled(false);
    m_status->hide();
    showTimes();
    showConflict();
}

void NoteEditor::display(const library::Note &note)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_note = note;
    m_isTyped = false;
    setEnabled(!m_isReadOnly);
    if (m_words->toPlainText() != toQString(note.words)) {
        const int at = m_words->textCursor().position();
        m_words->setPlainText(toQString(note.words));
        QTextCursor cursor = m_words->textCursor();
        cursor.setPosition(std::min(at, m_words->document()->characterCount() - 1));
        m_words->setTextCursor(cursor);
    }
    if (tagsIn(m_tags->text()) != note.tags)
        m_tags->setText(tagLine(note));
    showColour();
    showTimes();
    showConflict();
}

void NoteEditor::follow(const library::Note &now)
{
    if (!m_note || m_note->id != now.id || m_theirs)
        return;
    if (!m_isTyped) {
        display(now);
        return;
    }
    m_note->version = now.version;
    m_note->briefing = now.briefing;
    m_note->modified = now.modified;
    showTimes();
}

void NoteEditor::rename(const library::Note &kept)
{
    if (!m_note)
        return;
    m_note->id = kept.id;
    m_note->version = kept.version;
}

void NoteEditor::setConflict(const library::Note &theirs)
{
    if (!m_note || m_note->id != theirs.id)
        return;
    m_pause.stop();
    m_theirs = theirs;
    showConflict();
}

void NoteEditor::setStatus(const session::NoteStatus &status)
{
    if (m_note)
        m_status->setStatus(status);
}

void NoteEditor::keepMine()
{
    if (!m_theirs)
        return;
    m_note = *m_theirs;
    m_theirs.reset();
    m_isTyped = true;
    showConflict();
    hand();
    m_words->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::takeTheirs()
{
    if (!m_theirs)
        return;
    const library::Note theirs = *m_theirs;
    m_theirs.reset();
    Q_EMIT givenUp(*m_note);
    display(theirs);
    m_words->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::setKnownTags(const QStringList &tags)
{
    if (tags != m_knownTags->stringList())
        m_knownTags->setStringList(tags);
}

void NoteEditor::takeKey()
{
    if (!m_note || m_isShowing)
        return;
    m_isTyped = true;
    Q_EMIT typed(written());
    if (!m_theirs)
        m_pause.start(pause, this);
}

/// Named anew each time, for names are changed elsewhere.
void NoteEditor::showColour()
{
    m_colour->clear();
    for (const NoteColour colour : noteColours)
        addColour(m_colour, colour);
    m_colour->setCurrentIndex(m_note ? m_colour->findData(static_cast<int>(m_note->colour)) : -1);
    m_colour->setToolTip(m_note ? tr("Colour of the note: %1").arg(highlightName(m_note->colour))
                                : m_colour->accessibleName());
}

void NoteEditor::takeColour()
{
    if (!m_note || m_isShowing)
        return;
    const library::Note now = recoloured(written(),
                                         static_cast<NoteColour>(m_colour->currentData().toInt()));
    m_note->colour = now.colour;
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_tags->setText(tagLine(now));
    }
    takeKey();
}

void NoteEditor::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_pause.stop();
    hand();
}

library::Note NoteEditor::written() const
{
    library::Note note = *m_note;
    note.words = m_words->toPlainText().toStdString();
    note.tags = tagsIn(m_tags->text());
    return note;
}

void NoteEditor::hand()
{
    if (!m_note || m_theirs || !std::exchange(m_isTyped, false))
        return;
    m_note = written();
    Q_EMIT saveWanted(library::Note(*m_note)); // a copy: what follows may show another note
}

void NoteEditor::saveNow()
{
    m_pause.stop();
    if (!m_note)
        return;
    if (!m_theirs) {
        hand();
        return;
    }
    library::Note mine = written();
    if (!mine.saysAsMuchAs(*m_theirs)) {
        mine.id = library::newNoteId();
        mine.version = 0;
        Q_EMIT saveWanted(mine);
    }
    takeTheirs();
}

void NoteEditor::focusWords()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::showTimes()
{
    QString times;
    if (m_note) {
        const QString created = localTime(m_note->created);
        const QString modified = localTime(m_note->modified);
        times = modified.isEmpty() || modified == created
            ? tr("Written %1").arg(created)
            : tr("Written %1, changed %2").arg(created, modified);
        if (!m_author.isEmpty())
            times = tr("%1 · %2").arg(m_author, times);
    }
    m_times->setText(times);
}

QString NoteEditor::lastTag() const
{
    return m_tags->text().section(QLatin1Char(','), -1).trimmed();
}

void NoteEditor::completeTag(const QString &tag)
{
    QStringList tags = m_tags->text().split(QLatin1Char(','));
    tags.last() = (tags.size() > 1 ? QStringLiteral(" ") : QString()) + tag;
    m_tags->setText(tags.join(QLatin1Char(',')));
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // A completion or a menu takes the keyboard for a moment only; what is typed is saved all
        // the same, but nobody who is asked to choose loses the choice.
        if (!m_theirs)
            saveNow();
    } else if (watched == m_words
               && (event->type() == QEvent::KeyPress
                   || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undoes = key->matches(QKeySequence::Undo)
            && !m_words->document()->isUndoAvailable();
        const bool redoes = key->matches(QKeySequence::Redo)
            && !m_words->document()->isRedoAvailable();
        if ((undoes || redoes) && event->type() == QEvent::KeyPress) {
            saveNow();
            if (undoes)
                Q_EMIT undoWanted();
            else
                Q_EMIT redoWanted();
        }
        if (undoes || redoes) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace entente::ui
