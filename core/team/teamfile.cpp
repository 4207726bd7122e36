// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamfile.h"

#include "core/base/fileerror.h"
#include "core/base/ownplaces.h"
#include "core/team/address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace entente::team {

namespace {

/// What a setting is where the address leaves it out, as libpq finds it.
std::string valueOf(const Settings &settings, const char *name, const char *variable,
                    const std::string &usual)
{
    const auto given = settings.find(name);
    if (given != settings.end() && !given->second.empty())
        return given->second;
    const QByteArray said = qgetenv(variable);
    return said.isEmpty() ? usual : said.toStdString();
}

std::string ownName()
{
    const passwd *user = ::getpwuid(::geteuid());
    return user == nullptr ? std::string() : user->pw_name;
}

struct Memory
{
    std::string account;
    std::string host;
    std::string port;
    std::string database;
    std::string service; ///< of a service file, which says the rest
};

Result<Memory> memoryOf(const std::string &address)
{
    ENTENTE_TRY(const Settings settings, settingsOf(address));
    Memory found;
    found.account = valueOf(settings, "user", "PGUSER", ownName());
    const auto hostAddress = settings.find("hostaddr");
    found.host = valueOf(settings, "host", "PGHOST",
                         hostAddress == settings.end() ? "localhost" : hostAddress->second);
    found.port = valueOf(settings, "port", "PGPORT", "5432");
    found.database = valueOf(settings, "dbname", "PGDATABASE", found.account);
    found.service = valueOf(settings, "service", "PGSERVICE", {});
    return found;
}

/// Letters that every file system and shell takes as they are.
std::string plain(const std::string &name)
{
    constexpr std::size_t most = 32;
    std::string kept;
    for (const char each : name) {
        const auto letter = static_cast<unsigned char>(each);
        const bool isPlain = letter < 0x80U && (std::isalnum(letter) != 0 || each == '.');
        if (isPlain)
            kept += each;
        else if (!kept.empty() && kept.back() != '-')
            kept += '-';
    }
    kept.resize(std::min(kept.size(), most));
    return kept;
}

} // namespace

bool isAddress(const std::string &library)
{
    return library.starts_with("postgres://") || library.starts_with("postgresql://");
}

Result<std::string> identityOf(const std::string &address)
{
    ENTENTE_TRY(const Memory memory, memoryOf(address));
    return memory.account + '@' + memory.host + ':' + memory.port + '/' + memory.database
        + (memory.service.empty() ? "" : "?service=" + memory.service);
}

Result<std::string> teamFileOf(const std::string &address)
{
    ENTENTE_TRY(const Memory memory, memoryOf(address));
    // Parted by what no part can hold, so that no two come to the same.
    QByteArray whole;
    for (const std::string &part :
         {memory.account, memory.host, memory.port, memory.database, memory.service})
        whole += QByteArray::fromStdString(part) + '\0';
    const std::string hash =
        QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16).toStdString();
    const QString folder = ownData() + QStringLiteral("/entente/teams");
    if (!QDir().mkpath(folder))
        return Error{FileError::NotWritable, QFile::encodeName(folder).toStdString(), 0,
                     "the folder cannot be made"};
    return QFile::encodeName(folder).toStdString() + '/' + plain(memory.database) + '-'
        + plain(memory.account) + '-' + plain(memory.host) + '-' + hash + ".entente";
}

Result<bool> isUnused(library::Replica &replica)
{
    library::Store &store = replica.store();
    ENTENTE_TRY(const std::vector<library::BriefingRecord> briefings, store.newestBriefings(1));
    ENTENTE_TRY(const std::vector<library::Note> notes, store.notes(0));
    ENTENTE_TRY(const std::vector<library::SavedFilter> filters, store.savedFilters());
    ENTENTE_TRY(const std::vector<library::Dossier> dossiers, store.dossiers());
    return briefings.empty() && notes.empty() && filters.empty() && dossiers.empty();
}

} // namespace entente::team
