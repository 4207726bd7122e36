// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with what is kept.

#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/publishing/citation/passageplace.h"
#include "core/session/dossieredits.h"
#include "core/session/noteedits.h"
#include "core/session/session.h"

#include <algorithm>

namespace entente::session {

Result<Touched> Session::keep(const KeptBriefing &open)
{
    ENTENTE_TRY_VOID(takeIn(open));
    Touched touched;
    touched.briefings = true;
    return touched;
}

Result<Touched> Session::apply(std::span<const library::Edit> edits)
{
    for (const library::Edit &edit : edits) {
        ENTENTE_TRY_VOID(m_log.apply(edit));
        m_tags.follow(edit, true);
    }
    return edits.empty() ? Touched() : Touched::by(edits.front());
}

Result<void> Session::setReadingState(library::BriefingId id, const library::ReadingState &state)
{
    return m_store->save(id, state);
}

Result<WrittenNote> Session::writeNote(library::Note note, const KeptBriefing &on)
{
    WrittenNote written;
    bool isTakenIn = false;
    if (on.briefing && note.version == 0) {
        ENTENTE_TRY(const library::BriefingId id, takeIn(on));
        isTakenIn = on.id != id;
        note.briefing = id;
    }
    const auto kept = session::writeNote(*m_store, m_log, note, written.theirs);
    if (written.theirs) {
        written.note = std::move(note);
        return written;
    }
    ENTENTE_TRY(written.note, kept);
    m_tags.put(written.note);
    written.touched = Touched::notesOn(written.note.briefing);
    written.touched.briefings = isTakenIn;
    return written;
}

Result<Touched> Session::removeNote(const std::string &id)
{
    ENTENTE_TRY(const std::optional<library::Note> removed,
                session::removeNote(*m_store, m_log, id));
    m_tags.remove(id);
    if (removed)
        return Touched::notesOn(removed->briefing);
    Touched touched; // another program removed it, on a briefing that nobody knows any more
    touched.notes = true;
    return touched;
}

Result<std::size_t> Session::recoverNotes(const std::string &folder)
{
    ENTENTE_TRY(const library::RecoveredDrafts found,
                library::recoverDrafts(*m_store, folder, library().name(), vocabulary()));
    if (found.notes > 0)
        m_tags.forget();
    return found.notes;
}

Result<Touched> Session::correct(std::span<const Said> said)
{
    Touched touched;
    touched.topics = true;
    std::vector<library::Correction> all;
    for (const Said &each : said) {
        ENTENTE_TRY(const library::BriefingId id, takeIn(each.of));
        touched.briefings = touched.briefings || !each.of.id;
        for (const library::Correction &correction : each.corrections)
            all.emplace_back(correction).briefing = id;
    }
    ENTENTE_TRY_VOID(writeCorrections(*m_store, m_log, all));
    return touched;
}

Result<Touched> Session::answerEdition(const EditionQuestion &question, const KeptBriefing &open,
                                       bool isEdition)
{
    library::BriefingId briefing = question.briefing;
    if (question.open) {
        ENTENTE_TRY(briefing, takeIn(open));
    }
    ENTENTE_TRY(const std::vector<library::BriefingId> together, m_store->editions(briefing));
    ENTENTE_TRY_VOID(isEdition
                         ? m_log.apply(library::EditionEdit{together, std::nullopt, question.of})
                         : m_store->setEdition(together, std::nullopt));
    return Touched::editions();
}

Result<Touched> Session::partEdition(library::BriefingId id)
{
    ENTENTE_TRY(const std::vector<library::BriefingId> together, m_store->editions(id));
    const auto other = std::find_if(together.begin(), together.end(),
                                    [&](library::BriefingId each) { return each != id; });
    if (other == together.end())
        return Touched();
    ENTENTE_TRY_VOID(m_log.apply(library::EditionEdit{{id}, *other, std::nullopt}));
    return Touched::editions();
}

Result<library::Dossier> Session::writeDossier(library::Dossier dossier)
{
    return session::writeDossier(*m_store, m_log, std::move(dossier));
}

Result<Touched> Session::removeDossier(const std::string &id)
{
    ENTENTE_TRY_VOID(session::removeDossier(*m_store, m_log, id));
    Touched touched;
    touched.dossiers = true;
    return touched;
}

Result<library::DossierItem> Session::itemOf(const Collected &collected)
{
    library::BriefingId id = collected.on.id.value_or(0);
    BriefingPtr briefing = collected.on.briefing;
    if (briefing != nullptr) {
        ENTENTE_TRY(id, takeIn(collected.on));
    } else {
        ENTENTE_TRY(Briefing read, library::readKept(*m_store, id, vocabulary()));
        briefing = std::make_shared<const Briefing>(std::move(read));
    }
    std::optional<TextRange> words = collected.words;
    if (!words && collected.topic && *collected.topic < briefing->topics.size())
        words = briefing->topics[*collected.topic].whole();
    else if (!words && !collected.quote.empty())
        words = citation::findPassage(*briefing, collected.quote);
    ENTENTE_TRY(const library::BriefingRecord record, m_store->briefing(id));
    library::DossierItem item;
    item.sort = words ? library::DossierItem::Sort::Passage : library::DossierItem::Sort::Briefing;
    item.cited.document = record.hash;
    if (words)
        item.cited.anchor = library::anchorOf(briefing->text, *words);
    return item;
}

Result<library::Dossier> Session::collect(const std::string &id,
                                          std::span<const Collected> collected)
{
    ENTENTE_TRY(const std::optional<library::Dossier> there, m_store->dossier(id));
    if (!there)
        return Error{LibraryError::NoSuchDossier, library().name(), 0, id};
    library::Dossier dossier = *there;
    for (const Collected &each : collected) {
        ENTENTE_TRY(library::DossierItem item, itemOf(each));
        dossier.items.push_back(std::move(item));
    }
    return writeDossier(std::move(dossier));
}

Result<ShownDossier> Session::show(library::Dossier dossier)
{
    return shown(std::move(dossier), *m_store, vocabulary(), m_cited);
}

Result<Touched> Session::undo()
{
    if (!m_log.canUndo())
        return Touched();
    const library::Edit edit = *m_log.undoable();
    ENTENTE_TRY_VOID(m_log.undo());
    m_tags.follow(edit, false);
    return Touched::by(edit);
}

Result<Touched> Session::redo()
{
    if (!m_log.canRedo())
        return Touched();
    const library::Edit edit = *m_log.redoable();
    ENTENTE_TRY_VOID(m_log.redo());
    m_tags.follow(edit, true);
    return Touched::by(edit);
}

QString Session::undoable() const
{
    return m_log.canUndo() ? nameOf(*m_log.undoable()) : QString();
}

QString Session::redoable() const
{
    return m_log.canRedo() ? nameOf(*m_log.redoable()) : QString();
}

} // namespace entente::session
