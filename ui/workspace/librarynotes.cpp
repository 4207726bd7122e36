// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarynotes.h"

#include "core/base/filename.h"
#include "core/library/libraryerror.h"
#include "resources/resources.h"
#include "ui/workspace/keptbriefings.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>

#include <chrono>
#include <utility>

namespace entente::ui {

using session::KeptBriefing;

namespace {

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

} // namespace

LibraryNotes::LibraryNotes(LibraryDesk *desk, KeptBriefings *kept, QObject *parent)
    : QObject(parent), m_desk(desk), m_kept(kept), m_keeper(desk->maker().library->name(), talk())
{
    constexpr std::chrono::seconds betweenTries{5};
    m_again.setSingleShot(true);
    m_again.setInterval(betweenTries);
    connect(&m_again, &QTimer::timeout, this, &LibraryNotes::retry);
    m_kept->setLayer([this](KeptBriefing &each) { return m_keeper.layOver(each); });
}

session::NoteKeeper::Talk LibraryNotes::talk()
{
    return {[this](const std::string &id) { Q_EMIT statusChanged(toQString(id)); },
            [this](const std::string &from, const library::Note &kept) {
                Q_EMIT renamed(toQString(from), kept);
            },
            [this] { m_again.start(); }};
}

QString LibraryNotes::becauseOf(const Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    if (error.code == LibraryError::LibraryFailed && !detail.isEmpty())
        return detail;
    if (error.code == LibraryError::ReadOnlyLibrary)
        return tr("the library can only be read (%1)").arg(detail);
    return sentence(error);
}

const std::vector<library::PlacedNote> &LibraryNotes::notesOf(int briefing) const
{
    static const std::vector<library::PlacedNote> none;
    const KeptBriefing *kept = m_kept->at(briefing);
    return kept != nullptr ? kept->notes : none;
}

QString LibraryNotes::add(int briefing, TextRange passage, const QString &words, NoteColour colour,
                          std::vector<std::string> tags)
{
    const KeptBriefing *kept = m_kept->at(briefing);
    if (kept == nullptr || passage.size() == 0)
        return {};
    if (m_desk->isReadOnly() || m_desk->isClosed()) {
        m_desk->tell(m_desk->obstacle());
        return {};
    }
    library::Note note;
    note.id = library::newNoteId();
    note.briefing = kept->id.value_or(0);
    note.anchor = library::anchorOf(kept->briefing->text, passage);
    note.words = words.toStdString();
    note.colour = colour;
    note.tags = std::move(tags);
    note.created = note.modified = now();
    m_keeper.begin(note, *kept);
    write(m_keeper.hand(note));
    m_kept->layTyped();
    return toQString(note.id);
}

void LibraryNotes::type(const library::Note &note)
{
    m_keeper.type(note);
}

void LibraryNotes::save(library::Note note)
{
    note.modified = now();
    write(m_keeper.hand(note));
    m_kept->layTyped();
}

void LibraryNotes::write(const session::NoteKeeper::Writing &writing)
{
    if (m_desk->isClosed()) {
        refuse(writing, m_desk->obstacle(), m_desk->obstacle());
        return;
    }
    m_desk->write(
        [this, writing](session::Session &session) -> Result<session::Touched> {
            ENTENTE_TRY(const session::WrittenNote written,
                        session.writeNote(writing.note, writing.on));
            m_desk->later([this, writing, written] {
                if (!written.theirs) {
                    m_keeper.written(writing.note.id, writing.number, written.note);
                    return;
                }
                m_keeper.setConflict(writing.note.id, tr("it was changed in another window"));
                Q_EMIT conflict(written.note, *written.theirs);
            });
            return written.touched;
        },
        [this, writing](const Error &error) {
            refuse(writing, becauseOf(error), sentence(error));
        });
}

void LibraryNotes::refuse(const session::NoteKeeper::Writing &writing, const QString &why,
                          const QString &sentence)
{
    if (m_keeper.refused(writing.note.id, writing.number, why))
        return; // its own status says so
    m_desk->tell(sentence);
    m_kept->lookUp(); // it is shown no more
}

void LibraryNotes::retry()
{
    for (const library::Note &note : m_keeper.refusedNotes())
        write(m_keeper.hand(note));
}

session::NoteStatus LibraryNotes::statusOf(const std::string &id) const
{
    return m_keeper.statusOf(id);
}

void LibraryNotes::forgetTyped(const std::string &id)
{
    m_keeper.forget(id);
}

std::vector<library::Note> LibraryNotes::atRisk()
{
    if (!m_keeper.isEmpty())
        m_desk->finish();
    return m_keeper.notesAtRisk();
}

void LibraryNotes::recover()
{
    if (m_desk->isReadOnly())
        return;
    m_desk->write([this](session::Session &session) -> Result<session::Touched> {
        ENTENTE_TRY(const std::size_t notes, session.recoverNotes(session::NoteKeeper::folder()));
        session::Touched touched;
        touched.notes = touched.briefings = notes > 0;
        if (touched.notes)
            m_desk->later([this, notes] { Q_EMIT recovered(static_cast<int>(notes)); });
        return touched;
    });
}

void LibraryNotes::remove(const std::string &id)
{
    m_keeper.forget(id);
    m_desk->write([id](session::Session &session) { return session.removeNote(id); });
}

void LibraryNotes::exportTo(const QString &file, bool byteOrderMark)
{
    m_desk->write(
        [this, file, byteOrderMark](session::Session &session) -> Result<session::Touched> {
            ENTENTE_TRY_VOID(session.exportNotes(fileOf(file), byteOrderMark));
            m_desk->later([this, file] { Q_EMIT exported(file); });
            return session::Touched();
        });
}

} // namespace entente::ui
