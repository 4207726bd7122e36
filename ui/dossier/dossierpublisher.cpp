// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossierpublisher.h"

#include "core/base/filename.h"
#include "core/base/runerror.h"
#include "core/base/writewhole.h"
#include "core/session/dossierpublishing.h"
#include "ui/jobs/jobs.h"
#include "ui/publishing/exportsettings.h"
#include "ui/publishing/fileactions.h"
#include "ui/publishing/filechoice.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QWidget>

namespace entente::ui {

DossierPublisher::DossierPublisher(session::SessionMaker maker, QWidget *window)
    : QObject(window), m_window(window), m_askFile(askForFile), m_inquiry(std::move(maker))
{
}

void DossierPublisher::publish(const library::Dossier &dossier, OutputFormat format,
                               citation::Style style)
{
    if (m_isBusy)
        return;
    QSettings settings;
    const QString title = QString::fromStdString(dossier.title);
    const QString suggested = QDir(loadExportFolder(settings)).filePath(fileNameFor(title, format));
    const QString file = m_askFile(m_window, suggested, format);
    if (file.isEmpty())
        return;
    saveExportFolder(settings, QFileInfo(file).absolutePath());
    write(dossier, format, style, file);
}

void DossierPublisher::write(const library::Dossier &dossier, OutputFormat format,
                             citation::Style style, const QString &file)
{
    if (m_isBusy)
        return;
    QSettings settings;
    PublishOptions options = loadExportOptions(settings);
    options.date = Date::parse(QDate::currentDate().toString(Qt::ISODate).toStdString());
    options.language = QLocale().name().left(2);
    const DossierOptions how{style, options.language, options.date};
    m_isBusy = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    if (m_jobs != nullptr)
        m_running = m_jobs->begin(
            {tr("Publishing of “%1” as %2")
                 .arg(QString::fromStdString(dossier.title), formatLabel(format)),
             JobUnit::Share, [cancelled = m_cancelled] { *cancelled = true; }});
    Q_EMIT begun();
    m_inquiry.ask(
        [=, cancelled = m_cancelled](session::Session &session) -> Result<void> {
            const Error stopped{RunError::Cancelled, fileOf(file), 0, {}};
            ENTENTE_TRY(const session::ShownDossier shown, session.show(dossier));
            if (*cancelled)
                return stopped;
            ENTENTE_TRY(const QByteArray bytes, session::dossierBytes(shown, format, how, options));
            if (*cancelled)
                return stopped;
            return writeWhole(fileOf(file), bytes);
        },
        [=, this](const Result<void> &written) {
            end(written, file, [=, this] { write(dossier, format, style, file); });
        });
}

void DossierPublisher::end(const Result<void> &written, const QString &file,
                           std::function<void()> again)
{
    m_isBusy = false;
    const bool isCancelled = !written && written.error().code == RunError::Cancelled;
    const QString words = written ? tr("Published to %1").arg(QDir::toNativeSeparators(file))
        : isCancelled             ? tr("Cancelled; nothing was written.")
                                  : sentence(written.error());
    JobEnd end{JobState::Done, words};
    if (written) {
        end.actions = actionsOnFile(file, this,
                                    [](const QUrl &url) { QDesktopServices::openUrl(url); });
        end.notice = tr("The dossier is published"); // nothing is named: it holds what is marked
    } else {
        end.state = isCancelled ? JobState::Cancelled : JobState::Failed;
        end.actions = {{QStringLiteral("jobAgain"), tr("Try again"), std::move(again), this}};
        if (!isCancelled) {
            end.problems = {{file, words}};
            end.notice = tr("The dossier could not be published");
        }
    }
    m_running.finish(std::move(end));
    Q_EMIT ended(words, written ? file : QString());
}

} // namespace entente::ui
