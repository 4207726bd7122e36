// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/signin.h"

#include "core/base/printable.h"
#include "core/base/runerror.h"
#include "core/team/bell.h"
#include "core/team/knocking.h"
#include "core/team/libpq.h"
#include "core/team/teamerror.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace entente::team {

namespace {

/// Stands where a password would, so that libpq looks for none: nobody's.
const std::string noPassword = "none is told";

bool isPath(std::string_view host)
{
    return host.starts_with('/') || host.starts_with('@');
}

/// Whether it names sockets of this machine alone; nothing where libpq finds out for itself.
std::optional<bool> isLocal(const Settings &settings)
{
    if (settings.contains("hostaddr"))
        return false;
    const auto given = settings.find("host");
    if (given == settings.end())
        return std::nullopt;
    const QStringList hosts = QString::fromStdString(given->second).split(u',');
    return std::all_of(hosts.begin(), hosts.end(),
                       [](const QString &host) { return isPath(host.toStdString()); });
}

bool holds(const std::string &words, const char *part)
{
    return words.find(part) != std::string::npos;
}

/// What libpq said, by the words that it says it with.
std::optional<TeamError> faultOfTls(const std::string &words)
{
    struct Sign
    {
        const char *words;
        TeamError fault;
    };
    static constexpr std::array signs{
        Sign{"channel binding", TeamError::PasswordUnsafe},
        Sign{"does not match host name", TeamError::CertificateOfAnother},
        Sign{"could not get server's host name from server certificate",
             TeamError::CertificateOfAnother},
        Sign{"certificate verify failed", TeamError::CertificateNotTrusted},
        Sign{"root certificate file", TeamError::NoAuthority},
        Sign{"could not read root certificate", TeamError::NoAuthority},
        Sign{"server does not support SSL", TeamError::NoTls},
    };
    for (const Sign &each : signs) {
        if (holds(words, each.words))
            return each.fault;
    }
    return std::nullopt;
}

std::optional<TeamError> faultOfState(const QString &state)
{
    if (state == QStringLiteral("3D000"))
        return TeamError::NoSuchDatabase;
    if (state == QStringLiteral("42501"))
        return TeamError::Stranger;
    if (state.startsWith(QStringLiteral("28")))
        return TeamError::SignInRefused;
    return std::nullopt;
}

Error refusal(const Libpq &pq, const Knock &knock, const std::string &address)
{
    const PGconn *const connection = knock.connection.get();
    const std::string &words = knock.why;
    // FATAL:  28P01: password authentication failed for user "ann"
    static const QRegularExpression numbered(
        QStringLiteral(":\\s+(?=[A-Z]*[0-9])([0-9A-Z]{5}): (.*)$"),
        QRegularExpression::MultilineOption);
    QRegularExpressionMatch last;
    for (auto each = numbered.globalMatch(QString::fromStdString(words)); each.hasNext();)
        last = each.next();
    const std::string why = harmless(last.hasMatch() ? last.captured(2).toStdString() : words);
    if (last.hasMatch()) {
        const std::optional<TeamError> fault = faultOfState(last.captured(1));
        if (fault == TeamError::Stranger) {
            const char *const account = pq.user(connection);
            return {*fault, address, 0, account == nullptr ? "" : account};
        }
        return {fault.value_or(TeamError::NotReached), address, 0, why};
    }
    if (const std::optional<TeamError> fault = faultOfTls(words))
        return {*fault, address, 0, why};
    const bool isAsked = pq.connectionNeedsPassword(connection) != 0;
    return {isAsked ? TeamError::SignInRefused : TeamError::NotReached, address, 0, why};
}

bool wantsBinding(const Knock &knock)
{
    return !knock.isIn && holds(knock.why, "channel binding");
}

/// Tries it with the password of who sits there, where one is asked for.
Knock triedAsking(const Libpq &pq, const Settings &settings, const Approach &approach)
{
    const Knocking knocking(pq, approach);
    Knock first = knocking.at(settings);
    if (first.isIn || !approach.ask || pq.connectionNeedsPassword(first.connection.get()) == 0)
        return first;
    const char *const account = pq.user(first.connection.get());
    const std::optional<std::string> password = approach.ask(account == nullptr ? "" : account);
    if (!password)
        return first;
    Settings with = settings;
    with["password"] = *password;
    return knocking.at(with);
}

} // namespace

std::string harmless(std::string_view words)
{
    constexpr qsizetype longest = 400;
    QString line = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))
                       .simplified();
    if (line.size() > longest)
        line = line.left(longest) + QStringLiteral("…");
    return text::printableLine(line.toStdString());
}

Result<SignedIn> signIn(const Libpq &pq, const std::string &address, Settings settings,
                        const Approach &approach)
{
    // A socket has no TLS that could be bound to; whose it is its folder decides.
    const bool isSaid = settings.contains("channel_binding");
    if (!isSaid)
        settings["channel_binding"] = isLocal(settings).value_or(false) ? "prefer" : "require";
    Knock made = triedAsking(pq, settings, approach);
    if (!isSaid && wantsBinding(made)) {
        const char *const host = pq.host(made.connection.get());
        const bool isSocket = !isLocal(settings) && host != nullptr && isPath(host);
        Settings others = settings;
        others["channel_binding"] = isSocket ? "prefer" : "disable";
        // Certificates and Kerberos bind nothing, and need no password.
        if (!isSocket)
            others["password"] = noPassword;
        Knock second = isSocket ? triedAsking(pq, others, approach)
                                : Knocking(pq, approach).at(others);
        if (isSocket || second.isIn) {
            made = std::move(second);
            settings = others;
        }
        if (settings.erase("password") > 0)
            settings["passfile"] = "/dev/null/none"; // for programs of libpq's that are started
    }
    if (approach.bell != nullptr && approach.bell->isEnding())
        return Error{RunError::Cancelled, address, 0, {}};
    if (!made.isIn)
        return refusal(pq, made, address);
    return SignedIn{made.connection.release(), settings};
}

} // namespace entente::team
