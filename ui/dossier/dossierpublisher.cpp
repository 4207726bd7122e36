// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossierpublisher.h"

#include "core/base/filename.h"
#include "core/base/writewhole.h"
#include "core/session/dossierpublishing.h"
#include "ui/publishing/exportsettings.h"
#include "ui/publishing/filechoice.h"

#include <QDate>
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
    PublishOptions options = loadExportOptions(settings);
    options.date = Date::parse(QDate::currentDate().toString(Qt::ISODate).toStdString());
    options.language = QLocale().name().left(2);
    const DossierOptions how{style, options.language, options.date};
    m_isBusy = true;
    Q_EMIT begun();
    m_inquiry.ask(
        [dossier, format, how, options, file](session::Session &session) -> Result<void> {
            ENTENTE_TRY(const session::ShownDossier shown, session.show(dossier));
            ENTENTE_TRY(const QByteArray bytes, session::dossierBytes(shown, format, how, options));
            return writeWhole(fileOf(file), bytes);
        },
        [this, file](const Result<void> &written) {
            m_isBusy = false;
            if (written)
                Q_EMIT ended(tr("Published to %1").arg(QDir::toNativeSeparators(file)), file);
            else
                Q_EMIT ended(sentence(written.error()), {});
        });
}

} // namespace entente::ui
