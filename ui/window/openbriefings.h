// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/documents.h"
#include "ui/workspace/briefingloader.h"
#include "ui/workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>

namespace entente::ui {

/// How reading what was asked for in one go has ended.
struct ReadingEnd
{
    int count = 0; ///< of what was to be read
    std::vector<Error> errors;
    bool isCancelled = false;
    std::function<void()> again; ///< reads what could not be read once more
};

/// Opens and closes briefings: queues what is asked for while another is being read, keeps the
/// list of recent files, and reports what could not be read.
class OpenBriefings final : public QObject
{
    Q_OBJECT

public:
    explicit OpenBriefings(Workspace *workspace, QObject *parent = nullptr);

    /// Opens files, or bundled briefings by name ("entente:alliance").
    void open(const QStringList &files);
    /// Opens briefings of the library, and shows in the text of the first what is named: a topic,
    /// and words, which are marked.
    void openKept(std::vector<BriefingSource> sources, std::optional<std::uint32_t> topic,
                  const search::Sought &words);
    /// Reads briefings that are open anew, in their place, and leaves the current one as it is.
    void reread(std::vector<BriefingSource> sources);
    /// Opens what was pasted or dropped.
    void openPasted(Document document);
    void close(int briefing);
    /// Closes these for good: nothing opens them again, and what is being read is given up. No
    /// list names them, nor what was closed before.
    void forget(const std::vector<int> &briefings);
    /// Opens the one that was closed last again, in its place.
    void reopen();
    [[nodiscard]] bool canReopen() const { return !m_closed.empty() && !isBusy(); }
    void reload();
    void cancel();
    /// Names of documents that were opened and have pages that are pictures without text.
    [[nodiscard]] QStringList scans() const;
    /// Reads these with the words that are recognised on those pages.
    void recognise();
    /// Asks no more about them.
    void leavePictures();
    [[nodiscard]] bool isBusy() const { return m_loader.isBusy() || !m_waiting.empty(); }

Q_SIGNALS:
    /// What was asked for in one go is being read from now on: documents, or, where their words are
    /// recognised, their pages.
    void batchBegun(const QStringList &names, bool isRecognition);
    void batchEnded(const entente::ui::ReadingEnd &end);
    void progress(const QString &what, int done, int total);
    void scansChanged();
    /// Briefings were read to be looked at.
    void arrived();
    /// Everything asked for has been read or refused.
    void finished(const QStringList &problems);

private:
    /// What is read in one go, and what is to be seen afterwards.
    struct Batch
    {
        std::vector<BriefingSource> sources;
        std::optional<std::uint32_t> topic; ///< of the first
        search::Sought words;               ///< of the first, too
        bool keepsCurrent = false;
        bool isRecognition = false; ///< of files that were read before
    };

    void queue(Batch batch);
    [[nodiscard]] BriefingSource recognised(const std::string &file);
    void takeScans(const FilterIndex *index, std::vector<Error> &errors);
    void takeRecentFiles(bool isRead, const std::vector<Error> &errors);
    void next();
    void endBatch(const std::vector<Error> &errors);
    void take(const std::shared_ptr<const FilterIndex> &index, int current,
              std::vector<Error> errors);

    Workspace *m_workspace;
    BriefingLoader m_loader;
    std::deque<Batch> m_waiting;
    Batch m_reading;
    bool m_isCancelled = false; ///< what is being read
    QStringList m_problems;
    std::vector<std::string> m_scans;                 ///< whose pages are pictures
    std::deque<std::pair<BriefingPtr, int>> m_closed; ///< with their places; the last one last
};

} // namespace entente::ui
