// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"
#include "core/library/libraryerror.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace entente::ui {

using session::KeptBriefing;

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
    kept.reserve(m_workspace->briefings().size());
    for (const BriefingPtr &open : m_workspace->briefings()) {
        const auto known = std::find_if(
            m_kept.begin(), m_kept.end(), [&](const KeptBriefing &each) {
                return each.briefing && isSameDocument(*each.briefing, *open);
            });
        KeptBriefing &next = kept.emplace_back();
        if (known != m_kept.end())
            next = std::exchange(*known, {}); // read anew: its notes stay while they are looked up
        next.briefing = open;
        if (open->kept != 0)
            next.id = open->kept;
    }
    m_kept = std::move(kept);
    lookUp();
}

void LibrarySession::lookUp(std::vector<library::BriefingId> changed)
{
    if (m_kept.empty() || !m_hasAllRecords || m_state != State::Open)
        return;
    std::vector<KeptBriefing> open;
    open.reserve(m_kept.size());
    for (const KeptBriefing &each : m_kept)
        open.push_back(each.bare());
    m_desk->post([this, open = std::move(open), changed = std::move(changed)](
                     session::Session *session, const Error *refusal) mutable {
        if (refusal != nullptr)
            return;
        Result<std::vector<KeptBriefing>> found = session->lookUp(std::move(open), changed);
        if (!found) {
            m_desk->later([this, error = found.error()] { m_desk->tell(error); });
            return;
        }
        QStringList tags;
        if (const Result<std::vector<std::string>> known = session->tags()) {
            for (const std::string &tag : known.value())
                tags << toQString(tag);
        }
        m_desk->later([this, found = std::move(found).value(), tags]() mutable {
            m_tags = tags;
            takeKept(std::move(found));
        });
    });
}

void LibrarySession::takeKept(std::vector<KeptBriefing> found)
{
    std::vector<BriefingSource> changed;
    std::vector<int> told;
    bool isAsked = false; // something else than before
    for (KeptBriefing &now : found) {
        const auto at = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptBriefing &each) {
            return each.briefing == now.briefing;
        });
        if (at == m_kept.end())
            continue; // it is open no more, or will be looked up as it is now
        m_keeper.layOver(now);
        const KeptBriefing then = std::exchange(*at, std::move(now));
        // What was just taken from the library has its corrections already.
        const bool isCorrected = (then.isLookedUp || at->briefing->kept == 0)
            && at->corrections != then.corrections;
        if (isCorrected)
            changed.push_back(at->id ? keptAgain(*at) : openAgain(*at));
        isAsked = isAsked || at->perhapsOf != then.perhapsOf;
        if (at->notes != then.notes || at->id != then.id || !then.isLookedUp || isCorrected)
            told.push_back(static_cast<int>(at - m_kept.begin()));
    }
    for (const int briefing : told)
        Q_EMIT notesChanged(briefing);
    if (isAsked)
        Q_EMIT editionQuestionChanged();
    if (!changed.empty())
        Q_EMIT rereadRequested(changed);
}

void LibrarySession::keep(int briefing)
{
    if (const KeptBriefing *kept = keptAt(briefing))
        m_desk->write(
            [kept = kept->bare()](session::Session &session) { return session.keep(kept); });
}

QString LibrarySession::addNote(int briefing, TextRange passage, const QString &words)
{
    const KeptBriefing *kept = keptAt(briefing);
    if (kept == nullptr || passage.size() == 0)
        return {};
    if (isReadOnly() || m_state == State::Failed) {
        Q_EMIT problem(obstacle());
        return {};
    }
    library::Note note;
    note.id = library::newNoteId();
    note.briefing = kept->id.value_or(0);
    note.anchor = library::anchorOf(kept->briefing->text, passage);
    note.words = words.toStdString();
    note.created = note.modified = now();
    m_keeper.begin(note, *kept);
    writeNote(m_keeper.hand(note));
    layTyped();
    return toQString(note.id);
}

void LibrarySession::typeNote(const library::Note &note)
{
    m_keeper.type(note);
}

void LibrarySession::saveNote(library::Note note)
{
    note.modified = now();
    writeNote(m_keeper.hand(note));
    layTyped();
}

void LibrarySession::writeNote(const session::NoteKeeper::Writing &writing)
{
    if (m_state == State::Failed) {
        refuseNote(writing, obstacle(), obstacle());
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
                Q_EMIT noteConflict(written.note, *written.theirs);
            });
            return written.touched;
        },
        [this, writing](const Error &error) {
            refuseNote(writing, becauseOf(error), sentence(error));
        });
}

void LibrarySession::refuseNote(const session::NoteKeeper::Writing &writing, const QString &why,
                                const QString &sentence)
{
    if (m_keeper.refused(writing.note.id, writing.number, why))
        return; // its own status says so
    Q_EMIT problem(sentence);
    lookUp(); // it is shown no more
}

void LibrarySession::retryNotes()
{
    for (const library::Note &note : m_keeper.refusedNotes())
        writeNote(m_keeper.hand(note));
}

session::NoteStatus LibrarySession::noteStatus(const std::string &id) const
{
    return m_keeper.statusOf(id);
}

void LibrarySession::forgetTyped(const std::string &id)
{
    m_keeper.forget(id);
}

std::vector<library::Note> LibrarySession::notesAtRisk()
{
    if (!m_keeper.isEmpty())
        finish();
    return m_keeper.notesAtRisk();
}

void LibrarySession::layTyped()
{
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (m_keeper.layOver(m_kept[i]))
            Q_EMIT notesChanged(static_cast<int>(i));
    }
}

void LibrarySession::recoverNotes()
{
    if (isReadOnly())
        return;
    m_desk->write([this](session::Session &session) -> Result<session::Touched> {
        ENTENTE_TRY(const std::size_t notes, session.recoverNotes(session::NoteKeeper::folder()));
        session::Touched touched;
        touched.notes = touched.briefings = notes > 0;
        if (touched.notes)
            m_desk->later([this, notes] { Q_EMIT notesRecovered(static_cast<int>(notes)); });
        return touched;
    });
}

void LibrarySession::removeNote(const std::string &id)
{
    m_keeper.forget(id);
    m_desk->write([id](session::Session &session) { return session.removeNote(id); });
}

void LibrarySession::exportNotes(const QString &file, bool byteOrderMark)
{
    m_desk->write(
        [this, file, byteOrderMark](session::Session &session) -> Result<session::Touched> {
            ENTENTE_TRY_VOID(session.exportNotes(fileOf(file), byteOrderMark));
            m_desk->later([this, file] { Q_EMIT notesExported(file); });
            return session::Touched();
        });
}

} // namespace entente::ui
