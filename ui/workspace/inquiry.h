// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/caught.h"
#include "core/session/sessionthread.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <string>
#include <utility>

namespace entente::ui {

/// Asks a library beside the window, in a thread that is begun with the first question. Of several
/// questions the last is answered.
class Inquiry final
{
public:
    explicit Inquiry(session::SessionMaker maker) : m_maker(std::move(maker)) {}
    ~Inquiry() { forget(); }
    Inquiry(const Inquiry &) = delete;
    Inquiry &operator=(const Inquiry &) = delete;

    /// Does `work` with a session in the thread, and hands what it gives to `answered`, in the
    /// window's thread.
    template <typename Work, typename Answered>
    void ask(Work work, Answered answered)
    {
        using Answer = decltype(work(std::declval<session::Session &>()));
        const int number = ++*m_newest;
        if (m_thread == nullptr)
            m_thread = std::make_unique<session::SessionThread>(m_maker);
        m_thread->post([this, number, newest = m_newest, file = m_maker.library->name(),
                        work = std::move(work), answered = std::move(answered)](
                           session::Session *session, const Error *refusal) {
            if (*newest != number)
                return;
            Answer answer = session == nullptr ? Answer(*refusal)
                                               : caught(file, [&] { return work(*session); });
            const auto hand = [number, newest, answered, answer = std::move(answer)] {
                if (*newest == number)
                    answered(answer);
            };
            QMetaObject::invokeMethod(&m_here, hand, Qt::QueuedConnection);
        });
    }
    /// No answer is wanted any more.
    void forget() { ++*m_newest; }

private:
    session::SessionMaker m_maker;
    QObject m_here; ///< in the window's thread; what is handed to it goes with it
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
    std::unique_ptr<session::SessionThread> m_thread; ///< ends first
};

} // namespace entente::ui
