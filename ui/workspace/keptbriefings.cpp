// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/keptbriefings.h"

#include "core/library/readkept.h"
#include "resources/resources.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace entente::ui {

using session::KeptBriefing;

namespace {

bool isSameDocument(const Briefing &a, const Briefing &b)
{
    return a.file == b.file && a.source == b.source;
}

std::vector<Briefing> oneOf(Briefing briefing)
{
    std::vector<Briefing> one;
    one.push_back(std::move(briefing));
    return one;
}

} // namespace

std::function<Result<std::vector<Briefing>>()> readingOf(const session::SessionMaker &maker,
                                                         library::BriefingId id)
{
    return [maker, id]() -> Result<std::vector<Briefing>> {
        ENTENTE_TRY(const std::unique_ptr<library::Store> store, maker.library->open());
        ENTENTE_TRY(Briefing read, library::readKept(*store, id, *maker.vocabulary));
        return oneOf(std::move(read));
    };
}

KeptBriefings::KeptBriefings(Workspace *workspace, LibraryDesk *desk, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_desk(desk)
{
    connect(workspace, &Workspace::briefingsChanged, this, &KeptBriefings::follow);
    follow();
}

const KeptBriefing *KeptBriefings::at(int briefing) const
{
    return briefing >= 0 && briefing < static_cast<int>(m_kept.size())
        ? &m_kept[static_cast<std::size_t>(briefing)]
        : nullptr;
}

const KeptBriefing *KeptBriefings::find(const BriefingPtr &open) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptBriefing &each) {
        return each.briefing == open;
    });
    return found == m_kept.end() ? nullptr : &*found;
}

std::optional<library::BriefingId> KeptBriefings::idOf(int briefing) const
{
    const KeptBriefing *kept = at(briefing);
    return kept != nullptr ? kept->id : std::nullopt;
}

bool KeptBriefings::isLookingUp(int briefing) const
{
    const KeptBriefing *kept = at(briefing);
    return kept != nullptr && !kept->isLookedUp && m_desk->isOpened() && !m_desk->isClosed();
}

void KeptBriefings::keep(int briefing)
{
    if (const KeptBriefing *kept = at(briefing)) {
        m_desk->write(
            [kept = kept->bare()](session::Session &session) { return session.keep(kept); });
    }
}

void KeptBriefings::layTyped()
{
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (m_layer && m_layer(m_kept[i]))
            Q_EMIT changed(static_cast<int>(i));
    }
}

void KeptBriefings::begin()
{
    m_isReady = true;
    lookUp();
}

void KeptBriefings::follow()
{
    std::vector<KeptBriefing> kept;
    kept.reserve(m_workspace->briefings().size());
    for (const BriefingPtr &open : m_workspace->briefings()) {
        const auto known = std::find_if(
            m_kept.begin(), m_kept.end(), [&](const KeptBriefing &each) {
                return each.briefing && isSameDocument(*each.briefing, *open);
            });
        KeptBriefing &next = kept.emplace_back();
        if (known != m_kept.end())
            next = std::exchange(*known, {}); // read anew: its notes stay while they are looked up
        next.briefing = open;
        if (open->kept != 0)
            next.id = open->kept;
    }
    m_kept = std::move(kept);
    lookUp();
}

void KeptBriefings::lookUp(std::vector<library::BriefingId> changed)
{
    if (m_kept.empty() || !m_isReady || m_desk->isClosed())
        return;
    std::vector<KeptBriefing> open;
    open.reserve(m_kept.size());
    for (const KeptBriefing &each : m_kept)
        open.push_back(each.bare());
    m_desk->post([this, open = std::move(open), changed = std::move(changed)](
                     session::Session *session, const Error *refusal) mutable {
        if (refusal != nullptr)
            return;
        Result<std::vector<KeptBriefing>> found = session->lookUp(std::move(open), changed);
        if (!found) {
            m_desk->later([this, error = found.error()] { m_desk->tell(error); });
            return;
        }
        QStringList tags;
        if (const Result<std::vector<std::string>> known = session->tags()) {
            for (const std::string &tag : known.value())
                tags << toQString(tag);
        }
        m_desk->later([this, found = std::move(found).value(), tags]() mutable {
            m_tags = tags;
            take(std::move(found));
        });
    });
}

void KeptBriefings::take(std::vector<KeptBriefing> found)
{
    std::vector<BriefingSource> corrected;
    std::vector<int> told;
    bool isDoubt = false; // another than before
    for (KeptBriefing &now : found) {
        const auto at = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptBriefing &each) {
            return each.briefing == now.briefing;
        });
        if (at == m_kept.end())
            continue; // it is open no more, or will be looked up as it is now
        if (m_layer)
            m_layer(now);
        const KeptBriefing then = std::exchange(*at, std::move(now));
        // What was just taken from the library has its corrections already.
        const bool isCorrected = (then.isLookedUp || at->briefing->kept == 0)
            && at->corrections != then.corrections;
        if (isCorrected)
            corrected.push_back(again(*at));
        isDoubt = isDoubt || at->perhapsOf != then.perhapsOf;
        if (at->notes != then.notes || at->id != then.id || !then.isLookedUp || isCorrected)
            told.push_back(static_cast<int>(at - m_kept.begin()));
    }
    for (const int briefing : told)
        Q_EMIT changed(briefing);
    if (isDoubt)
        Q_EMIT doubtChanged();
    if (!corrected.empty())
        Q_EMIT rereadRequested(corrected);
}

BriefingSource KeptBriefings::again(const KeptBriefing &kept) const
{
    if (kept.id) {
        return {kept.briefing->file,
                [read = readingOf(m_desk->maker(), *kept.id), file = kept.briefing->file] {
                    Result<std::vector<Briefing>> briefings = read();
                    if (briefings)
                        briefings.value().front().file = file; // so that it takes its own place
                    return briefings;
                }};
    }
    return {kept.briefing->file,
            [briefing = kept.briefing, corrections = kept.corrections,
             vocabulary = m_desk->maker().vocabulary]() -> Result<std::vector<Briefing>> {
                ENTENTE_TRY(Briefing read, session::readAgain(*briefing, corrections, *vocabulary));
                return oneOf(std::move(read));
            }};
}

} // namespace entente::ui
