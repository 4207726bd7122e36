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
    case TeamError::AnotherMemory:
        return ErrorTexts::tr(
            "%1: this library belongs to another team, of which this server knows "
            "nothing, and was not shown to it; take another library, or leave "
            "that team with “entente sync --leave”.");
    case TeamError::NotJoined:
        return ErrorTexts::tr("%1: this library belongs to no team; join one with “entente sync "
                              "--with”.");
    case TeamError::NoSuchConflict:
        return ErrorTexts::tr("%1: there is no conflict “%2”; “entente sync --conflicts” lists "
                              "those that there are.");
    case TeamError::NothingToTake:
        return ErrorTexts::tr("%1: what collided there is not here any more, so that its other "
                              "side cannot be taken; “entente sync --settle” takes the conflict "
                              "away.");
    case TeamError::StrangeAnswer:
        return ErrorTexts::tr(
            "%1: the server answered what no server of a team's answers (%2), and "
            "nothing of it was taken.");
    case TeamError::ToolFailed:
        return ErrorTexts::tr("%1: PostgreSQL's own tool could not do it (%2).");
    case TeamError::SettingRefused:
        return ErrorTexts::tr("%1: the address of a team may not set %2; leave it out.");
    case TeamError::CertificateNotTrusted:
        return ErrorTexts::tr("%1: nobody whom this machine trusts vouches for the server's "
                              "certificate, or it is out of date (%2); ask who administers the "
                              "server for the certificate of the team's authority, name it with "
                              "sslrootcert=FILE or keep it as ~/.postgresql/root.crt, and see "
                              "that the clock is right.");
    case TeamError::CertificateOfAnother:
        return ErrorTexts::tr("%1: the server's certificate is another host's (%2); write the name "
                              "that stands in it, or ask who administers the server.");
    case TeamError::NoAuthority:
        return ErrorTexts::tr("%1: the certificate of the team's authority is not on this machine "
                              "(%2); ask who administers the server for it, and name it with "
                              "sslrootcert=FILE or keep it as ~/.postgresql/root.crt.");
    case TeamError::NoTls:
        return ErrorTexts::tr("%1: the server does not speak TLS (%2), and nothing is told to it "
                              "without; ask who administers it to switch TLS on.");
    case TeamError::PasswordUnsafe:
        return ErrorTexts::tr(
            "%1: the server would not take the password in a form that gives nothing away (%2), "
            "and none was sent; ask who administers it for SCRAM. Where a pgBouncer of your "
            "team's stands before it, write channel_binding=prefer in the address.");
    case TeamError::NoSuchDatabase:
        return ErrorTexts::tr("%1: the server has no such database (%2); see that the last part of "
                              "the address is right, or ask who administers the server.");
    case TeamError::Inactive:
        return ErrorTexts::tr("%1: the account “%2” is not active in this team any more; ask who "
                              "administers it for “entente server user change”.");
    case TeamError::DeskThere:
        return ErrorTexts::tr("%1: there is a desk of that name already; choose another.");
    case TeamError::PersonThere:
        return ErrorTexts::tr("%1: somebody has that account already; choose another, or change "
                              "what he may with “entente server user change”.");
    case TeamError::NoSuchDesk:
        return ErrorTexts::tr("%1: there is no desk “%2”; “entente server desk list” lists those "
                              "that there are.");
    case TeamError::NoSuchPerson:
        return ErrorTexts::tr("%1: nobody has the account “%2”; “entente server user list” lists "
                              "those that there are.");
    case TeamError::NoSuchBriefing:
        return ErrorTexts::tr("%1: there is no such briefing on the desk “%2”; see that the "
                              "SHA-256 and the desk are right.");
    case TeamError::NotAName:
        return ErrorTexts::tr("%1: a name has at least one letter, a desk's no more than 100 and a "
                              "person's no more than 200; choose another.");
    case TeamError::NotAnAccount:
        return ErrorTexts::tr("%1: “%2” cannot be a person's account; choose one of up to 63 "
                              "letters that is no superuser's and does not begin with pg_ or "
                              "entente_.");
    case TeamError::NoTool:
        return ErrorTexts::tr("%1: PostgreSQL's program %2 is not installed; Debian has it in "
                              "postgresql-client.");
    case TeamError::TooMuch:
        return ErrorTexts::tr("%1: the server takes no more of you for now (%2); what is left "
                              "waits, and goes out later.");
    case TeamError::NotNow:
        return ErrorTexts::tr("%1: the server cannot do it just now (%2); what you write is kept "
                              "and goes out when it can.");
    case TeamError::SaidNothing:
        return ErrorTexts::tr("%1: nobody called “%2” said anything of a topic that you may see; "
                              "name a person as others see the name.");
    }
    return {};
}

} // namespace entente
