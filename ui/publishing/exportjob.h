// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

#include <QMetaType>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

class QPrinter;

namespace entente::ui {

/// How a job ended: the place where the document now is, or the reason why it is not.
struct ExportOutcome
{
    QString place;
    std::optional<Error> error;
};

/// Publishes in a thread of its own, one document at a time.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<void>(const Progress &)>;

    explicit ExportJob(QObject *parent = nullptr);
    /// Cancels, and waits for the thread to notice.
    ~ExportJob() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Each answers false, and does nothing, while another document is being made.
    bool exportTo(const QString &path, OutputFormat format, Publication publication,
                  PublishOptions options);
    bool print(std::shared_ptr<QPrinter> printer, Publication publication, PublishOptions options);
    bool start(const QString &place, Work work);

public Q_SLOTS:
    /// What was being written stays unwritten; finished() tells so.
    void cancel();

Q_SIGNALS:
    void started();
    void progress(int done, int total);
    void finished(const entente::ui::ExportOutcome &outcome);

private:
    void end(const ExportOutcome &outcome);

    QThreadPool m_threads;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_busy = false;
};

} // namespace entente::ui

Q_DECLARE_METATYPE(entente::ui::ExportOutcome)
