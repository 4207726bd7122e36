// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serverbackup.h"

#include "core/base/fileerror.h"
#include "core/base/wholeplace.h"
#include "core/team/address.h"
#include "core/team/teamerror.h"

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

/// Runs a tool on a server; passwords reach it as they reach us, never as an argument.
Result<void> run(const QString &tool, const std::string &address, const QStringList &arguments)
{
    ENTENTE_TRY(const team::Settings settings, team::settingsOf(address));
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(tool, QStringList(QStringLiteral("--dbname=") + conninfo(settings)) + arguments);
    if (!process.waitForStarted())
        return Error{TeamError::ToolFailed, address, 0,
                     (tool + QStringLiteral(": ") + process.errorString()).toStdString()};
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{TeamError::ToolFailed, address, 0,
                     QString::fromUtf8(process.readAllStandardError()).simplified().toStdString()};
    return {};
}

} // namespace

Result<void> backUpServer(const std::string &address, const std::string &file)
{
    std::error_code problem;
    if (std::filesystem::exists(file, problem))
        return Error{FileError::NotWritable, file, 0, "there is a file of that name"};
    WholePlace whole(file);
    ENTENTE_TRY_VOID(run(QStringLiteral("pg_dump"), address,
                         {QStringLiteral("--format=custom"), QStringLiteral("--schema=entente"),
                          QStringLiteral("--schema=team"), QStringLiteral("--schema=office"),
                          QStringLiteral("--file=") + QString::fromStdString(whole.place())}));
    return whole.commit();
}

Result<void> restoreServer(const std::string &address, const std::string &file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return Error{FileError::NotFound, file, 0, {}};
    return run(QStringLiteral("pg_restore"), address,
               {QStringLiteral("--single-transaction"), QStringLiteral("--exit-on-error"),
                QString::fromStdString(file)});
}

} // namespace entente
