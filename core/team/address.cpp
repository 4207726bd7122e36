// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/address.h"

#include "core/team/libpq.h"
#include "core/team/teamerror.h"

#include <QString>

namespace entente::team {

namespace {

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
    // Whatever a service file or the environment says: it goes before them. A local socket has no
    // TLS, and libpq does not ask for it there.
    const auto mode = settings.try_emplace("sslmode", "verify-full").first;
    if (mode->second != "verify-full")
        return Error{TeamError::WeakTls, shown(address), 0, mode->second};
    settings.try_emplace("application_name", "entente");
    settings.try_emplace("connect_timeout", "10");
    settings.try_emplace("tcp_user_timeout", "30000"); // milliseconds
    // Who only listens learns of a dead way within a minute, and not within the system's two hours.
    settings.try_emplace("keepalives_idle", "30");
    settings.try_emplace("keepalives_interval", "10");
    settings.try_emplace("keepalives_count", "3");
    settings.try_emplace("target_session_attrs", "read-write");
    settings["client_encoding"] = "UTF8";
    return settings;
}

} // namespace entente::team
