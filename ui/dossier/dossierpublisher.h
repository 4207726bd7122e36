// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/dossier.h"
#include "core/publishing/citation/style.h"
#include "core/publishing/outputformat.h"
#include "ui/jobs/runningjob.h"
#include "ui/workspace/inquiry.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QWidget;

namespace entente::ui {

class Jobs;

/// Writes a dossier into a file, beside the window.
class DossierPublisher final : public QObject
{
    Q_OBJECT

public:
    DossierPublisher(session::SessionMaker maker, QWidget *window);

    /// Answers a file to write, or nothing. Tests answer in place of the dialog.
    using FileAsker = std::function<QString(QWidget *, const QString &suggested, OutputFormat)>;
    void setFileAsker(FileAsker asker) { m_askFile = std::move(asker); }

    /// Asks for a file, and publishes what the library has of the dossier then.
    void publish(const library::Dossier &dossier, OutputFormat format, citation::Style style);
    /// Where all that is published is listed; nowhere without it.
    void setJobs(Jobs *jobs) { m_jobs = jobs; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void begun();
    /// How it ended: as a sentence, with the file where it was written.
    void ended(const QString &sentence, const QString &file);

private:
    void write(const library::Dossier &dossier, OutputFormat format, citation::Style style,
               const QString &file);
    void end(const Result<void> &written, const QString &file, std::function<void()> again);

    QWidget *m_window;
    FileAsker m_askFile;
    Inquiry m_inquiry;
    Jobs *m_jobs = nullptr;
    RunningJob m_running;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_isBusy = false;
};

} // namespace entente::ui
