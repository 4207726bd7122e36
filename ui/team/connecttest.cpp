// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connecttest.h"

#include "core/base/caught.h"
#include "core/team/bell.h"

#include <mutex>
#include <thread>

namespace entente::ui {

/// What the thread holds, too: it may outlive whoever asked.
struct ConnectTest::Shared
{
    team::Bell bell;
    std::mutex mutex;
    ConnectTest *asker = nullptr;
};

ConnectTest::~ConnectTest()
{
    cancel();
}

void ConnectTest::cancel()
{
    if (!m_shared)
        return;
    const std::shared_ptr<Shared> shared = std::move(m_shared);
    shared->bell.end();
    const std::lock_guard lock(shared->mutex);
    shared->asker = nullptr;
}

void ConnectTest::begin(const std::string &address, const std::optional<std::string> &password)
{
    cancel();
    m_shared = std::make_shared<Shared>();
    m_shared->asker = this;
    std::thread([shared = m_shared, address, password] {
        const auto answer = [&](const std::string &) { return password; };
        Result<team::Tryout> found = caught(address, [&] {
            return team::tryOut(address, team::Approach{answer, &shared->bell, {}});
        });
        const std::lock_guard lock(shared->mutex);
        if (shared->asker == nullptr)
            return;
        QMetaObject::invokeMethod(
            shared->asker,
            [asker = shared->asker, shared, found = std::move(found)] {
                if (asker->m_shared != shared)
                    return; // another was begun since
                asker->m_shared.reset();
                Q_EMIT asker->finished(found);
            },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace entente::ui
