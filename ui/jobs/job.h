// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace entente::ui {

/// How far work is that the window has done for somebody.
enum class JobState : std::uint8_t {
    Waiting, ///< until what was begun before it has ended
    Running,
    Done,
    Failed,    ///< in whole or in part; Job::problems says what
    Cancelled, ///< by whom it was for
};

/// What is counted while it goes on; a rate is told only of what people count.
enum class JobUnit : std::uint8_t { Share, Documents, Pages };

/// Something that went wrong, in one sentence.
struct JobProblem
{
    QString file; ///< what it is about, as a file that can be tried again; may be empty
    QString sentence;
};

/// How one goes on after work has ended: "Open", "Try again".
struct JobAction
{
    QString name; ///< within the program
    QString words;
    std::function<void()> run;
    QPointer<QObject> owner; ///< the action goes with it
};

/// What is begun.
struct JobOrder
{
    QString title; ///< "Export of “Ports” as PDF"
    JobUnit unit = JobUnit::Share;
    std::function<void()> cancel = {}; ///< empty where it cannot be
    /// What is over at once and went well is not worth a line.
    bool isPassing = false;
    bool isWaiting = false;
};

/// How it ended.
struct JobEnd
{
    JobState state = JobState::Done;
    QString sentence = {};
    std::vector<JobProblem> problems = {};
    std::vector<JobAction> actions = {};
    /// The same for who is elsewhere, and for whoever looks over their shoulder: it names nothing
    /// that could be secret. Empty where nobody waits for it.
    QString notice = {};
    QString noticeDetail = {};
};

/// Work that goes on, or has ended since the program began.
struct Job
{
    int id = 0;
    JobOrder order;
    JobState state = JobState::Running;
    QString step; ///< what is done just now
    qint64 done = 0;
    qint64 total = 0;   ///< 0 where it is not known
    double seconds = 0; ///< from its beginning until it was last heard of
    JobEnd end;

    [[nodiscard]] bool isOver() const
    {
        return state != JobState::Waiting && state != JobState::Running;
    }
};

} // namespace entente::ui
