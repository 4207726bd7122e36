// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/bookexport.h"

#include "core/base/runerror.h"
#include "core/filter/filtersentence.h"
#include "ui/jobs/jobs.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/window/messagebar.h"
#include "ui/workspace/librarybook.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QLocale>

#include <utility>

namespace entente::ui {

namespace {

QString scopeOf(int count, bool isSelection)
{
    if (isSelection)
        return count == 1
            ? BookExport::tr("From the briefing that is selected in the library.")
            : BookExport::tr("From the %1 briefings that are selected in the library.").arg(count);
    return count == 1 ? BookExport::tr("From the one briefing that the library shows.")
                      : BookExport::tr("From the %1 briefings that the library shows.").arg(count);
}

/// All that the library shows is said as it is there, a part of it anew.
QString sentenceOf(const Publication &book, bool isSelection, const QString &shown)
{
    return isSelection ? filterSentence(book.filter, book.index->apply(book.filter),
                                        *book.vocabulary, QLocale().name())
                       : shown;
}

} // namespace

BookExport::BookExport(Workspace *workspace, LibrarySession *library, ExportController *exports,
                       MessageBar *messages, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_library(library),
      m_exports(exports),
      m_messages(messages),
      m_book(new LibraryBook(library->library(), workspace->vocabularyPtr(), this))
{
    connect(m_book, &LibraryBook::progress, this, [this](int done, int total) {
        m_running.advance(done, total);
        m_messages->showProgress(tr("Gathering briefings for the export…"), done, total);
    });
    connect(m_book, &LibraryBook::gathered, this, [this](const GatheredBook &book) {
        m_messages->endProgress();
        m_running.finish({});
        if (const auto run = std::exchange(m_exporter, {}))
            run(book);
    });
    connect(m_messages, &MessageBar::cancelled, m_book, &LibraryBook::cancel);
    connect(m_book, &LibraryBook::failed, this, [this](const Error &error) {
        m_messages->endProgress();
        m_exporter = {};
        const bool isCancelled = error.code == RunError::Cancelled;
        JobEnd end{isCancelled ? JobState::Cancelled : JobState::Failed};
        if (!isCancelled)
            end.problems = {{{}, sentence(error)}};
        m_running.finish(std::move(end));
        if (error.code != RunError::Cancelled)
            m_messages->showProblems({sentence(error)});
    });
}

void BookExport::run(const LibraryPanel::Chosen &chosen, Exporter exporter)
{
    constexpr std::size_t most = 300;
    if (m_book->isBusy() || chosen.ids.empty() || !m_exports->isFree())
        return;
    if (chosen.ids.size() > most) {
        m_messages->showProblems({tr("%1 briefings are too many for one document; filter or select "
                                     "at most %2, or use entente export.")
                                      .arg(chosen.ids.size())
                                      .arg(most)});
        return;
    }
    // What is shown now is what goes out, whatever is typed while it is read.
    m_exporter = [this, run = std::move(exporter), isSelection = chosen.isSelection,
                  filter = m_library->search()->view().filter,
                  shown = m_workspace->counts().sentence](const GatheredBook &book) {
        ExportSubject subject;
        subject.publication = {book.index, filter, m_workspace->vocabularyPtr(), book.annotations};
        const auto count = static_cast<int>(book.annotations.size());
        subject.scope = scopeOf(count, isSelection);
        subject.sentence = sentenceOf(subject.publication, isSelection, shown);
        run(subject);
    };
    if (m_jobs != nullptr)
        m_running = m_jobs->begin({tr("Gathering of briefings for an export"), JobUnit::Documents,
                                   [this] { m_book->cancel(); }, true});
    m_book->gather(chosen.ids);
}

} // namespace entente::ui
