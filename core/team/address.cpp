// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/address.h"

#include "core/team/libpq.h"
#include "core/team/teamerror.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace entente::team {

namespace {

/// What an address may say of the way to a server. The rest would weaken what is promised, name
/// files of whoever opens it, or change what the server does for him.
bool isAllowed(std::string_view setting)
{
    static constexpr std::array all{
        "host",
        "hostaddr",
        "port",
        "dbname",
        "user",
        "service",
        "sslmode",
        "sslrootcert",
        "sslcert",
        "sslkey",
        "sslcrl",
        "sslcrldir",
        "krbsrvname",
        "requirepeer",
        "keepalives",
        "keepalives_idle",
        "keepalives_interval",
        "keepalives_count",
        "tcp_user_timeout",
        "connect_timeout",
        "application_name",
        "target_session_attrs",
        "channel_binding",
    };
    return std::find(all.begin(), all.end(), setting) != all.end();
}

/// An address without what may be a password in it: what is said is not to repeat that.
std::string shown(const std::string &address)
{
    const std::string bare = address.substr(0, address.find('?'));
    const std::size_t scheme = bare.find("://");
    const std::size_t at = bare.rfind('@');
    if (at == std::string::npos)
        return bare;
    return (scheme == std::string::npos ? "" : bare.substr(0, scheme + 3)) + "…" + bare.substr(at);
}

} // namespace

Result<Settings> settingsOf(const std::string &address)
{
    if (!address.starts_with("postgres://") && !address.starts_with("postgresql://"))
        return Error{TeamError::NotAnAddress, shown(address), 0, "postgres://"};
    ENTENTE_TRY(const Libpq *const pq, Libpq::load());
    char *problem = nullptr;
    PQconninfoOption *options = pq->conninfoParse(address.c_str(), &problem);
    if (options == nullptr) {
        const std::string why = problem == nullptr ? "" : problem;
        pq->freemem(problem);
        // libpq's reason may quote it whole.
        const bool mayTell = address.find('@') == std::string::npos
            && address.find("password") == std::string::npos;
        return Error{TeamError::NotAnAddress, shown(address), 0,
                     mayTell ? QString::fromStdString(why).simplified().toStdString()
                             : "postgres://"};
    }
    Settings settings;
    for (const PQconninfoOption *each = options; each->keyword != nullptr; ++each) {
        if (each->val != nullptr)
            settings[each->keyword] = each->val;
    }
    pq->conninfoFree(options);
    if (settings.contains("password") || settings.contains("sslpassword"))
        return Error{TeamError::PasswordInAddress, shown(address), 0, {}};
    for (const auto &[name, value] : settings) {
        if (!isAllowed(name))
            return Error{TeamError::SettingRefused, shown(address), 0, name};
    }
    // Whatever a service file or the environment says: it goes before them. A local socket has no
    // TLS, and libpq does not ask for it there.
    const auto mode = settings.try_emplace("sslmode", "verify-full").first;
    if (mode->second != "verify-full")
        return Error{TeamError::WeakTls, shown(address), 0, mode->second};
    // TLS and nothing else, and none that is broken; Kerberos says who one is within it.
    settings["gssencmode"] = "disable";
    settings["ssl_min_protocol_version"] = "TLSv1.2";
    const auto binding = settings.find("channel_binding");
    if (binding != settings.end() && binding->second != "prefer" && binding->second != "require")
        return Error{TeamError::SettingRefused, shown(address), 0,
                     "channel_binding=" + binding->second};
    settings.try_emplace("application_name", "entente");
    // A way that was cut says nothing: without these, and what Way adds, it would be taken for a
    // silent server's for hours.
    settings.try_emplace("keepalives_idle", "10"); // seconds, and so on
    settings.try_emplace("keepalives_interval", "5");
    settings.try_emplace("keepalives_count", "4");
    settings.try_emplace("target_session_attrs", "read-write");
    settings["client_encoding"] = "UTF8";
    return settings;
}

} // namespace entente::team
