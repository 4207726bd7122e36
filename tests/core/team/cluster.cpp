// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/team/cluster.h"

#include <QFile>
#include <QProcess>

#include <pwd.h>
#include <unistd.h>

#include <filesystem>

namespace entente::test {

namespace {

const QString tools = QStringLiteral("/usr/lib/postgresql/15/bin/");

} // namespace

bool Cluster::run(const QString &tool, const QStringList &arguments)
{
    return runAs(tools + tool, arguments);
}

bool Cluster::runAs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    // PostgreSQL refuses to be root.
    if (::geteuid() == 0)
        process.start(QStringLiteral("runuser"),
                      QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                  QStringLiteral("--"), program}
                          + arguments);
    else
        process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

std::unique_ptr<Cluster> Cluster::start(std::string &whyNot)
{
    if (!QFile::exists(tools + QStringLiteral("initdb"))) {
        whyNot = "PostgreSQL 15 is not installed: Debian calls it postgresql-15";
        return nullptr;
    }
    std::unique_ptr<Cluster> made(new Cluster);
    const std::string folder = made->m_folder.path().toStdString();
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        if (user == nullptr || ::chown(folder.c_str(), user->pw_uid, user->pw_gid) != 0) {
            whyNot = "there is no user postgres, and PostgreSQL refuses to be root";
            return nullptr;
        }
    }
    const QString data = made->m_folder.filePath(QStringLiteral("data"));
    if (!made->run(QStringLiteral("initdb"),
                   {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("postgres"),
                    QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                    QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                    QStringLiteral("--no-sync")})
        || !made->begin() || !made->makeDatabase("entente")) {
        whyNot = "PostgreSQL would not start in " + folder;
        return nullptr;
    }
    return made;
}

bool Cluster::makeDatabase(const std::string &name)
{
    return run(QStringLiteral("createdb"),
               {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"),
                QStringLiteral("postgres"), QString::fromStdString(name)});
}

bool Cluster::begin()
{
    QString options = QStringLiteral("-k %1 -c fsync=off -c log_line_prefix='%u: ' "
                                     "-c listen_addresses=")
                          .arg(m_folder.path());
    if (m_port > 0)
        options += QStringLiteral("127.0.0.1 -p %1").arg(m_port);
    return run(QStringLiteral("pg_ctl"),
               {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                QStringLiteral("-w"), QStringLiteral("-l"),
                m_folder.filePath(QStringLiteral("data/log")), QStringLiteral("-o"), options,
                QStringLiteral("start")});
}

void Cluster::crash()
{
    (void)run(QStringLiteral("pg_ctl"),
              {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
               QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
}

Cluster::~Cluster()
{
    if (QFile::exists(m_folder.filePath(QStringLiteral("data/postmaster.pid"))))
        crash();
}

std::string Cluster::address(const std::string &account, const std::string &database) const
{
    return "postgres://" + account + "@/" + database + "?host=" + m_folder.path().toStdString()
        + (m_port > 0 ? "&port=" + std::to_string(m_port) : "");
}

bool Cluster::write(const QString &name, const std::string &words) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || file.write(words.data(), static_cast<qint64>(words.size())) < 0)
        return false;
    file.close();
    const std::string place = file.fileName().toStdString();
    const passwd *user = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && (user == nullptr || ::chown(place.c_str(), user->pw_uid, user->pw_gid) == 0);
}

std::string Cluster::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("data/log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace entente::test
