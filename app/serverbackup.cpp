// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serverbackup.h"

#include "core/base/fileerror.h"
#include "core/base/wholeplace.h"
#include "core/team/signin.h"
#include "core/team/teamerror.h"

#include <QFile>
#include <QProcess>

#include <filesystem>

namespace entente {

namespace {

/// What libpq's own programs take for an address with all its settings: none is lost on the way.
QString conninfo(const team::Settings &settings)
{
    QStringList parts;
    for (const auto &[name, value] : settings) {
        if (name == "target_session_attrs")
            continue; // a standby is as good to read from
        QString quoted = QString::fromStdString(value);
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
        parts << QStringLiteral("%1='%2'").arg(QString::fromStdString(name), quoted);
    }
    return parts.join(u' ');
}

/// Runs a tool on a server, by the way that we went; passwords reach it as they reach us, never as
/// an argument.
Result<void> run(const QString &tool, const team::Connection &server, const QStringList &arguments)
{
    const team::Settings &settings = server.settings();
    const std::string &address = server.address();
    QProcess process;
    if (settings.contains("passfile")) { // none was told to the server, and none is to be
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("PGPASSWORD"));
        process.setProcessEnvironment(environment);
    }
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(tool, QStringList(QStringLiteral("--dbname=") + conninfo(settings)) + arguments);
    if (!process.waitForStarted())
        return Error{TeamError::NoTool, address, 0, tool.toStdString()};
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{TeamError::ToolFailed, address, 0,
                     team::harmless(process.readAllStandardError().toStdString())};
    return {};
}

} // namespace

Result<void> backUpServer(const team::Connection &server, const std::string &file)
{
    std::error_code problem;
    if (std::filesystem::exists(file, problem))
        return Error{FileError::NotWritable, file, 0, "there is a file of that name"};
    WholePlace whole(file);
    // All that the team has is in it: for its owner's eyes from the first byte on.
    QFile place(QString::fromStdString(whole.place()));
    if (!place.open(QIODevice::WriteOnly)
        || !place.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error{FileError::NotWritable, file, 0, place.errorString().toStdString()};
    place.close();
    ENTENTE_TRY_VOID(run(QStringLiteral("pg_dump"), server,
                         {QStringLiteral("--format=custom"), QStringLiteral("--schema=entente"),
                          QStringLiteral("--schema=team"), QStringLiteral("--schema=office"),
                          QStringLiteral("--file=") + QString::fromStdString(whole.place())}));
    return whole.commit();
}

Result<void> restoreServer(const team::Connection &server, const std::string &file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return Error{FileError::NotFound, file, 0, {}};
    return run(QStringLiteral("pg_restore"), server,
               {QStringLiteral("--single-transaction"), QStringLiteral("--exit-on-error"),
                QString::fromStdString(file)});
}

} // namespace entente
