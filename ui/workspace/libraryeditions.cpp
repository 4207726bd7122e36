// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the session is about editions of one document.

#include "core/analysis/analysis.h"
#include "core/base/filename.h"
#include "core/library/corrections.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace entente::ui {

namespace {

/// "“Title” (file.md, 2024-05-04)".
QString nameOfBriefing(const Metadata &meta, const std::string &file)
{
    const QString name = QFileInfo(entente::nameOf(file)).fileName();
    const QString title = meta.title.empty() ? name : toQString(meta.title);
    return meta.date
        ? LibrarySession::tr("“%1” (%2, %3)").arg(title, name, toQString(meta.date->toString()))
        : LibrarySession::tr("“%1” (%2)").arg(title, name);
}

QString questionOf(const Metadata &meta, const std::string &file,
                   const library::BriefingRecord &other)
{
    return LibrarySession::tr("Is %1 a new edition of %2? Then its notes go along, and lists show "
                              "the newer one.")
        .arg(nameOfBriefing(meta, file), nameOfBriefing(other.meta, other.file));
}

/// Tells the store, in a way that can be undone.
Result<Touched> settle(library::Store &store, LibraryDesk &desk, library::BriefingId briefing,
                       library::BriefingId of, bool isEdition)
{
    ENTENTE_TRY(const std::vector<library::BriefingId> together, store.editions(briefing));
    const Result<void> done = isEdition
        ? desk.logOf(store).apply(library::EditionEdit{together, std::nullopt, of})
        : store.setEdition(together, std::nullopt);
    if (!done)
        return done.error();
    Touched touched;
    touched.briefings = touched.notes = touched.topics = true;
    return touched;
}

} // namespace

BriefingSource LibrarySession::keptAgain(const KeptBriefing &kept) const
{
    BriefingSource source = sourceOf(*kept.id);
    source.file = kept.briefing->file;
    source.read = [read = source.read, file = source.file] {
        Result<std::vector<Briefing>> briefings = read();
        if (briefings)
            briefings.value().front().file = file; // so that it takes its own place
        return briefings;
    };
    return source;
}

BriefingSource LibrarySession::openAgain(const KeptBriefing &open) const
{
    return {open.briefing->file,
            [briefing = open.briefing, corrections = open.corrections,
             vocabulary = m_workspace->vocabularyPtr()]() -> Result<std::vector<Briefing>> {
                ENTENTE_TRY(Briefing read,
                            readAndAnalyse(briefing->source, briefing->file, *vocabulary));
                read.digest = briefing->digest;
                read.encoding = briefing->encoding;
                library::layOver(read, corrections, *vocabulary);
                std::vector<Briefing> one;
                one.push_back(std::move(read));
                return one;
            }};
}

void LibrarySession::setShowsAllEditions(bool all)
{
    const auto wanted = all ? library::Editions::All : library::Editions::Newest;
    if (wanted == m_asked.editions)
        return;
    m_asked.editions = wanted;
    m_asked.limit = firstHits;
    m_isStale = true;
    m_hasEverything = false;
    search();
    countFilters();
    Q_EMIT briefingsChanged();
}

std::size_t LibrarySession::listedCount() const
{
    if (showsAllEditions())
        return m_records->size();
    return static_cast<std::size_t>(
        std::count_if(m_records->begin(), m_records->end(),
                      [](const library::BriefingRecord &record) { return !record.older; }));
}

std::optional<EditionQuestion> LibrarySession::editionQuestion() const
{
    if (m_readOnly)
        return std::nullopt;
    const KeptBriefing *current = keptAt(m_workspace->current());
    if (current != nullptr && current->perhapsOf) {
        if (const library::BriefingRecord *other = record(*current->perhapsOf)) {
            const Briefing &open = *current->briefing;
            return EditionQuestion{current->briefing, 0, other->id,
                                   questionOf(open.meta, open.file, *other)};
        }
    }
    for (const library::EditionDoubt &doubt : m_doubts) {
        const library::BriefingRecord *one = record(doubt.briefing);
        const library::BriefingRecord *other = record(doubt.of);
        if (one != nullptr && other != nullptr)
            return EditionQuestion{nullptr, one->id, other->id,
                                   questionOf(one->meta, one->file, *other)};
    }
    return std::nullopt;
}

void LibrarySession::answerEdition(const EditionQuestion &question, bool isEdition)
{
    const auto open = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptBriefing &each) {
        return each.briefing == question.open;
    });
    if (question.open && open == m_kept.end())
        return; // it was closed, or read anew
    const KeptBriefing kept = question.open ? *open : KeptBriefing();
    atDesk([question, isEdition, kept, vocabulary = m_workspace->vocabularyPtr()](
               library::Store &store, LibraryDesk &desk) -> Result<Touched> {
        const Result<library::BriefingId> id = question.open
            ? takenIn(store, kept, *vocabulary)
            : Result<library::BriefingId>(question.briefing);
        return id ? settle(store, desk, id.value(), question.of, isEdition) : id.error();
    });
}

bool LibrarySession::hasOtherEditions(library::BriefingId id) const
{
    const library::BriefingRecord *of = record(id);
    return of != nullptr
        && std::any_of(m_records->begin(), m_records->end(),
                       [&](const library::BriefingRecord &each) {
                           return each.work == of->work && each.id != id;
                       });
}

void LibrarySession::partEdition(library::BriefingId id)
{
    atDesk([id](library::Store &store, LibraryDesk &desk) -> Result<Touched> {
        ENTENTE_TRY(const std::vector<library::BriefingId> together, store.editions(id));
        const auto other = std::find_if(together.begin(), together.end(),
                                        [&](library::BriefingId each) { return each != id; });
        if (other == together.end())
            return Touched();
        const Result<void> done = desk.logOf(store).apply(
            library::EditionEdit{{id}, *other, std::nullopt});
        if (!done)
            return done.error();
        Touched touched;
        touched.briefings = touched.notes = touched.topics = true;
        return touched;
    });
}

} // namespace entente::ui
