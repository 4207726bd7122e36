// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(TeamError error)
{
    switch (error) {
    case TeamError::NoLibpq:
        return ErrorTexts::tr("%1: PostgreSQL's client library cannot be loaded (%2); install "
                              "libpq5.");
    case TeamError::NotAnAddress:
        return ErrorTexts::tr("%1: this is no address of a team's server (%2); write one such as "
                              "postgres://desk.example.org/entente.");
    case TeamError::PasswordInAddress:
        return ErrorTexts::tr("%1: an address is seen by everybody on this machine and may hold no "
                              "password; leave it out, and it is asked for.");
    case TeamError::WeakTls:
        return ErrorTexts::tr("%1: sslmode=%2 does not check whom it talks to; leave it out, or "
                              "write verify-full.");
    case TeamError::NotReached:
        return ErrorTexts::tr("%1: the server cannot be reached (%2); what you write is kept and "
                              "goes out when it can be.");
    case TeamError::SignInRefused:
        return ErrorTexts::tr("%1: the server did not let you in (%2); check the account and its "
                              "password.");
    case TeamError::ConnectionLost:
        return ErrorTexts::tr("%1: the connection was lost (%2); what was done stays done, and the "
                              "rest goes on from there.");
    case TeamError::ServerFailed:
        return ErrorTexts::tr("%1: the server could not do it (%2).");
    case TeamError::NotAllowed:
        return ErrorTexts::tr("%1: this account may not do that (%2); ask who administers the "
                              "server.");
    case TeamError::NotATeam:
        return ErrorTexts::tr("%1: there is no team's library in this database; make one with "
                              "“entente server init”.");
    case TeamError::AlreadyATeam:
        return ErrorTexts::tr("%1: there is a team's library in this database already; name an "
                              "empty one, or bring it up to date with “entente server upgrade”.");
    case TeamError::Stranger:
        return ErrorTexts::tr("%1: the account “%2” is nobody's in this team; ask for it to be "
                              "added with “entente server user add”.");
    case TeamError::OlderServer:
        return ErrorTexts::tr("%1: the server is older than this program (step %2); bring it up to "
                              "date with “entente server upgrade”.");
    case TeamError::NewerServer:
        return ErrorTexts::tr("%1: the server speaks a newer language (%2); update Entente.");
    case TeamError::OtherTeam:
        return ErrorTexts::tr(
            "%1: this library belongs to the account “%2” of a team; take another "
            "library, or leave that team with “entente sync --leave”.");
    case TeamError::NotJoined:
        return ErrorTexts::tr("%1: this library belongs to no team; join one with “entente sync "
                              "--with”.");
    case TeamError::NoSuchConflict:
        return ErrorTexts::tr("%1: there is no conflict “%2”; “entente sync --conflicts” lists "
                              "those that there are.");
    case TeamError::StrangeAnswer:
        return ErrorTexts::tr(
            "%1: the server answered what no server of a team's answers (%2), and "
            "nothing of it was taken.");
    case TeamError::ToolFailed:
        return ErrorTexts::tr("%1: PostgreSQL's own tool could not do it (%2).");
    case TeamError::SaidNothing:
        return ErrorTexts::tr("%1: nobody called “%2” said anything of a topic that you may see; "
                              "name a person as others see the name.");
    }
    return {};
}

} // namespace entente
