// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/notesfile.h"

#include "core/base/casefold.h"
#include "core/base/csv.h"
#include "core/library/archive/noteexport.h"
#include "core/library/wholetext.h"

#include <algorithm>
#include <map>

namespace entente::library {

namespace {

/// A briefing with notes, and the values that NotedBriefing looks at.
struct Noted
{
    std::string title;
    std::string source;
    std::string text;
    std::vector<Note> notes;

    [[nodiscard]] NotedBriefing asBriefing(const TeamBook &team) const
    {
        return {title, source, text, notes, &team};
    }
};

} // namespace

NotesFormat notesFormatOf(std::string_view path, bool byteOrderMark)
{
    const std::string name = text::caseFolded(path);
    if (name.ends_with(".csv"))
        return byteOrderMark ? NotesFormat::MarkedCsv : NotesFormat::Csv;
    return name.ends_with(".json") ? NotesFormat::Annotations : NotesFormat::Markdown;
}

Result<std::string> notesFile(Store &store, std::span<const BriefingId> briefings,
                              NotesFormat format)
{
    ENTENTE_TRY(std::vector<Note> all, store.notes(0));
    std::map<BriefingId, Noted> byBriefing;
    for (Note &note : all) {
        const bool isWanted = briefings.empty()
            || std::find(briefings.begin(), briefings.end(), note.briefing) != briefings.end();
        if (isWanted)
            byBriefing[note.briefing].notes.push_back(std::move(note));
    }
    ENTENTE_TRY(const TeamBook team, store.team());
    std::vector<NotedBriefing> noted;
    for (auto &[id, each] : byBriefing) {
        ENTENTE_TRY(const BriefingRecord record, store.briefing(id));
        ENTENTE_TRY(KeptDocument document, store.document(id));
        const Metadata &meta = record.meta;
        each.title = meta.title;
        each.source = meta.address.empty() ? record.file : meta.address;
        each.text = wholeText(std::move(document), record.file);
        noted.push_back(each.asBriefing(team));
    }
    if (format == NotesFormat::Csv)
        return notesCsv(noted);
    if (format == NotesFormat::MarkedCsv)
        return std::string(text::byteOrderMark) + notesCsv(noted);
    if (format == NotesFormat::Annotations)
        return notesJson(noted);
    std::string markdown;
    for (const NotedBriefing &each : noted)
        appendNotesMarkdown(markdown, each);
    return markdown;
}

} // namespace entente::library
