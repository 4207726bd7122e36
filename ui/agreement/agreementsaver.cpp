// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementsaver.h"

#include "core/base/filename.h"
#include "core/base/writewhole.h"
#include "core/publishing/agreementtext.h"
#include "core/publishing/publication.h"
#include "ui/publishing/exportsettings.h"
#include "ui/publishing/filechoice.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace entente::ui {

namespace {

Result<QByteArray> bytesOf(const AgreementText &text, OutputFormat format,
                           const PublishOptions &options)
{
    if (format == OutputFormat::Csv)
        return (options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray())
            + QByteArray::fromStdString(agreementCsv(text));
    if (format == OutputFormat::Json)
        return QByteArray::fromStdString(agreementJson(text));
    ENTENTE_TRY(const edition::Edition made, agreementEdition(text));
    return publish(made, format, options);
}

} // namespace

AgreementSaver::AgreementSaver(session::SessionMaker maker, QWidget *window)
    : QObject(window),
      m_vocabulary(maker.vocabulary),
      m_window(window),
      m_askFile(askForFile),
      m_inquiry(std::move(maker))
{
}

void AgreementSaver::fill(QMenu *menu)
{
    for (const OutputFormat format : allOutputFormats) {
        if (knows(format, FormatOption::BriefingsAlone))
            continue;
        QAction *action = menu->addAction(formatLabel(format));
        action->setObjectName(
            QStringLiteral("saveAgreementAs%1").arg(QString::fromLatin1(rowOf(format).name)));
        connect(action, &QAction::triggered, this, [this, format] { save(format); });
    }
}

void AgreementSaver::save(OutputFormat format)
{
    if (!m_shown)
        return;
    QSettings settings;
    const AgreementText text = textOf(*m_shown, *m_vocabulary);
    const QString title = tr("Agreement of %1 and %2").arg(text.left, text.right);
    const QString file = m_askFile(
        m_window, QDir(loadExportFolder(settings)).filePath(fileNameFor(title, format)), format);
    if (file.isEmpty())
        return;
    saveExportFolder(settings, QFileInfo(file).absolutePath());
    PublishOptions options = loadExportOptions(settings);
    options.date = Date::parse(QDate::currentDate().toString(Qt::ISODate).toStdString());
    options.language = text.language;
    m_inquiry.ask(
        [shown = m_shown, vocabulary = m_vocabulary, format, options,
         file](session::Session &) -> Result<void> {
            ENTENTE_TRY(const QByteArray bytes,
                        bytesOf(textOf(*shown, *vocabulary), format, options));
            return writeWhole(fileOf(file), bytes);
        },
        [this, file](const Result<void> &written) {
            Q_EMIT ended(written ? tr("Saved to %1").arg(QDir::toNativeSeparators(file))
                                 : sentence(written.error()));
        });
}

} // namespace entente::ui
