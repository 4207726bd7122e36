// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionthread.h"

#include "core/session/importjob.h"
#include "tests/core/session/sessions.h"

#include <future>
#include <stdexcept>

namespace entente::session {

TEST_F(SessionTest, aThreadDoesOneThingAfterTheOtherInOneSession)
{
    SessionThread thread(m_maker);
    Session *first = nullptr;
    std::vector<int> order;
    for (int i = 0; i < 3; ++i)
        thread.post([&, i](Session *session, const Error *) {
            first = first == nullptr ? session : first;
            EXPECT_EQ(session, first);
            order.push_back(i);
        });
    thread.finish();
    EXPECT_NE(first, nullptr);
    EXPECT_EQ(order, (std::vector<int>{0, 1, 2}));
}

TEST_F(SessionTest, whatThrowsInAThreadIsToldAsARefusal)
{
    SessionThread thread(m_maker);
    bool isRefused = false;
    thread.post([&](Session *session, const Error *refusal) {
        if (session != nullptr)
            throw std::runtime_error("broken");
        isRefused = refusal != nullptr;
    });
    thread.finish();
    EXPECT_TRUE(isRefused);
}

TEST_F(SessionTest, anImportInAThreadOfItsOwnCanBeFoundWhenItIsDone)
{
    std::promise<library::ImportReport> done;
    ImportJob::Talk talk;
    talk.progress = [](const library::ImportProgress &) {};
    talk.stored = [] {};
    talk.finished = [&](const library::ImportReport &report, const std::optional<Error> &error) {
        EXPECT_FALSE(error);
        done.set_value(report);
    };
    const ImportJob job(
        m_maker, ImportJob::importOf({m_folder.path().toStdString()}, library::Arrival::Whole),
        talk);
    EXPECT_EQ(done.get_future().get().added, 2U);
    EXPECT_EQ(m_session->everything(library::Editions::Newest).value().total.briefings, 2U);
}

} // namespace entente::session
