// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/filter/filterindex.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace entente::ui {

/// What is to be read.
struct BriefingSource
{
    std::string file;
    /// How; from the file itself where it is empty. Called from the loader's thread.
    std::function<Result<std::vector<Briefing>>()> read;
};

/// Reads briefings in a thread of its own, one batch after the other, and answers with the index
/// over all that are then open. What cannot be read leaves what was open as it was.
class BriefingLoader final : public QObject
{
    Q_OBJECT

public:
    explicit BriefingLoader(std::shared_ptr<const Vocabulary> vocabulary,
                            QObject *parent = nullptr);
    ~BriefingLoader() override;

    /// Reads briefings and adds them to what is open. One of a file that is open already is read
    /// anew in its place. Answers with loaded().
    void load(std::vector<BriefingSource> sources, std::vector<BriefingPtr> open);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started();
    void progress(int done, int total);
    /// `index` is null where nothing could be read; `current` is the first briefing read.
    void loaded(std::shared_ptr<const entente::FilterIndex> index, int current,
                std::vector<entente::Error> errors);

private:
    std::shared_ptr<const Vocabulary> m_vocabulary;
    QThreadPool m_threads;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_busy = false;
};

} // namespace entente::ui
