// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/agreeparties.h"

#include "app/apptexts.h"
#include "app/secret.h"
#include "core/team/hello.h"
#include "core/team/judgements.h"
#include "core/team/teamerror.h"

#include <algorithm>
#include <filesystem>

namespace entente {

namespace {

QString nameOf(const std::string &file)
{
    return QString::fromStdString(std::filesystem::path(file).filename().string());
}

session::Judgements judgementsOf(const team::PersonsJudgements &person)
{
    session::Judgements found;
    found.name = QString::fromStdString(person.name);
    for (const auto &[key, judgement] : person.topics)
        found.said[key.first].push_back(judgement.said);
    return found;
}

/// Somebody by name, or oneself for none. Of who said nothing a server that is asked who said what
/// knows nothing.
Result<team::PersonsJudgements> personNamed(const std::vector<team::PersonsJudgements> &all,
                                            const std::string &name, const team::Connection &server)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) {
        return name.empty() ? each.isMine : each.name == name;
    });
    if (found != all.end())
        return *found;
    return Error{TeamError::SaidNothing, server.address(), 0,
                 name.empty() ? server.account() : name};
}

} // namespace

Result<AgreeParties> partiesOfLibraries(const Arguments &arguments, session::Session &session,
                                        const std::shared_ptr<const Vocabulary> &vocabulary)
{
    AgreeParties parties;
    ENTENTE_TRY(parties.left, session::judgementsOf(session.store(), AppTexts::tr("this library")));
    if (arguments.agree.isProgram) {
        parties.right = session::programsJudgements();
        return parties;
    }
    const std::string &other = arguments.agree.with;
    const session::SessionMaker maker{library::libraryAt(other, vocabulary), vocabulary, {}};
    ENTENTE_TRY(const std::unique_ptr<session::Session> theirs, maker.openExisting());
    ENTENTE_TRY(parties.right, session::judgementsOf(theirs->store(), nameOf(other)));
    if (session::areOfOneTeam(arguments.library, other))
        parties.remarks << AppTexts::tr(
            "Both libraries belong to one team, where each has what the other says: this tells "
            "how far they are in step. Who said what the team’s server knows; see --team.");
    return parties;
}

Result<AgreeParties> partiesOfTeam(const Arguments &arguments)
{
    ENTENTE_TRY(const std::unique_ptr<team::Connection> server,
                team::Connection::open(arguments.team.with, [](const std::string &account) {
                    return askSecret(
                        AppTexts::tr("Password of %1:").arg(QString::fromStdString(account)));
                }));
    ENTENTE_TRY_VOID(team::hello(*server));
    ENTENTE_TRY(const std::vector<team::PersonsJudgements> all, team::judgementsOf(*server));
    ENTENTE_TRY(team::PersonsJudgements left, personNamed(all, arguments.agree.of, *server));
    ENTENTE_TRY(team::PersonsJudgements right, personNamed(all, arguments.agree.with, *server));
    AgreeParties parties;
    if (arguments.agree.isBlind) {
        if (const std::size_t dropped = team::keepIndependent(left, right); dropped > 0)
            parties.remarks << AppTexts::tr("Left out are judgements of somebody who knew what the "
                                            "other had said: %1.")
                                   .arg(dropped);
    } else if (const std::size_t dependent = team::countDependent(left, right); dependent > 0) {
        parties.remarks << AppTexts::tr("Judgements of somebody who knew what the other had said "
                                        "are among these: %1. --count blind leaves them out.")
                               .arg(dependent);
    }
    parties.left = judgementsOf(left);
    parties.right = judgementsOf(right);
    return parties;
}

} // namespace entente
