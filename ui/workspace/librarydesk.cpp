// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/librarydesk.h"

#include "resources/resources.h"

#include <QCoreApplication>

#include <utility>

namespace entente::ui {

LibraryDesk::LibraryDesk(session::SessionMaker maker, QObject *parent)
    : QObject(parent),
      m_maker(std::move(maker)),
      m_writing(std::make_unique<session::SessionThread>(m_maker)),
      m_searching(std::make_unique<session::SessionThread>(m_maker))
{
}

LibraryDesk::~LibraryDesk()
{
    endWriting();
    endSearching();
}

void LibraryDesk::setObstacle(const QString &obstacle, bool isReadOnly)
{
    m_obstacle = obstacle;
    m_isReadOnly = isReadOnly;
}

void LibraryDesk::open()
{
    if (!std::exchange(m_isOpened, true))
        Q_EMIT needed();
}

void LibraryDesk::write(Work work, Refused refused)
{
    if (isClosed()) {
        Q_EMIT problem(m_obstacle);
        return;
    }
    if (!refused)
        refused = [this](const Error &error) { tell(error); };
    open();
    post([this, work = std::move(work), refused = std::move(refused)](session::Session *session,
                                                                      const Error *refusal) {
        if (refusal != nullptr) {
            later([refused, error = *refusal] { refused(error); });
            return;
        }
        const Result<session::Touched> worked = work(*session);
        Written what;
        if (worked)
            what.touched = worked.value();
        else
            later([refused, error = worked.error()] { refused(error); });
        const bool isOfTopics = what.touched.topics || what.touched.briefings;
        if (isOfTopics && m_followsWrites) {
            if (const Result<void> followed = session->follow(); !followed)
                later([this, error = followed.error()] { tell(error); });
        }
        if (what.touched.briefings || what.touched.filters || what.touched.dossiers)
            what.contents = session->contents(what.touched.briefings);
        what.undoable = session->undoable();
        what.redoable = session->redoable();
        later([this, what = std::move(what)] { Q_EMIT written(what); });
    });
}

void LibraryDesk::apply(std::vector<library::Edit> edits)
{
    write([edits = std::move(edits)](session::Session &session) { return session.apply(edits); });
}

void LibraryDesk::reload()
{
    write([](session::Session &session) -> Result<session::Touched> {
        session.refresh();
        return session::Touched::everything();
    });
}

void LibraryDesk::tell(const Error &error)
{
    Q_EMIT problem(sentence(error));
}

void LibraryDesk::finish()
{
    constexpr int rounds = 8; // what is told may ask for more: an edit for a search
    for (int i = 0; i < rounds; ++i) {
        m_writing->finish();
        m_searching->finish();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        Q_EMIT rested();
    }
}

void LibraryDesk::endWriting()
{
    m_isEnding = true;
    m_writing.reset();
}

void LibraryDesk::endSearching()
{
    m_searching.reset();
}

} // namespace entente::ui
