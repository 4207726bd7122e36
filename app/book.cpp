// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/book.h"

#include "app/apptexts.h"
#include "app/filteroptions.h"
#include "app/libraryoption.h"
#include "app/terminal.h"
#include "core/session/noteauthors.h"
#include "core/session/session.h"

namespace entente {

namespace {

Book failed(const Error &error, std::FILE *errors)
{
    complain(errors, sentence(error));
    return {CouldNotRead, {}};
}

} // namespace

Book readBook(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *errors)
{
    const Result<std::unique_ptr<session::Session>> opened = openedLibrary(arguments, vocabulary);
    if (!opened)
        return failed(opened.error(), errors);
    session::Session &session = *opened.value();
    Filter filter = arguments.filter;
    filter.text = textOf(arguments);
    const auto ids = library::briefingsOf(
        session.library(), session.store(), filter, arguments.briefings, *vocabulary,
        arguments.allEditions ? library::Editions::All : library::Editions::Newest);
    if (!ids)
        return failed(ids.error(), errors);
    if (ids.value().empty()) {
        complain(errors,
                 AppTexts::tr("%1: nothing in the library is asked for by this; ask for less.")
                     .arg(QString::fromStdString(arguments.library)));
        return {NothingMatched, {}};
    }
    Result<session::Book> book = session::bookOf(session.store(), ids.value(), *vocabulary);
    if (!book)
        return failed(book.error(), errors);
    session::nameAuthors(arguments.library, book.value().annotations);
    return {Done, std::move(book).value()};
}

} // namespace entente
