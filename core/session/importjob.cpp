// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/importjob.h"

#include "core/base/caught.h"
#include "core/base/runerror.h"

#include <chrono>

namespace entente::session {

namespace {

/// Often enough to see them come, seldom enough not to slow them down.
constexpr std::chrono::milliseconds betweenLooks{700};

} // namespace

ImportWork ImportJob::importOf(std::vector<std::string> paths, library::Arrival arrival)
{
    return [paths = std::move(paths), arrival](Session &session, const library::ImportTalk &talk) {
        return session.import(paths, talk, arrival);
    };
}

ImportWork ImportJob::renewal()
{
    return [](Session &session, const library::ImportTalk &talk) { return session.renew(talk); };
}

ImportJob::ImportJob(SessionMaker maker, ImportWork work, Talk talk)
    : m_maker(std::move(maker)),
      m_work(std::move(work)),
      m_talk(std::move(talk)),
      m_thread([this] { run(); })
{
}

ImportJob::~ImportJob()
{
    m_cancelled = true;
    m_thread.join();
}

void ImportJob::run()
{
    const Result<library::ImportReport> report = caught(m_maker.library->name(),
                                                        [this] { return work(); });
    if (report)
        m_talk.finished(report.value(), std::nullopt);
    else
        m_talk.finished({}, report.error());
}

Result<library::ImportReport> ImportJob::work()
{
    ENTENTE_TRY(const std::unique_ptr<Session> session, m_maker.open());
    if (session->store().readOnly())
        return *session->store().readOnly();
    const auto goOn = [this] { return !m_cancelled.load(); };
    const auto follow = [&]() -> Result<void> {
        Result<void> followed = session->follow([&](auto, auto) { return goOn(); });
        m_talk.stored();
        return followed;
    };
    auto looked = std::chrono::steady_clock::now();
    library::ImportTalk talk;
    talk.progress = [&](const library::ImportProgress &progress) {
        m_talk.progress(progress);
        if (std::chrono::steady_clock::now() - looked > betweenLooks) {
            (void)follow(); // what it could not take over now it takes over at the end
            looked = std::chrono::steady_clock::now();
        }
        return goOn();
    };
    ENTENTE_TRY(library::ImportReport report, m_work(*session, talk));
    if (const Result<void> followed = follow();
        !followed && followed.error().code != RunError::Cancelled)
        return followed.error();
    return report;
}

} // namespace entente::session
