// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book.h"

#include "app/apptexts.h"
#include "app/filteroptions.h"
#include "app/terminal.h"
#include "core/base/fileerror.h"
#include "core/library/book.h"
#include "core/library/placednotes.h"

namespace entente {

namespace {

Annotation annotationOf(const library::PlacedNote &placed, const Briefing &briefing)
{
    const bool isLost = placed.place.how == library::Found::Orphaned;
    return {placed.note.anchor.exact, placed.note.words, placed.note.tags,
            isLost ? 0 : briefing.lineOf(briefing.sourceOffset(placed.place.position.begin)),
            isLost ? TextRange() : placed.place.position};
}

Book failed(const Error &error, std::FILE *errors)
{
    complain(errors, sentence(error));
    return {CouldNotRead, {}, {}};
}

} // namespace

Book readBook(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *errors)
{
    const auto library = library::libraryAt(arguments.library, vocabulary);
    if (!library->exists())
        return failed({FileError::NotFound, library->name(), 0, {}}, errors);
    const Result<std::unique_ptr<library::Store>> store = library->open();
    if (!store)
        return failed(store.error(), errors);
    if (const Result<void> followed = library->follow(*store.value()); !followed)
        return failed(followed.error(), errors);
    Filter filter = arguments.filter;
    filter.text = textOf(arguments);
    const auto ids = library::briefingsOf(
        *library, *store.value(), filter, arguments.briefings, *vocabulary,
        arguments.allEditions ? library::Editions::All : library::Editions::Newest);
    if (!ids)
        return failed(ids.error(), errors);
    if (ids.value().empty()) {
        complain(errors,
                 AppTexts::tr("%1: nothing in the library is asked for by this; ask for less.")
                     .arg(QString::fromStdString(arguments.library)));
        return {NothingMatched, {}, {}};
    }
    Result<std::vector<Briefing>> book = library::gatherBook(*store.value(), ids.value(),
                                                             *vocabulary);
    if (!book)
        return failed(book.error(), errors);
    Book made{Done, std::move(book).value(), {}};
    for (const Briefing &briefing : made.briefings) {
        const auto placed = library::placedNotes(*store.value(), briefing.kept, briefing.text);
        if (!placed)
            return failed(placed.error(), errors);
        std::vector<Annotation> &annotations = made.annotations.emplace_back();
        for (const library::PlacedNote &each : placed.value())
            annotations.push_back(annotationOf(each, briefing));
    }
    return made;
}

} // namespace entente
