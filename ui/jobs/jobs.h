// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/jobs/runningjob.h"

#include <QAbstractListModel>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace entente::ui {

/// All work of the window that goes on or has ended: the newest first, in one place, until the
/// program ends. Who works tells it through a RunningJob.
class Jobs final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Milliseconds from any moment on.
    using Clock = std::function<qint64()>;

    explicit Jobs(QObject *parent = nullptr);
    Jobs(Clock clock, std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~Jobs() override;

    /// It is listed once it takes longer than the patience, or fails.
    [[nodiscard]] RunningJob begin(JobOrder order);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The title, with how far it is as its tip and its accessible description.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Job &at(int row) const { return m_listed[static_cast<std::size_t>(row)]; }

    /// Those that go on or wait, and are listed.
    [[nodiscard]] int runningCount() const;
    /// Those that failed since it was last looked at.
    [[nodiscard]] int failedCount() const { return m_unseen; }
    /// How far all of those that go on are, from 0 to 1; less than 0 where that is not known.
    [[nodiscard]] double share() const;
    /// Who looks has seen what failed.
    void setLookedAt(bool isLookedAt);
    void cancel(int row) const;
    void clearFinished();

Q_SIGNALS:
    /// The counts, or the share, are others.
    void changed();
    /// Told of each, also of what is not listed.
    void ended(const entente::ui::Job &job);

private:
    friend class RunningJob;

    struct Begun
    {
        Job job;
        qint64 since = 0;
        bool isListed = false;
    };

    void start(int id);
    void advance(int id, qint64 done, qint64 total, const QString &step);
    void finish(int id, JobEnd end);
    [[nodiscard]] Begun *begun(int id);
    void list(Begun &begun);
    void listLate();
    void show(const Job &job);
    void forgetOldest();

    Clock m_clock;
    std::chrono::milliseconds m_patience;
    QTimer m_late;             ///< until what is not yet listed has lasted long enough
    std::deque<Begun> m_begun; ///< in the order in which they were begun
    std::deque<Job> m_listed;  ///< the newest first
    int m_lastId = 0;
    int m_unseen = 0;
    bool m_isLookedAt = false;
};

} // namespace entente::ui
