// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notespanel.h"

#include "core/library/anchoring.h"
#include "ui/notes/mentioncompletion.h"
#include "ui/notes/mentionmarks.h"
#include "ui/notes/noteauthors.h"
#include "ui/notes/notedelegate.h"
#include "ui/notes/noteeditor.h"
#include "ui/notes/notemodel.h"
#include "ui/notes/recolouring.h"
#include "ui/style/style.h"
#include "ui/style/wayout.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

NotesPanel::NotesPanel(Workspace *workspace, LibrarySession *library, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_library(library),
      m_model(new NoteModel(this)),
      m_empty(new QLabel(this)),
      m_colours(new QComboBox(this)),
      m_authors(new NoteAuthors(library->team(), this)),
      m_list(new QListView(this)),
      m_editor(new NoteEditor(this)),
      m_mentioning(new MentionCompletion(m_editor->words())),
      m_mentions(new MentionMarks(m_editor->words()->document()))
{
    setObjectName(QStringLiteral("notesPanel"));
    setAccessibleName(tr("Notes"));
    build();
    connectLibrary();
    reload();
}

NotesPanel::~NotesPanel()
{
    saveNow();
}

void NotesPanel::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *head = new QLabel(tr("NOTES"), this);
    head->setObjectName(QStringLiteral("notesHead"));
    head->setAccessibleName(tr("Notes"));
    head->setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
    head->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setObjectName(QStringLiteral("notesEmpty"));
    m_empty->setText(tr("Select words in the text to highlight them or to write a note on them."));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("noteList"));
    m_list->setAccessibleName(tr("Notes on the briefing"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * grid, 0, 2 * grid);
    column->setSpacing(grid);
    head->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    m_empty->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    m_colours->setObjectName(QStringLiteral("noteColours"));
    m_colours->setAccessibleName(tr("Colours that are listed"));
    m_colours->setToolTip(m_colours->accessibleName());
    m_colours->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_colours->hide();
    connect(m_colours, &QComboBox::activated, this, &NotesPanel::reload);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 2 * grid, 0);
    top->addWidget(head, 1);
    top->addWidget(m_colours, 1);
    column->addLayout(top);
    column->addWidget(m_authors);
    column->addWidget(m_empty);
    m_read = makeWayOut("readFromNotesButton", tr("Go to the text"), "panelAction2");
    auto *way = new QHBoxLayout;
    way->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    way->addWidget(m_read);
    way->addStretch(1);
    column->addLayout(way);
    column->addWidget(m_list, 1);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    inset->addWidget(m_editor);
    column->addLayout(inset, 1);
    column->addStretch(0);
    setMinimumWidth(26 * grid);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showNote(index); });
    connect(m_list, &QListView::clicked, this, &NotesPanel::showPassage);
    m_model->setTeam(m_library->team());
    connect(m_authors, &NoteAuthors::chosen, this, &NotesPanel::reload);
    connect(m_authors, &NoteAuthors::newWanted, this, &NotesPanel::showNextNew);
    connect(m_library->team(), &LibraryTeam::changed, this, &NotesPanel::followTeam);
    followTeam();
}

void NotesPanel::followTeam()
{
    if (!m_library)
        return;
    m_mentioning->setPeople(m_library->team()->people());
    m_mentions->setPeople(m_library->team()->everybody());
    m_model->tellAuthors();
    reload();
}

void NotesPanel::showNextNew()
{
    const QString next = m_authors->nextNew(current());
    if (next.isEmpty())
        return;
    select(next);
    showPassage(m_list->currentIndex());
}

void NotesPanel::connectLibrary()
{
    connect(m_workspace, &Workspace::briefingsChanged, this, &NotesPanel::reload);
    connect(m_workspace, &Workspace::currentChanged, this, &NotesPanel::reload);
    connect(m_library->kept(), &KeptBriefings::changed, this, [this](int briefing) {
        if (briefing == m_workspace->current())
            reload();
    });
    connect(m_library->notes(), &LibraryNotes::conflict, this, &NotesPanel::takeConflict);
    connect(m_library->notes(), &LibraryNotes::statusChanged, this, &NotesPanel::showStatus);
    connect(m_library->notes(), &LibraryNotes::renamed, this,
            [this](const QString &from, const library::Note &kept) {
                if (m_editor->note() && toQString(m_editor->note()->id) == from)
                    m_editor->rename(kept);
            });
    const auto followState = [this] { m_editor->setReadOnly(m_library->isReadOnly()); };
    connect(m_library, &LibrarySession::stateChanged, this, followState);
    followState();
    connect(m_editor, &NoteEditor::typed, this, [this](const library::Note &note) {
        if (m_library)
            m_library->notes()->type(note);
    });
    connect(m_editor, &NoteEditor::saveWanted, this, [this](const library::Note &note) {
        if (m_library)
            m_library->notes()->save(note);
    });
    connect(m_editor, &NoteEditor::givenUp, m_library,
            [library = m_library.data()](const library::Note &note) {
                library->notes()->forgetTyped(note.id);
            });
    connect(m_editor, &NoteEditor::retryWanted, m_library->notes(), &LibraryNotes::retry);
    connect(m_editor, &NoteEditor::undoWanted, m_library, &LibrarySession::undo);
    connect(m_editor, &NoteEditor::redoWanted, m_library, &LibrarySession::redo);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &NotesPanel::saveNow);
}

void NotesPanel::takeConflict(library::Note mine, const library::Note &theirs)
{
    if (m_editor->note() && m_editor->note()->id == mine.id) {
        m_editor->setConflict(theirs);
        return;
    }
    // Nobody is asked any more: what was typed becomes a note of its own.
    m_library->notes()->forgetTyped(mine.id);
    mine.id = library::newNoteId();
    mine.version = 0;
    m_library->notes()->save(mine);
}

void NotesPanel::showStatus(const QString &id)
{
    m_model->setUnsaved(
        id, m_library->notes()->statusOf(id.toStdString()).state == session::NoteState::NotSaved);
    if (m_editor->note() && toQString(m_editor->note()->id) == id)
        m_editor->setStatus(m_library->notes()->statusOf(id.toStdString()));
}

void NotesPanel::reload()
{
    if (!m_library)
        return;
    const QString before = current();
    m_model->setNotes(chosenNotes());
    m_editor->setKnownTags(m_library->kept()->tags());
    followEdited();
    const QModelIndex still = m_model->indexOf(before);
    if (still.isValid())
        m_list->setCurrentIndex(still);
    else if (m_editor->note())
        m_list->setCurrentIndex(m_model->indexOf(toQString(m_editor->note()->id)));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_read->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_editor->setVisible(m_editor->note().has_value());
}

/// Those of the colour chosen; it can be chosen where there are several.
std::vector<library::PlacedNote> NotesPanel::chosenNotes()
{
    std::vector<library::PlacedNote> notes = m_library->notes()->notesOf(m_workspace->current());
    const QVariant before = m_colours->currentData();
    m_colours->clear();
    m_colours->addItem(tr("All colours"), -1);
    for (const NoteColour colour : noteColours) {
        const bool isUsed = std::any_of(notes.begin(), notes.end(), [&](const auto &each) {
            return each.note.colour == colour;
        });
        if (isUsed)
            addColour(m_colours, colour);
    }
    const bool areSeveral = m_colours->count() > 2;
    m_colours->setVisible(areSeveral);
    const int chosen = areSeveral ? std::max(0, m_colours->findData(before)) : 0;
    m_colours->setCurrentIndex(chosen);
    if (chosen > 0) {
        const auto colour = static_cast<NoteColour>(m_colours->currentData().toInt());
        std::erase_if(notes, [&](const auto &each) { return each.note.colour != colour; });
    }
    m_authors->choose(notes);
    return notes;
}

/// The editor closes where its note is gone, or stands in another briefing.
void NotesPanel::followEdited()
{
    if (!m_editor->note())
        return;
    const std::string id = m_editor->note()->id;
    for (const library::PlacedNote &placed : m_library->notes()->notesOf(m_workspace->current())) {
        if (placed.note.id == id) {
            m_editor->follow(placed.note);
            return;
        }
    }
    m_editor->clear();
}

QString NotesPanel::current() const
{
    return m_list->currentIndex().data(NoteModel::IdRole).toString();
}

void NotesPanel::select(const QString &id)
{
    if (m_library && !m_model->indexOf(id).isValid()
        && (m_colours->currentIndex() > 0 || m_authors->isChosen())) {
        m_colours->setCurrentIndex(0); // it may be one of another colour, or of somebody else
        m_authors->clear();
        reload();
    }
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void NotesPanel::edit(const QString &id)
{
    const library::PlacedNote *placed = m_model->noteAt(m_model->indexOf(id));
    if (placed == nullptr)
        return;
    Q_EMIT attentionWanted();
    select(id);
    showNote(m_model->indexOf(id));
    m_editor->show();
    m_editor->focusWords();
}

void NotesPanel::showNote(const QModelIndex &index)
{
    const library::PlacedNote *placed = m_model->noteAt(index);
    if (placed == nullptr)
        return;
    m_editor->setAuthor(m_library->team()->authorOf(placed->note.id));
    m_editor->setNote(placed->note);
    const std::string id = placed->note.id; // what follows may read the notes anew
    m_editor->setStatus(m_library->notes()->statusOf(id));
    m_editor->show();
    m_library->team()->setSeen({id});
}

void NotesPanel::showPassage(const QModelIndex &index)
{
    const library::PlacedNote *placed = m_model->noteAt(index);
    if (placed != nullptr && placed->place.how != library::Found::Orphaned)
        Q_EMIT passageWanted(placed->place.position);
}

void NotesPanel::removeCurrent()
{
    remove(current());
}

void NotesPanel::remove(const QString &note)
{
    if (!m_library || note.isEmpty())
        return;
    const std::string id = note.toStdString();
    if (m_editor->note() && m_editor->note()->id == id)
        m_editor->discard(); // or what was typed would bring it back
    m_library->notes()->remove(id);
}

void NotesPanel::giveUp(const library::Forgotten &forgotten)
{
    const auto &gone = forgotten.briefings;
    const std::optional<library::Note> &note = m_editor->note();
    if (!note || std::find(gone.begin(), gone.end(), note->briefing) == gone.end())
        return;
    m_editor->discard(); // what stands in it would be saved, or said to be unsaved
    m_editor->hide();
}

void NotesPanel::saveNow()
{
    m_editor->saveNow();
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showPassage(m_list->currentIndex());
            return true;
        }
        if (key == Qt::Key_F2 && m_editor->note()) {
            m_editor->focusWords();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPanel::hideEvent(QHideEvent *event)
{
    saveNow();
    QWidget::hideEvent(event);
}

} // namespace entente::ui
