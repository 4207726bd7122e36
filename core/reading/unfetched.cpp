// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/unfetched.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/readingtexts.h"

#include <QStringList>

#include <algorithm>

namespace entente {

namespace {

constexpr std::size_t mostHosts = 3;
constexpr std::size_t longestHost = 253; // RFC 1035, 2.3.4

constexpr std::array kindTexts{
    QT_TRANSLATE_NOOP("ReadingTexts", "remote images, not fetched: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "tracking pixels, not fetched: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "remote styles, not fetched: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "scripts, not run: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "remote frames, not fetched: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "remote sound or video, not fetched: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "linked objects, not fetched: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "linked documents or templates, not fetched: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "actions that start or send something, not run: %1"),
    QT_TRANSLATE_NOOP("ReadingTexts", "external definitions (DTD), not fetched: %1"),
};

bool isSlash(char c)
{
    return c == '/' || c == '\\';
}

/// Behind "https:", or at the beginning; the drive "C:" is no scheme.
std::size_t behindScheme(std::string_view address)
{
    const std::size_t end = address.find_first_of(":/\\?#");
    return end == std::string_view::npos || end < 2 || address[end] != ':' ? 0 : end + 1;
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
        || c == '-' || c == '_';
}

/// Of https://user@host:80/path, //host/path and file://///host/share, whichever way its slashes
/// lean. Empty where there is none that can be shown.
std::string hostOf(std::string_view address)
{
    address = text::trimmed(address);
    std::string_view host = address.substr(behindScheme(address));
    std::size_t slashes = 0;
    while (slashes < host.size() && isSlash(host[slashes]))
        ++slashes;
    constexpr std::size_t ofLocalPath = 3; // file:///home
    if (slashes < 2 || slashes == ofLocalPath)
        return {};
    host.remove_prefix(slashes);
    host = host.substr(0, host.find_first_of("/\\?#"));
    if (const std::size_t user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    host = host.substr(0, host.find(':'));
    return host.size() <= longestHost && std::all_of(host.begin(), host.end(), isHostCharacter)
        ? text::caseFolded(host)
        : std::string();
}

} // namespace

void Unfetched::add(UnfetchedKind kind, std::string_view address)
{
    Kind &found = m_kinds.at(static_cast<std::size_t>(kind));
    ++found.count;
    if (found.hosts.size() > mostHosts)
        return;
    std::string host = hostOf(address);
    if (!host.empty()
        && std::find(found.hosts.begin(), found.hosts.end(), host) == found.hosts.end())
        found.hosts.push_back(std::move(host));
}

void Unfetched::tell(const Locator &where, std::vector<LeftOut> &leftOut) const
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const Kind &kind = m_kinds.at(i);
        if (kind.count == 0)
            continue;
        QString words = ReadingTexts::tr(kindTexts.at(i)).arg(kind.count);
        QStringList hosts;
        for (const std::string &host : kind.hosts)
            hosts << (hosts.size() < static_cast<qsizetype>(mostHosts)
                          ? QString::fromStdString(host)
                          : QStringLiteral("…"));
        if (!hosts.isEmpty())
            words += QStringLiteral(" (") + hosts.join(QStringLiteral(", ")) + QLatin1Char(')');
        leftOut.push_back({LeftOutReason::Unfetched, words.toStdString(), where});
    }
}

bool isElsewhere(std::string_view address)
{
    address = text::trimmed(address);
    if (address.size() > 1 && isSlash(address[0]) && isSlash(address[1]))
        return true;
    const std::string scheme = text::caseFolded(address.substr(0, behindScheme(address)));
    constexpr std::array<std::string_view, 5> schemes{"http:", "https:", "ftp:", "file:", "smb:"};
    return std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
}

} // namespace entente
