// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connectsecrets.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace entente::ui {

namespace {

const QString service = QStringLiteral("org.entente.Entente");

/// A job that deletes itself once it has told; QtKeychain never writes in plain text unless it is
/// asked to.
template <typename Job>
Job *makeJob(const QString &key)
{
    auto *job = new Job(service);
    job->setKey(key);
    job->setInsecureFallback(false);
    return job;
}

class DesktopSecrets final : public Secrets
{
public:
    void read(const QString &key, QObject *asker, Read read) override
    {
        auto *job = makeJob<QKeychain::ReadPasswordJob>(key);
        QObject::connect(job, &QKeychain::Job::finished, asker,
                         [job, read = std::move(read)](const QKeychain::Job *) {
                             const bool isFound = job->error() == QKeychain::NoError
                                 && !job->textData().isEmpty();
                             read(isFound ? std::optional(job->textData()) : std::nullopt);
                         });
        job->start();
    }

    void write(const QString &key, const QString &secret, QObject *asker, Done done) override
    {
        auto *job = makeJob<QKeychain::WritePasswordJob>(key);
        job->setTextData(secret);
        QObject::connect(job, &QKeychain::Job::finished, asker,
                         [job, done = std::move(done)](const QKeychain::Job *) {
                             done(job->error() == QKeychain::NoError);
                         });
        job->start();
    }

    void remove(const QString &key) override
    {
        makeJob<QKeychain::DeletePasswordJob>(key)->start();
    }
};

} // namespace

std::unique_ptr<Secrets> desktopSecrets()
{
    return std::make_unique<DesktopSecrets>();
}

} // namespace entente::ui
