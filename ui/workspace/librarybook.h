// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/library/library.h"
#include "core/publishing/annotation.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace entente::ui {

/// Briefings of a library, read for one publication; nothing that is open knows of them.
struct GatheredBook
{
    std::shared_ptr<const FilterIndex> index;
    std::vector<std::vector<Annotation>> annotations; ///< by briefing
};

/// Reads briefings of a library in a thread of its own, one book after the other.
class LibraryBook final : public QObject
{
    Q_OBJECT

public:
    LibraryBook(std::shared_ptr<library::Library> library,
                std::shared_ptr<const Vocabulary> vocabulary, QObject *parent = nullptr);
    /// Cancels, and waits for the thread to notice.
    ~LibraryBook() override;

    /// In this order. False, and nothing is done, while another book is being read.
    bool gather(std::vector<library::BriefingId> ids);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void cancel();

Q_SIGNALS:
    void progress(int done, int total);
    void gathered(const entente::ui::GatheredBook &book);
    /// Also where it was cancelled.
    void failed(const entente::Error &error);

private:
    [[nodiscard]] Result<GatheredBook> read(const std::vector<library::BriefingId> &ids);

    std::shared_ptr<library::Library> m_library;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    QThreadPool m_threads;
    std::atomic<bool> m_isCancelled = false;
    bool m_isBusy = false;
};

} // namespace entente::ui
