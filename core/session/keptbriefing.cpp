// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/keptbriefing.h"

#include "core/analysis/analysis.h"
#include "core/library/corrections.h"
#include "core/library/import/newbriefing.h"
#include "core/library/libraryerror.h"
#include "core/library/store/packing.h"
#include "core/reading/documents.h"

namespace entente::session {

namespace {

/// Bytes of its document as it was read, which may travel in a PDF. Its text where there are none,
/// as from standard input, or where the file was written to since: a note stands in the words that
/// were on the screen.
std::string documentOf(const Briefing &briefing, const Load &load)
{
    if (briefing.file != "-") {
        Result<std::string> bytes = documentCalled(briefing.file, load);
        if (bytes && library::hashOf(bytes.value()) == briefing.digest)
            return std::move(bytes).value();
    }
    return briefing.source;
}

/// Nothing where the library does not have it, or has taken it out.
Result<std::optional<library::BriefingId>> byDocument(library::Store &store,
                                                      const Briefing &briefing)
{
    for (const std::string &hash : {documentHash(briefing), library::hashOf(briefing.source)}) {
        const Result<library::BriefingRecord> found = store.briefingOf(hash);
        if (found && !found.value().removed)
            return std::optional(found.value().id);
        if (!found && found.error().code != LibraryError::NotInLibrary)
            return found.error();
    }
    return std::optional<library::BriefingId>();
}

/// What editions are known by. Its topics and its hash play no part in that.
std::shared_ptr<const library::NewBriefing> asNewBriefing(const Briefing &briefing)
{
    auto made = std::make_shared<library::NewBriefing>();
    made->file = briefing.file;
    made->meta = briefing.meta;
    made->size = briefing.source.size();
    made->packed = library::packed(briefing.source);
    made->sketch = library::sketchOf(briefing.text);
    return made;
}

Result<void> lookUpEdition(library::Store &store, KeptBriefing &open)
{
    if (!open.asNew)
        open.asNew = asNewBriefing(*open.briefing);
    ENTENTE_TRY(const library::EditionOf of, store.editionOf(*open.asNew));
    open.editionOf.reset();
    open.perhapsOf.reset();
    if (of.verdict == library::EditionVerdict::Same)
        open.editionOf = of.briefing;
    else if (of.verdict == library::EditionVerdict::Unsure)
        open.perhapsOf = of.briefing;
    return {};
}

} // namespace

std::string documentHash(const Briefing &briefing)
{
    return briefing.digest.empty() ? library::hashOf(briefing.source) : briefing.digest;
}

Result<KeptBriefing> lookedUp(library::Store &store, KeptBriefing open)
{
    if (open.briefing->kept != 0) {
        open.id = open.briefing->kept;
    } else if (!open.id) {
        ENTENTE_TRY(open.id, byDocument(store, *open.briefing));
    }
    open.isLookedUp = true;
    if (open.id) {
        open.editionOf.reset();
        open.perhapsOf.reset();
    } else {
        ENTENTE_TRY_VOID(lookUpEdition(store, open));
    }
    const std::optional<library::BriefingId> of = open.id ? open.id : open.editionOf;
    if (!of)
        return open;
    ENTENTE_TRY(open.notes, library::placedNotes(store, *of, open.briefing->text));
    ENTENTE_TRY(open.corrections, store.corrections(*of));
    std::erase_if(open.corrections, [](const library::Correction &each) { return each.isEmpty(); });
    return open;
}

Result<library::BriefingId> takenIn(library::Store &store, const KeptBriefing &open,
                                    const Vocabulary &vocabulary, const Load &load)
{
    if (open.id) {
        ENTENTE_TRY(const library::BriefingRecord record, store.briefing(*open.id));
        if (record.removed) {
            ENTENTE_TRY_VOID(store.setRemoved(*open.id, false));
        }
        return *open.id;
    }
    // One that was taken out comes back as the edition that it was.
    for (const std::string &hash :
         {documentHash(*open.briefing), library::hashOf(open.briefing->source)}) {
        const Result<library::BriefingRecord> known = store.briefingOf(hash);
        if (!known && known.error().code != LibraryError::NotInLibrary)
            return known.error();
        if (!known)
            continue;
        ENTENTE_TRY_VOID(store.setRemoved(known.value().id, false));
        return known.value().id;
    }
    ENTENTE_TRY(
        const library::NewBriefing document,
        library::prepared(documentOf(*open.briefing, load), open.briefing->file, vocabulary));
    ENTENTE_TRY(const std::vector<library::Added> added, store.add({&document, 1}));
    return added.front().id;
}

Result<Briefing> readAgain(const Briefing &open,
                           const std::vector<library::Correction> &corrections,
                           const Vocabulary &vocabulary)
{
    ENTENTE_TRY(Briefing read, readAndAnalyse(open.source, open.file, vocabulary));
    read.digest = open.digest;
    read.encoding = open.encoding;
    library::layOver(read, corrections, vocabulary);
    return read;
}

} // namespace entente::session
