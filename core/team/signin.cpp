// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/signin.h"

#include "core/base/printable.h"
#include "core/team/libpq.h"
#include "core/team/teamerror.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <clocale>

namespace entente::team {

namespace {

/// Stands where a password would, so that libpq looks for none: nobody's.
const std::string noPassword = "none is told";

using Held = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Has libpq speak English for as long as it lives, on this thread alone: what it says decides what
/// went wrong, and has no number.
class PlainWords final
{
public:
    PlainWords()
        : m_plain(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE))),
          m_before(::uselocale(m_plain))
    {
    }
    ~PlainWords()
    {
        ::uselocale(m_before);
        if (m_plain != nullptr)
            ::freelocale(m_plain);
    }
    PlainWords(const PlainWords &) = delete;
    PlainWords &operator=(const PlainWords &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

Held tried(const Libpq &pq, const Settings &settings)
{
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : settings) {
        names.push_back(name.c_str());
        values.push_back(value.c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    // Begun, so that notices go nowhere from the first on and errors bear their numbers; then begun
    // anew and waited for, which is the only way that minds connect_timeout and several hosts.
    Held made(pq.connectStartParams(names.data(), values.data(), 0), pq.finish);
    pq.setNoticeProcessor(
        made.get(), [](void *, const char *) {}, nullptr);
    pq.setErrorVerbosity(made.get(), PQERRORS_VERBOSE);
    {
        const PlainWords plain;
        pq.reset(made.get());
    }
    pq.setErrorVerbosity(made.get(), PQERRORS_DEFAULT);
    return made;
}

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

Error refusal(const Libpq &pq, const PGconn *connection, const std::string &address)
{
    const std::string words = pq.errorMessage(connection);
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

bool isIn(const Libpq &pq, const Held &connection)
{
    return pq.status(connection.get()) == CONNECTION_OK;
}

bool wantsBinding(const Libpq &pq, const Held &connection)
{
    return !isIn(pq, connection) && holds(pq.errorMessage(connection.get()), "channel binding");
}

/// Tries it with the password of who sits there, where one is asked for.
Held triedAsking(const Libpq &pq, const Settings &settings, const AskPassword &ask)
{
    Held first = tried(pq, settings);
    if (isIn(pq, first) || !ask || pq.connectionNeedsPassword(first.get()) == 0)
        return first;
    const char *const account = pq.user(first.get());
    const std::optional<std::string> password = ask(account == nullptr ? "" : account);
    if (!password)
        return first;
    Settings with = settings;
    with["password"] = *password;
    return tried(pq, with);
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
                        const AskPassword &ask)
{
    // A socket has no TLS that could be bound to; whose it is its folder decides.
    const bool isSaid = settings.contains("channel_binding");
    if (!isSaid)
        settings["channel_binding"] = isLocal(settings).value_or(false) ? "prefer" : "require";
    Held made = triedAsking(pq, settings, ask);
    if (!isSaid && wantsBinding(pq, made)) {
        const char *const host = pq.host(made.get());
        const bool isSocket = !isLocal(settings) && host != nullptr && isPath(host);
        Settings others = settings;
        others["channel_binding"] = isSocket ? "prefer" : "disable";
        // Certificates and Kerberos bind nothing, and need no password.
        if (!isSocket)
            others["password"] = noPassword;
        Held second = isSocket ? triedAsking(pq, others, ask) : tried(pq, others);
        if (isSocket || isIn(pq, second)) {
            made = std::move(second);
            settings = others;
        }
        if (settings.erase("password") > 0)
            settings["passfile"] = "/dev/null/none"; // for programs of libpq's that are started
    }
    if (!isIn(pq, made))
        return refusal(pq, made.get(), address);
    return SignedIn{made.release(), settings};
}

} // namespace entente::team
