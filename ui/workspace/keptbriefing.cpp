// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/keptbriefing.h"

#include "core/library/newbriefing.h"
#include "core/reading/documents.h"
#include "resources/resources.h"

#include <QCryptographicHash>

#include <algorithm>

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

/// Bytes of its document, which may travel in a PDF; its text where that cannot be read again, such
/// as from standard input.
std::string documentOf(const Briefing &briefing)
{
    if (briefing.file == "-")
        return briefing.source;
    std::optional<std::string> bytes = bytesIn(briefing.file, briefing.file);
    if (!bytes)
        bytes = bytesIn(containerOf(briefing.file), briefing.file);
    return bytes ? std::move(*bytes) : briefing.source;
}

std::optional<library::BriefingId> byDocument(const Briefing &briefing,
                                              const std::vector<library::BriefingRecord> &records)
{
    const std::string bytes = documentOf(briefing);
    const std::string hash =
        QCryptographicHash::hash(QByteArrayView(bytes), QCryptographicHash::Sha256).toStdString();
    const auto at = std::find_if(
        records.begin(), records.end(),
        [&](const library::BriefingRecord &each) { return each.hash == hash; });
    return at == records.end() ? std::nullopt : std::optional(at->id);
}

} // namespace

Result<KeptBriefing> lookedUp(library::Store &store, KeptBriefing open,
                              const std::vector<library::BriefingRecord> &records)
{
    if (open.briefing->kept != 0)
        open.id = open.briefing->kept;
    else if (!open.id)
        open.id = byDocument(*open.briefing, records);
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
    if (open.id)
        return *open.id;
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
