// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/session/sessionthread.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace entente::ui {

using BriefingRecords = std::shared_ptr<const std::vector<library::BriefingRecord>>;

/// Where the window's work on the library is done: a thread that writes, and one that searches.
/// Those who share it hear of all that was written, whoever asked for it.
class LibraryDesk final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<session::Touched>(session::Session &)>;
    using Refused = std::function<void(const Error &)>;

    /// What was done, and what there is to undo since.
    struct Written
    {
        QString undoable;
        QString redoable;
        session::Touched touched;
        std::optional<Result<session::LibraryContents>> contents; ///< where they were touched
    };

    explicit LibraryDesk(session::SessionMaker maker, QObject *parent = nullptr);
    ~LibraryDesk() override;

    [[nodiscard]] const session::SessionMaker &maker() const { return m_maker; }
    /// Why the library cannot be written, or, where it cannot be read either, not be opened.
    void setObstacle(const QString &obstacle, bool isReadOnly);
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] bool isClosed() const { return !m_obstacle.isEmpty() && !m_isReadOnly; }

    /// Has the library opened, or made, for what is to be done next.
    void open();
    [[nodiscard]] bool isOpened() const { return m_isOpened; }
    /// Writes; where it answers well, all that changed is told.
    void write(Work work, Refused refused = {});
    void apply(std::vector<library::Edit> edits);
    /// Reads all anew.
    void reload();
    /// Does something in the thread that writes, and tells nothing.
    void post(session::SessionThread::Work work) { m_writing->post(std::move(work)); }
    /// Does something in the thread that searches.
    void search(session::SessionThread::Work work) { m_searching->post(std::move(work)); }
    /// The index takes over what is written from now on; called in the thread that writes.
    void followWrites() { m_followsWrites = true; }
    /// Calls back in the window's thread, in the order in which it was asked for.
    template <typename Function>
    void later(Function function)
    {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    }
    void tell(const Error &error);
    void tell(const QString &sentence) { Q_EMIT problem(sentence); }

    /// Waits until all that was asked for is done and told, and what was asked for in turn.
    void finish();
    /// Does what was asked for, and nothing more; first what is written, then what is searched.
    void endWriting();
    void endSearching();
    /// Whether what takes long is to be left; asked in the thread that writes.
    [[nodiscard]] bool isEnding() const { return m_isEnding; }

Q_SIGNALS:
    /// There is something to do for the first time.
    void needed();
    /// finish() has nothing to wait for: more may be asked for.
    void rested();
    void written(const entente::ui::LibraryDesk::Written &written);
    /// Something was not done, and why.
    void problem(const QString &sentence);

private:
    session::SessionMaker m_maker;
    QString m_obstacle;
    bool m_isReadOnly = false;
    bool m_isOpened = false;
    bool m_followsWrites = false; ///< used in the thread that writes alone
    std::atomic<bool> m_isEnding = false;
    std::unique_ptr<session::SessionThread> m_writing;
    std::unique_ptr<session::SessionThread> m_searching;
};

} // namespace entente::ui
