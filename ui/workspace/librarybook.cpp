// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarybook.h"

#include "core/session/book.h"
#include "core/session/noteauthors.h"

namespace entente::ui {

LibraryBook::LibraryBook(std::shared_ptr<library::Library> library,
                         std::shared_ptr<const Vocabulary> vocabulary, QObject *parent)
    : QObject(parent), m_library(std::move(library)), m_vocabulary(std::move(vocabulary))
{
    m_threads.setMaxThreadCount(1);
}

LibraryBook::~LibraryBook()
{
    cancel();
    m_threads.waitForDone();
}

void LibraryBook::cancel()
{
    m_isCancelled = true;
}

bool LibraryBook::gather(std::vector<library::BriefingId> ids)
{
    if (m_isBusy)
        return false;
    m_isBusy = true;
    m_isCancelled = false;
    m_threads.start([this, ids = std::move(ids)] {
        Result<GatheredBook> book = read(ids);
        QMetaObject::invokeMethod(
            this,
            [this, book = std::move(book)] {
                m_isBusy = false;
                if (book)
                    Q_EMIT gathered(book.value());
                else
                    Q_EMIT failed(book.error());
            },
            Qt::QueuedConnection);
    });
    return true;
}

Result<GatheredBook> LibraryBook::read(const std::vector<library::BriefingId> &ids)
{
    ENTENTE_TRY(const std::unique_ptr<library::Store> store, m_library->open());
    const auto goOn = [this](std::size_t done, std::size_t total) {
        QMetaObject::invokeMethod(
            this,
            [this, done = static_cast<int>(done), total = static_cast<int>(total)] {
                Q_EMIT progress(done, total);
            },
            Qt::QueuedConnection);
        return !m_isCancelled;
    };
    ENTENTE_TRY(session::Book book, session::bookOf(*store, ids, *m_vocabulary, goOn));
    session::nameAuthors(m_library->name(), book.annotations);
    return GatheredBook{
        std::make_shared<const FilterIndex>(std::move(book.briefings), m_vocabulary),
        std::move(book.annotations)};
}

} // namespace entente::ui
