// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"
#include "core/base/writewhole.h"
#include "core/library/archive/notesfile.h"
#include "core/library/libraryerror.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/noteedits.h"
#include "ui/workspace/storethread.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace entente::ui {

namespace {

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

/// Why a note was not saved, in words that follow "because".
QString becauseOf(const Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    if (error.code == LibraryError::LibraryFailed && !detail.isEmpty())
        return detail;
    if (error.code == LibraryError::ReadOnlyLibrary)
        return LibrarySession::tr("the library can only be read (%1)").arg(detail);
    return sentence(error);
}

bool isSameDocument(const Briefing &a, const Briefing &b)
{
    return a.file == b.file && a.source == b.source;
}

} // namespace

const KeptBriefing *LibrarySession::keptAt(int briefing) const
{
    return briefing >= 0 && briefing < static_cast<int>(m_kept.size())
        ? &m_kept[static_cast<std::size_t>(briefing)]
        : nullptr;
}

std::optional<library::BriefingId> LibrarySession::idOf(int briefing) const
{
    const KeptBriefing *kept = keptAt(briefing);
    return kept != nullptr ? kept->id : std::nullopt;
}

const std::vector<library::PlacedNote> &LibrarySession::notesOf(int briefing) const
{
    static const std::vector<library::PlacedNote> none;
    const KeptBriefing *kept = keptAt(briefing);
    return kept != nullptr ? kept->notes : none;
}

bool LibrarySession::isLookingUp(int briefing) const
{
    const KeptBriefing *kept = keptAt(briefing);
    return kept != nullptr && !kept->isLookedUp && m_isOpened && m_state != State::Failed;
}

void LibrarySession::followWorkspace()
{
    std::vector<KeptBriefing> kept;
    for (const BriefingPtr &open : m_workspace->briefings()) {
        const auto known = std::find_if(
            m_kept.begin(), m_kept.end(),
            [&](const KeptBriefing &each) { return isSameDocument(*each.briefing, *open); });
        KeptBriefing &next = kept.emplace_back();
        if (known != m_kept.end())
            next = *known; // read anew: its notes stay while they are looked up
        next.briefing = open;
        if (open->kept != 0)
            next.id = open->kept;
    }
    m_kept = std::move(kept);
    lookUp();
}

void LibrarySession::lookUp()
{
    if (m_kept.empty() || !m_hasAllRecords || m_state != State::Open)
        return;
    m_deskThread->post([this, open = m_kept](library::Store *store, const Error *refusal) mutable {
        if (refusal != nullptr)
            return;
        for (KeptBriefing &each : open) {
            Result<KeptBriefing> kept = lookedUp(*store, std::move(each));
            if (!kept) {
                later([this, error = kept.error()] { tell(error); });
                return;
            }
            each = std::move(kept).value();
        }
        const Result<std::vector<library::Note>> notes = store->notes(0);
        std::set<QString> tags;
        for (const library::Note &note : notes ? notes.value() : std::vector<library::Note>()) {
            for (const std::string &tag : note.tags)
                tags.insert(toQString(tag));
        }
        later([this, open = std::move(open), tags = QStringList(tags.begin(), tags.end())] {
            m_tags = tags;
            takeKept(open);
        });
    });
}

void LibrarySession::takeKept(std::vector<KeptBriefing> kept)
{
    const bool isOfNow = std::equal(
        kept.begin(), kept.end(), m_kept.begin(), m_kept.end(),
        [](const KeptBriefing &a, const KeptBriefing &b) { return a.briefing == b.briefing; });
    if (!isOfNow)
        return; // others are open now, and will be looked up
    for (KeptBriefing &each : kept)
        m_keeper->layOver(each);
    const std::vector<KeptBriefing> before = std::exchange(m_kept, std::move(kept));
    std::vector<BriefingSource> changed;
    bool isAsked = false; // something else than before
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        const KeptBriefing &now = m_kept[i];
        const KeptBriefing &then = before[i];
        // What was just taken from the library has its corrections already.
        const bool isCorrected = then.isLookedUp || now.briefing->kept == 0
            ? now.corrections != then.corrections
            : false;
        if (isCorrected) {
            changed.push_back(now.id ? keptAgain(now) : openAgain(now));
        }
        isAsked = isAsked || now.perhapsOf != then.perhapsOf;
        if (now.notes != then.notes || now.id != then.id || !then.isLookedUp || isCorrected)
            Q_EMIT notesChanged(static_cast<int>(i));
    }
    if (isAsked)
        Q_EMIT editionQuestionChanged();
    if (!changed.empty())
        Q_EMIT rereadRequested(changed);
}

void LibrarySession::keep(int briefing)
{
    const KeptBriefing *kept = keptAt(briefing);
    if (kept == nullptr)
        return;
    atDesk([kept = *kept, vocabulary = m_workspace->vocabularyPtr()](
               library::Store &store, LibraryDesk &) -> Result<Touched> {
        ENTENTE_TRY_VOID(takenIn(store, kept, *vocabulary));
        Touched touched;
        touched.briefings = true;
        return touched;
    });
}

QString LibrarySession::addNote(int briefing, TextRange passage, const QString &words)
{
    const KeptBriefing *kept = keptAt(briefing);
    if (kept == nullptr || passage.size() == 0)
        return {};
    if (m_readOnly || m_state == State::Failed) {
        Q_EMIT problem(m_obstacle);
        return {};
    }
    library::Note note;
    note.id = library::newNoteId();
    note.briefing = kept->id.value_or(0);
    note.anchor = library::anchorOf(kept->briefing->text, passage);
    note.words = words.toStdString();
    note.created = note.modified = now();
    m_keeper->begin(note, *kept);
    writeNote(m_keeper->hand(note));
    layTyped();
    return toQString(note.id);
}

void LibrarySession::typeNote(const library::Note &note)
{
    m_keeper->type(note);
}

void LibrarySession::saveNote(library::Note note)
{
    note.modified = now();
    writeNote(m_keeper->hand(note));
    layTyped();
}

void LibrarySession::writeNote(const NoteKeeper::Writing &writing)
{
    if (m_state == State::Failed) {
        refuseNote(writing, m_obstacle, m_obstacle);
        return;
    }
    atDesk(
        [this, writing, vocabulary = m_workspace->vocabularyPtr()](
            library::Store &store, LibraryDesk &desk) -> Result<Touched> {
            library::Note note = writing.note;
            Touched touched;
            touched.notes = true;
            if (writing.on.briefing && note.version == 0) {
                ENTENTE_TRY(const library::BriefingId id, takenIn(store, writing.on, *vocabulary));
                touched.briefings = note.briefing != id;
                note.briefing = id;
            }
            std::optional<library::Note> theirs;
            const Result<library::Note> kept = ui::writeNote(store, desk.logOf(store), note,
                                                             theirs);
            if (theirs) {
                later([this, note, theirs = *theirs] {
                    m_keeper->setConflict(note.id, tr("it was changed in another window"));
                    Q_EMIT noteConflict(note, theirs);
                });
                return Touched();
            }
            if (!kept)
                return kept.error();
            later([this, id = note.id, number = writing.number, now = kept.value()] {
                m_keeper->written(id, number, now);
            });
            return touched;
        },
        [this, writing](const Error &error) {
            refuseNote(writing, becauseOf(error), sentence(error));
        });
}

void LibrarySession::refuseNote(const NoteKeeper::Writing &writing, const QString &why,
                                const QString &sentence)
{
    if (m_keeper->refused(writing.note.id, writing.number, why))
        return; // its own status says so
    Q_EMIT problem(sentence);
    lookUp(); // it is shown no more
}

void LibrarySession::retryNotes()
{
    for (const library::Note &note : m_keeper->refusedNotes())
        writeNote(m_keeper->hand(note));
}

NoteStatus LibrarySession::noteStatus(const std::string &id) const
{
    return m_keeper->statusOf(id);
}

void LibrarySession::forgetTyped(const std::string &id)
{
    m_keeper->forget(id);
}

std::vector<library::Note> LibrarySession::notesAtRisk()
{
    if (!m_keeper->isEmpty())
        finish();
    return m_keeper->notesAtRisk();
}

void LibrarySession::layTyped()
{
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        KeptBriefing laid = m_kept[i];
        m_keeper->layOver(laid);
        if (laid.notes == m_kept[i].notes)
            continue;
        m_kept[i] = std::move(laid);
        Q_EMIT notesChanged(static_cast<int>(i));
    }
}

void LibrarySession::recoverNotes()
{
    if (m_readOnly)
        return;
    atDesk([this, file = this->file(), folder = NoteKeeper::folder(),
            vocabulary = m_workspace->vocabularyPtr()](library::Store &store,
                                                       LibraryDesk &) -> Result<Touched> {
        const auto found = library::recoverDrafts(store, folder, file, *vocabulary);
        if (!found)
            return found.error();
        Touched touched;
        touched.notes = touched.briefings = found.value().notes > 0;
        if (touched.notes) {
            later([this, notes = static_cast<int>(found.value().notes)] {
                Q_EMIT notesRecovered(notes);
            });
        }
        return touched;
    });
}

void LibrarySession::removeNote(const std::string &id)
{
    m_keeper->forget(id);
    for (const KeptBriefing &kept : m_kept) {
        for (const library::PlacedNote &placed : kept.notes) {
            if (placed.note.id != id)
                continue;
            atDesk([id, briefing = placed.note.briefing](library::Store &store,
                                                         LibraryDesk &desk) -> Result<Touched> {
                ENTENTE_TRY_VOID(ui::removeNote(store, desk.logOf(store), briefing, id));
                Touched touched;
                touched.notes = true;
                return touched;
            });
            return;
        }
    }
}

void LibrarySession::exportNotes(const QString &file, bool byteOrderMark)
{
    const auto format = library::notesFormatOf(file.toStdString(), byteOrderMark);
    atDesk([this, file, format](library::Store &store, LibraryDesk &) -> Result<Touched> {
        const Result<std::string> notes = library::notesFile(store, {}, format);
        if (!notes)
            return notes.error();
        const QByteArray bytes = QByteArray::fromStdString(notes.value());
        ENTENTE_TRY_VOID(writeWhole(fileOf(file), bytes));
        later([this, file] { Q_EMIT notesExported(file); });
        return Touched();
    });
}

} // namespace entente::ui
