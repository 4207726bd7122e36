// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarydesk.h"

#include "ui/workspace/workspacetexts.h"

#include <span>

namespace entente::ui {

namespace {

/// By what the first of them does, which all do.
QString nameOf(std::span<const library::CorrectionEdit> edits)
{
    const library::CorrectionEdit &first = edits.front();
    const auto count = static_cast<int>(edits.size());
    const bool isAdded = first.before.added.has_value();
    if (isAdded != first.after.added.has_value())
        return isAdded ? WorkspaceTexts::tr("removal of a topic") : WorkspaceTexts::tr("new topic");
    if (first.before.isNoTopic != first.after.isNoTopic) {
        if (count > 1)
            return first.after.isNoTopic ? WorkspaceTexts::tr("removal of %1 topics").arg(count)
                                         : WorkspaceTexts::tr("return of %1 topics").arg(count);
        return first.after.isNoTopic ? WorkspaceTexts::tr("removal of a topic")
                                     : WorkspaceTexts::tr("return of a topic");
    }
    return count > 1 ? WorkspaceTexts::tr("correction of %1 topics").arg(count)
                     : WorkspaceTexts::tr("correction");
}

} // namespace

Result<LibraryContents> contentsOf(library::Store &store, bool withBriefings)
{
    LibraryContents contents;
    contents.obstacle = store.readOnly();
    contents.readOnly = contents.obstacle.has_value();
    if (withBriefings) {
        Result<std::vector<library::BriefingRecord>> records = store.briefings();
        if (!records)
            return records.error();
        contents.records = std::make_shared<const std::vector<library::BriefingRecord>>(
            std::move(records).value());
        Result<std::vector<library::EditionDoubt>> doubts = store.editionDoubts();
        if (!doubts)
            return doubts.error();
        contents.doubts = std::move(doubts).value();
    }
    Result<std::vector<library::SavedFilter>> filters = store.savedFilters();
    if (!filters)
        return filters.error();
    contents.filters = std::move(filters).value();
    return contents;
}

library::EditLog &LibraryDesk::logOf(library::Store &store)
{
    if (!log)
        log = std::make_unique<library::EditLog>(store);
    return *log;
}

Touched Touched::by(const library::Edit &edit)
{
    Touched touched;
    touched.notes = std::holds_alternative<library::NoteEdit>(edit);
    touched.topics = std::holds_alternative<library::CorrectionEdit>(edit)
        || std::holds_alternative<library::CorrectionsEdit>(edit);
    touched.filters = std::holds_alternative<library::FilterEdit>(edit);
    touched.briefings = std::holds_alternative<library::RemovalEdit>(edit)
        || std::holds_alternative<library::EditionEdit>(edit);
    return touched;
}

QString nameOf(const library::Edit &edit)
{
    if (const auto *removal = std::get_if<library::RemovalEdit>(&edit))
        return removal->removed ? WorkspaceTexts::tr("removal of a briefing")
                                : WorkspaceTexts::tr("return of a briefing");
    if (const auto *one = std::get_if<library::CorrectionEdit>(&edit))
        return nameOf({one, 1});
    if (const auto *several = std::get_if<library::CorrectionsEdit>(&edit))
        return nameOf(several->edits);
    if (const auto *edition = std::get_if<library::EditionEdit>(&edit))
        return edition->after ? WorkspaceTexts::tr("joining of editions")
                              : WorkspaceTexts::tr("parting of editions");
    if (const auto *note = std::get_if<library::NoteEdit>(&edit)) {
        if (!note->before)
            return WorkspaceTexts::tr("new note");
        return note->after ? WorkspaceTexts::tr("change of a note")
                           : WorkspaceTexts::tr("removal of a note");
    }
    return WorkspaceTexts::tr("change of a saved filter");
}

} // namespace entente::ui
