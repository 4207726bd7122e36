// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/keptbriefing.h"

#include "core/library/newbriefing.h"
#include "core/reading/documents.h"
#include "resources/resources.h"

namespace entente::ui {

namespace {

/// The document of that name which a file holds; nothing where it cannot be read.
std::optional<std::string> bytesIn(const std::string &file, const std::string &name)
{
    Result<std::string> bytes = loadAny(file);
    if (!bytes)
        return std::nullopt;
    Result<std::vector<Document>> documents = openDocuments(std::move(bytes).value(), file);
    if (!documents)
        return std::nullopt;
    for (Document &document : documents.value()) {
        if (document.file == name)
            return std::move(document.bytes);
    }
    return std::nullopt;
}

/// Bytes of its document as it was read, which may travel in a PDF. Its text where there are none,
/// as from standard input, or where the file was written to since: a note stands in the words that
/// were on the screen.
std::string documentOf(const Briefing &briefing)
{
    for (const std::string &file : {briefing.file, containerOf(briefing.file)}) {
        std::optional<std::string> bytes = file == "-" ? std::nullopt
                                                       : bytesIn(file, briefing.file);
        if (bytes && library::hashOf(*bytes) == briefing.digest)
            return std::move(*bytes);
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
        if (!found && found.error().code != ErrorCode::NotInLibrary)
            return found.error();
    }
    return std::optional<library::BriefingId>();
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
        const auto known = byDocument(store, *open.briefing);
        if (!known)
            return known.error();
        open.id = known.value();
    }
    open.isLookedUp = true;
    if (!open.id)
        return open;
    Result<std::vector<library::PlacedNote>> notes = library::placedNotes(store, *open.id,
                                                                          open.briefing->text);
    if (!notes)
        return notes.error();
    Result<std::vector<library::Correction>> corrections = store.corrections(*open.id);
    if (!corrections)
        return corrections.error();
    open.notes = std::move(notes).value();
    open.corrections = std::move(corrections).value();
    std::erase_if(open.corrections, [](const library::Correction &each) { return each.isEmpty(); });
    return open;
}

Result<library::BriefingId> takenIn(library::Store &store, const KeptBriefing &open,
                                    const Vocabulary &vocabulary)
{
    if (open.id) {
        const Result<library::BriefingRecord> record = store.briefing(*open.id);
        if (!record)
            return record.error();
        if (record.value().removed) {
            if (const Result<void> back = store.setRemoved(*open.id, false); !back)
                return back.error();
        }
        return *open.id;
    }
    const Result<library::NewBriefing> document = library::prepared(
        documentOf(*open.briefing), open.briefing->file, vocabulary);
    if (!document)
        return document.error();
    const Result<std::vector<library::Added>> added = store.add({&document.value(), 1});
    if (!added)
        return added.error();
    return added.value().front().id;
}

} // namespace entente::ui
