// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connectaddress.h"

#include <QStringList>
#include <QUrl>

#include <utility>

namespace entente::ui {

namespace {

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encoded(const QString &part, const QByteArray &plain = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, plain));
}

/// A setting behind the question mark goes where it belongs, or stays as it is.
void takeSetting(AddressParts &parts, const QString &setting)
{
    const QString name = setting.section(u'=', 0, 0);
    const QString value = decoded(setting.section(u'=', 1));
    if (name == QStringLiteral("host"))
        parts.host = value;
    else if (name == QStringLiteral("port"))
        parts.port = value;
    else if (name == QStringLiteral("dbname"))
        parts.database = value;
    else if (name == QStringLiteral("user"))
        parts.account = value;
    else if (name == QStringLiteral("sslcert"))
        parts.certificate = value;
    else if (name == QStringLiteral("sslkey"))
        parts.key = value;
    else if (name == QStringLiteral("sslrootcert"))
        parts.authority = value;
    else if (!setting.isEmpty())
        parts.others += (parts.others.isEmpty() ? QString() : QStringLiteral("&")) + setting;
}

} // namespace

AddressParts partsOf(const QString &address)
{
    AddressParts parts;
    QString rest = address.trimmed();
    if (const qsizetype scheme = rest.indexOf(QStringLiteral("://")); scheme >= 0)
        rest = rest.mid(scheme + 3);
    const QString settings = rest.section(u'?', 1);
    rest = rest.section(u'?', 0, 0);
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        parts.account = decoded(rest.left(at));
        rest = rest.mid(at + 1);
    }
    parts.database = decoded(rest.section(u'/', 1));
    const QString hosts = rest.section(u'/', 0, 0);
    const qsizetype colon = hosts.lastIndexOf(u':');
    const bool hasPort = !hosts.contains(u',') && colon > hosts.lastIndexOf(u']');
    parts.host = decoded(hasPort ? hosts.left(colon) : hosts);
    parts.port = hasPort ? hosts.mid(colon + 1) : QString();
    for (const QString &setting : settings.split(u'&'))
        takeSetting(parts, setting);
    return parts;
}

QString addressOf(const AddressParts &parts)
{
    const bool isSocket = parts.host.startsWith(u'/');
    QString address = QStringLiteral("postgres://");
    if (!parts.account.isEmpty())
        address += encoded(parts.account) + u'@';
    if (!isSocket)
        address += encoded(parts.host, "[]:,");
    if (!isSocket && !parts.port.isEmpty())
        address += u':' + encoded(parts.port);
    address += u'/' + encoded(parts.database);
    QStringList settings;
    const std::pair<const char *, QString> all[]{
        {"host", isSocket ? parts.host : QString()},
        {"port", isSocket ? parts.port : QString()},
        {"sslcert", parts.certificate},
        {"sslkey", parts.key},
        {"sslrootcert", parts.authority},
    };
    for (const auto &[name, value] : all) {
        if (!value.isEmpty())
            settings << QLatin1String(name) + u'=' + encoded(value, "/");
    }
    if (!parts.others.isEmpty())
        settings << parts.others;
    return settings.isEmpty() ? address : address + u'?' + settings.join(u'&');
}

QString shownServer(const QString &address)
{
    const AddressParts parts = partsOf(address);
    const QString port = parts.port.isEmpty() ? QString() : u':' + parts.port;
    return parts.host + port + u'/' + parts.database;
}

} // namespace entente::ui
