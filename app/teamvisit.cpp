// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/teamvisit.h"

#include "app/apptexts.h"
#include "app/secret.h"
#include "app/syncline.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/team/follower.h"
#include "core/team/teamfile.h"
#include "core/team/teamthread.h"

namespace entente {

namespace {

/// A team's library that a command works on.
class Visit final
{
public:
    Visit(const Arguments &arguments, const Vocabulary &vocabulary, library::Library &library,
          library::Replica &replica, bool isHere, std::FILE *errors)
        : m_replica(replica),
          m_errors(errors),
          m_isHere(isHere),
          m_line(errors),
          m_follower(replica, library, vocabulary, following(arguments), m_bell)
    {
    }

    /// Whether there is something to work on.
    bool begin()
    {
        const Result<team::SyncReport> done = m_follower.once();
        m_isAway = !done;
        if (done)
            return true;
        if (!m_isHere || !team::isAway(done.error()))
            complain(m_errors, sentence(done.error()));
        else
            complain(m_errors,
                     AppTexts::tr("The team's server cannot be reached (%1); going on with what is "
                                  "here.")
                         .arg(QString::fromStdString(done.error().detail)));
        return m_isHere;
    }

    void end()
    {
        const Result<std::size_t> waiting = m_replica.countWaiting();
        if (!waiting || waiting.value() == 0)
            return;
        if (!m_isAway) {
            const Result<team::SyncReport> done = m_follower.once();
            if (!done)
                complain(m_errors, sentence(done.error()));
            else if (done.value().refused > 0)
                complain(m_errors,
                         AppTexts::tr("%n was/were refused; “entente sync --conflicts” says why.",
                                      nullptr, static_cast<int>(done.value().refused)));
        }
        const Result<std::size_t> left = m_replica.countWaiting();
        if (left && left.value() > 0)
            complain(m_errors,
                     AppTexts::tr("%n change(s) wait to be sent.", nullptr,
                                  static_cast<int>(left.value())));
    }

private:
    team::Following following(const Arguments &arguments)
    {
        constexpr std::chrono::seconds brief{3};
        team::Following all;
        all.address = arguments.team.with;
        if (m_isHere)
            all.patience = brief; // there is something to go on with
        all.password = [this](const std::string &account) {
            if (!m_password)
                m_password = askSecret(
                    AppTexts::tr("Password of %1:").arg(QString::fromStdString(account)));
            return m_password;
        };
        all.tell = [this](const team::Standing &standing) {
            m_line(standing.done, standing.total, standing.is == team::Standing::Is::Sending);
        };
        return all;
    }

    library::Replica &m_replica;
    std::FILE *m_errors;
    bool m_isHere;
    SyncLine m_line;
    std::optional<std::string> m_password;
    team::Bell m_bell;
    bool m_isAway = false;
    team::Follower m_follower;
};

} // namespace

int withTeam(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
             std::FILE *errors, const std::function<int()> &run)
{
    if (arguments.team.with.empty())
        return run();
    const std::shared_ptr<library::Library> library = library::libraryAt(arguments.library,
                                                                         vocabulary);
    const Result<std::unique_ptr<library::Replica>> replica = library::openReplica(
        arguments.library);
    const Result<std::optional<library::Joined>> joined = replica ? replica.value()->joined()
                                                                  : replica.error();
    if (!joined) {
        complain(errors, sentence(joined.error()));
        return CouldNotRead;
    }
    const bool isHere = joined.value().has_value();
    const Result<bool> isUnused = isHere ? Result<bool>(true) : team::isUnused(*replica.value());
    if (!isUnused || !isUnused.value()) {
        complain(errors,
                 isUnused
                     ? AppTexts::tr("%1: this library left its team, and is not shown to it again "
                                    "without a word; “entente sync --library %2” joins anew.")
                           .arg(nameOf(arguments.library), nameOf(arguments.team.with))
                     : sentence(isUnused.error()));
        return CouldNotRead;
    }
    Visit visit(arguments, *vocabulary, *library, *replica.value(), isHere, errors);
    if (!visit.begin())
        return CouldNotRead;
    if (arguments.command != Command::Watch) {
        const int status = run();
        visit.end();
        return status;
    }
    // It goes on until it is ended, and so does what is sent and taken.
    team::Following following;
    following.address = arguments.team.with;
    following.password = [](const std::string &) { return std::nullopt; };
    const team::TeamThread thread(library, vocabulary, std::move(following));
    const int status = run();
    visit.end();
    return status;
}

} // namespace entente
