// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportcontroller.h"

#include "core/base/runerror.h"
#include "ui/jobs/jobs.h"
#include "ui/publishing/csvdialog.h"
#include "ui/publishing/exportdialog.h"
#include "ui/publishing/exportsettings.h"
#include "ui/publishing/fileactions.h"
#include "ui/publishing/filechoice.h"
#include "ui/publishing/notices.h"
#include "ui/publishing/printchoice.h"
#include "ui/publishing/resultbar.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPrinter>
#include <QProgressDialog>
#include <QSettings>

namespace entente::ui {

namespace {

/// What was chosen last, with the day and the language of the moment.
PublishOptions presentOptions()
{
    QSettings settings;
    PublishOptions options = loadExportOptions(settings);
    options.date = Date::parse(QDate::currentDate().toString(Qt::ISODate).toStdString());
    options.language = QLocale().name();
    return options;
}

} // namespace

ExportController::ExportController(Workspace *workspace, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window),
      m_job(new ExportJob(this)),
      m_result(new ResultBar(window)),
      m_askFile(&askForFile),
      m_askPrinter(&askForPrinter),
      m_opener(&QDesktopServices::openUrl)
{
    connect(m_job, &ExportJob::started, this, &ExportController::showProgress);
    connect(m_job, &ExportJob::finished, this, &ExportController::finish);
    connect(m_result, &ResultBar::jobsRequested, this, &ExportController::jobsRequested);
    connect(m_result, &ResultBar::openRequested, this, &ExportController::openUrl);
    connect(m_result, &ResultBar::folderRequested, this,
            [this](const QString &path) { openUrl(QFileInfo(path).absolutePath()); });
}

bool ExportController::isFree()
{
    if (m_job->isBusy())
        m_result->showNote(tr("Another document is being exported; wait for it or cancel it."));
    else
        m_result->hide();
    const auto asks = [](const QDialog *dialog) {
        return dialog != nullptr && dialog->isVisible();
    };
    return !m_job->isBusy() && !asks(m_window->findChild<ExportDialog *>())
        && !asks(m_window->findChild<CsvDialog *>());
}

bool ExportController::isReady()
{
    if (!isFree())
        return false;
    const bool any = !m_workspace->briefingsInScope().empty();
    if (!any)
        m_result->showNote(tr("No briefing is open; open one to export it."));
    return any;
}

ExportSubject ExportController::shown() const
{
    std::vector<std::vector<Annotation>> annotations;
    for (std::size_t i = 0; m_giveAnnotations && i < m_workspace->briefings().size(); ++i)
        annotations.push_back(m_giveAnnotations(static_cast<int>(i)));
    return subjectOf(*m_workspace, std::move(annotations));
}

void ExportController::exportPdf()
{
    if (isReady())
        exportPdfOf(shown());
}

void ExportController::exportPdfOf(const ExportSubject &subject)
{
    auto *dialog = new ExportDialog(subject, presentOptions(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Who thinks better of the file is back in the dialog, with all that was chosen there.
    connect(dialog, &ExportDialog::fileWanted, this,
            [this, dialog, publication = subject.publication] {
                const PublishOptions options = dialog->options();
                if (!exportTo(publication, OutputFormat::Pdf, options, dialog))
                    return;
                QSettings settings;
                saveExportOptions(settings, options);
                dialog->accept();
            });
    dialog->open();
}

void ExportController::exportAs(OutputFormat format)
{
    if (isReady())
        exportOf(shown(), format);
}

void ExportController::exportOf(const ExportSubject &subject, OutputFormat format)
{
    if (knows(format, FormatOption::Typesetting)) {
        exportPdfOf(subject);
        return;
    }
    // Data is exported whole; what was chosen for paper has no say in it.
    PublishOptions options;
    options.date = presentOptions().date;
    options.language = presentOptions().language;
    if (knows(format, FormatOption::ByteOrderMark))
        exportCsvOf(subject, options);
    else
        exportTo(subject.publication, format, options, m_window);
}

void ExportController::exportCsvOf(const ExportSubject &subject, PublishOptions options)
{
    QSettings settings;
    auto *dialog = new CsvDialog(subject.sentence, loadExportOptions(settings).byteOrderMark,
                                 m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CsvDialog::fileWanted, this,
            [this, dialog, options, publication = subject.publication]() mutable {
                options.byteOrderMark = dialog->byteOrderMark();
                if (!exportTo(publication, OutputFormat::Csv, options, dialog))
                    return;
                QSettings chosen;
                PublishOptions remembered = loadExportOptions(chosen);
                remembered.byteOrderMark = options.byteOrderMark;
                saveExportOptions(chosen, remembered);
                dialog->accept();
            });
    dialog->open();
}

/// Answers whether a file was chosen.
bool ExportController::exportTo(const Publication &publication, OutputFormat format,
                                const PublishOptions &options, QWidget *asker)
{
    QSettings settings;
    const QString name = fileNameFor(publicationTitle(publication, options), format);
    const QString suggested = QDir(loadExportFolder(settings)).filePath(name);
    const QString path = m_askFile(asker, suggested, format);
    if (path.isEmpty())
        return false;
    saveExportFolder(settings, QFileInfo(path).absolutePath());
    write(path, publication, format, options);
    return true;
}

void ExportController::write(const QString &path, const Publication &publication,
                             OutputFormat format, const PublishOptions &options)
{
    m_printing = false;
    begin(
        tr("Export of “%1” as %2").arg(publicationTitle(publication, options), formatLabel(format)),
        [=, this] {
            if (isFree())
                write(path, publication, format, options);
        },
        mayBeNamed(publication, options));
    m_job->exportTo(path, format, publication, options);
}

void ExportController::begin(const QString &title, std::function<void()> again, bool mayBeNamed)
{
    m_again = std::move(again);
    m_mayBeNamed = mayBeNamed;
    if (m_jobs != nullptr)
        m_running = m_jobs->begin({title, JobUnit::Share, [this] { m_job->cancel(); }});
}

void ExportController::print()
{
    if (isReady())
        printOf(shown());
}

void ExportController::previewPrint()
{
    if (isReady())
        previewPrintOf(shown());
}

void ExportController::printOf(const ExportSubject &subject)
{
    printTo(subject.publication, presentOptions(), {}, m_window);
}

void ExportController::previewPrintOf(const ExportSubject &subject)
{
    auto *dialog = new ExportDialog(subject, presentOptions(), m_window,
                                    ExportDialog::Purpose::Print);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::fileWanted, this,
            [this, dialog, publication = subject.publication] {
                const PublishOptions options = dialog->options();
                if (!printTo(publication, options, dialog->printChoice(), dialog))
                    return;
                QSettings settings;
                saveExportOptions(settings, options);
                dialog->accept();
            });
    dialog->open();
}

/// Answers whether it is to be printed.
bool ExportController::printTo(const Publication &publication, const PublishOptions &options,
                               const PrintChoice &choice, QWidget *asker)
{
    const QString title = publicationTitle(publication, options);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Entente " ENTENTE_VERSION));
    printer->setPageSize(QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer->setPageOrientation(options.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    apply(choice, *printer);
    if (!m_askPrinter(*printer, asker))
        return false;
    if (!choice.pages.isEmpty())
        printer->setPageRanges(choice.pages); // the dialog knows nothing of them
    if (choice.isBlackAndWhite)
        printer->setColorMode(QPrinter::GrayScale);
    m_printing = printer->outputFileName().isEmpty();
    QSettings settings;
    if (!m_printing)
        saveExportFolder(settings, QFileInfo(printer->outputFileName()).absolutePath());
    begin(
        tr("Printing of “%1”").arg(title),
        [=, this] {
            if (isFree())
                printTo(publication, options, choice, m_window);
        },
        mayBeNamed(publication, options));
    m_job->print(std::move(printer), publication, options);
    return true;
}

void ExportController::showProgress()
{
    constexpr int patience = 500; // milliseconds; most documents are done before
    auto *dialog = new QProgressDialog(m_printing ? tr("Printing…") : tr("Exporting…"),
                                       tr("Cancel"), 0, 0, m_window);
    dialog->setObjectName(QStringLiteral("exportProgress"));
    dialog->setAccessibleName(dialog->labelText());
    dialog->setWindowTitle(dialog->labelText());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumWidth(40 * grid);
    dialog->setMinimumDuration(patience);
    connect(dialog, &QProgressDialog::canceled, m_job, &ExportJob::cancel);
    connect(m_job, &ExportJob::progress, dialog, [dialog](int done, int total) {
        dialog->setMaximum(total);
        dialog->setValue(done);
    });
    m_progress = dialog;
}

void ExportController::finish(const ExportOutcome &outcome)
{
    if (m_progress) {
        m_progress->disconnect(m_job);
        m_progress->hide();
        m_progress->deleteLater();
        m_progress.clear();
    }
    QString words;
    if (outcome.error && outcome.error->code == RunError::Cancelled) {
        words = m_printing ? tr("Printing was cancelled.") : tr("Cancelled; nothing was written.");
        m_result->showNote(words);
    } else if (outcome.error) {
        words = sentence(*outcome.error);
        m_result->showProblem(words);
    } else if (m_printing) {
        words = tr("Sent to %1.").arg(outcome.place);
        m_result->showNote(words);
    } else {
        words = tr("Saved as %1").arg(QDir::toNativeSeparators(outcome.place));
        m_result->showSaved(outcome.place);
    }
    endJob(outcome, words);
    const bool succeeded = !outcome.error;
    Q_EMIT ended(succeeded, words);
}

void ExportController::endJob(const ExportOutcome &outcome, const QString &words)
{
    JobEnd end{JobState::Done, words};
    JobAction again{QStringLiteral("jobAgain"), tr("Try again"), m_again, this};
    if (outcome.error && outcome.error->code == RunError::Cancelled) {
        end.state = JobState::Cancelled;
        end.actions = {again};
    } else if (outcome.error) {
        end.state = JobState::Failed;
        end.problems = {{outcome.place, words}};
        end.actions = {again};
        end.notice = m_printing ? tr("Printing failed") : tr("The export failed");
    } else {
        if (!m_printing)
            end.actions = actionsOnFile(outcome.place, this,
                                        [this](const QUrl &url) { openUrl(url.toLocalFile()); });
        end.notice = m_printing ? tr("Sent to the printer") : tr("The export is finished");
        if (m_mayBeNamed && !m_printing)
            end.noticeDetail = QFileInfo(outcome.place).fileName();
    }
    m_running.finish(std::move(end));
}

void ExportController::openUrl(const QString &path)
{
    if (!m_opener(QUrl::fromLocalFile(path)))
        m_result->showProblem(tr("No program is set up to open %1.").arg(path));
}

} // namespace entente::ui
