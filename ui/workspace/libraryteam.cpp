// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryteam.h"

#include "core/library/mentions.h"
#include "ui/workspace/keptbriefings.h"
#include "ui/workspace/librarydesk.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <set>

namespace entente::ui {

namespace {

std::vector<std::string> mentionsOf(const library::TeamBook &book,
                                    const std::vector<std::string> &everybody)
{
    std::vector<std::string> ids;
    for (const library::TeamBook::Mentioning &each : book.mentioning) {
        if (book.authorOf(each.id) == book.me)
            continue; // whoever reminds himself knows it
        const std::vector<library::Mention> found = library::mentionsIn(each.words, everybody);
        if (std::any_of(found.begin(), found.end(),
                        [&](const library::Mention &one) { return one.name == book.me; }))
            ids.push_back(each.id);
    }
    return ids;
}

} // namespace

LibraryTeam::LibraryTeam(Workspace *workspace, LibraryDesk *desk, KeptBriefings *kept,
                         QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_kept(kept),
      m_book(std::make_shared<const library::TeamBook>())
{
    connect(desk, &LibraryDesk::written, this, [this](const LibraryDesk::Written &written) {
        if (written.touched.notes || written.touched.briefings)
            reload();
    });
    connect(kept, &KeptBriefings::changed, this, &LibraryTeam::followDesks);
    connect(workspace, &Workspace::briefingsChanged, this, &LibraryTeam::followDesks);
}

QString LibraryTeam::me() const
{
    return toQString(m_book->me);
}

QString LibraryTeam::authorOf(const std::string &note) const
{
    return isJoined() ? toQString(m_book->authorOf(note)) : QString();
}

int LibraryTeam::unseenOn(library::BriefingId briefing) const
{
    return static_cast<int>(
        std::count_if(m_book->unseen.begin(), m_book->unseen.end(), [&](const std::string &note) {
            const auto at = m_book->notes.find(note);
            return at != m_book->notes.end() && at->second.briefing == briefing;
        }));
}

void LibraryTeam::setSeen(const std::vector<std::string> &notes)
{
    std::vector<std::string> were;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(were),
                 [this](const std::string &each) { return isUnseen(each); });
    if (were.empty())
        return;
    // Shown at once; that it is written down is nothing that others wait for.
    auto now = std::make_shared<library::TeamBook>(*m_book);
    for (const std::string &each : were)
        now->unseen.erase(each);
    m_book = std::move(now);
    Q_EMIT changed();
    m_desk->post([were = std::move(were)](session::Session *session, const Error *refusal) {
        if (refusal == nullptr)
            (void)session->store().setSeen(
                were); // else they are new once more, and no more than that
    });
}

void LibraryTeam::reload()
{
    if (m_isReading || m_desk->isClosed())
        return;
    m_isReading = true;
    m_desk->post([this](session::Session *session, const Error *refusal) {
        m_desk->later([this] { m_isReading = false; });
        if (refusal != nullptr)
            return; // said already
        Result<library::TeamBook> book = session->store().team();
        if (!book) {
            m_desk->later([this, error = book.error()] { m_desk->tell(error); });
            return;
        }
        // A desk is another without a word of a briefing, so that nothing else tells the search.
        if (book.value().isJoined)
            (void)session->library().openSearch(session->store());
        m_desk->later(
            [this, now = std::make_shared<const library::TeamBook>(std::move(book).value())] {
                take(now);
            });
    });
}

void LibraryTeam::take(std::shared_ptr<const library::TeamBook> book)
{
    const bool isFirst = !std::exchange(m_isKnown, true);
    if (isFirst && !book->isJoined)
        return;
    const std::set<std::string> before(m_mentions.begin(), m_mentions.end());
    m_book = std::move(book);
    std::set<std::string> names(m_book->people.begin(), m_book->people.end());
    for (const auto &[note, author] : m_book->notes) {
        for (const std::string &name : {author.author, author.lastBy}) {
            if (!name.empty())
                names.insert(name);
        }
    }
    names.erase(m_book->me);
    m_people.clear();
    for (const std::string &name : names)
        m_people << toQString(name);
    m_everybody.assign(names.begin(), names.end());
    if (!m_book->me.empty())
        m_everybody.push_back(m_book->me);
    m_mentions = mentionsOf(*m_book, m_everybody);
    followDesks();
    Q_EMIT changed();
    std::vector<library::BriefingId> on;
    for (const std::string &each : m_mentions) {
        const auto at = m_book->notes.find(each);
        if (!isFirst && before.count(each) == 0 && isUnseen(each) && at != m_book->notes.end())
            on.push_back(at->second.briefing);
    }
    if (!on.empty())
        Q_EMIT mentioned(on);
}

void LibraryTeam::followDesks()
{
    if (!isJoined())
        return;
    std::vector<std::string> desks;
    for (std::size_t i = 0; i < m_workspace->briefings().size(); ++i) {
        const std::optional<library::BriefingId> id = m_kept->idOf(static_cast<int>(i));
        desks.push_back(id ? m_book->deskOf(*id) : std::string());
    }
    m_workspace->setDesks(std::move(desks));
}

} // namespace entente::ui
