// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/runningjob.h"
#include "ui/publishing/exportjob.h"
#include "ui/publishing/exportsubject.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QProgressDialog;
class QWidget;

namespace entente::ui {

class Jobs;
class ResultBar;
class Workspace;
struct PrintChoice;

/// Exports and prints what is shown: asks, works in the background, tells how it ended.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    /// The window is the parent of the dialogs and of the message at its foot.
    ExportController(Workspace *workspace, QWidget *window);

    [[nodiscard]] ExportJob *job() const { return m_job; }
    [[nodiscard]] ResultBar *result() const { return m_result; }
    /// Where all that is exported is listed; nowhere without it.
    void setJobs(Jobs *jobs) { m_jobs = jobs; }

    /// Answers a file to write, or nothing. Tests answer in place of the dialog.
    using FileAsker = std::function<QString(QWidget *, const QString &suggested, OutputFormat)>;
    void setFileAsker(FileAsker asker) { m_askFile = std::move(asker); }
    /// Sets a printer up; answers whether to print.
    using PrinterAsker = std::function<bool(QPrinter &, QWidget *)>;
    void setPrinterAsker(PrinterAsker asker) { m_askPrinter = std::move(asker); }
    using Opener = std::function<bool(const QUrl &)>;
    void setOpener(Opener opener) { m_opener = std::move(opener); }

    /// What was written about an open briefing, by its number.
    using AnnotationGiver = std::function<std::vector<Annotation>(int)>;
    void setAnnotationGiver(AnnotationGiver giver) { m_giveAnnotations = std::move(giver); }

    /// Whether something may be exported now; says why it may not.
    [[nodiscard]] bool isFree();

public Q_SLOTS:
    /// Export and print what the panels show.
    void exportPdf();
    void exportAs(entente::OutputFormat format);
    void print();
    /// Shows the pages first.
    void previewPrint();

    // The same with anything else, such as what a library shows.

    void exportPdfOf(const entente::ui::ExportSubject &subject);
    void exportOf(const entente::ui::ExportSubject &subject, entente::OutputFormat format);
    void printOf(const entente::ui::ExportSubject &subject);
    void previewPrintOf(const entente::ui::ExportSubject &subject);

Q_SIGNALS:
    /// The list of jobs is wanted.
    void jobsRequested();
    /// How it ended, as the message at the foot of the window says it.
    void ended(bool done, const QString &sentence);

private:
    [[nodiscard]] bool isReady();
    [[nodiscard]] ExportSubject shown() const;
    void exportCsvOf(const ExportSubject &subject, PublishOptions options);
    bool exportTo(const Publication &publication, OutputFormat format,
                  const PublishOptions &options, QWidget *asker);
    void write(const QString &path, const Publication &publication, OutputFormat format,
               const PublishOptions &options);
    bool printTo(const Publication &publication, const PublishOptions &options,
                 const PrintChoice &choice, QWidget *asker);
    void begin(const QString &title, std::function<void()> again, bool mayBeNamed);
    void endJob(const ExportOutcome &outcome, const QString &words);
    void showProgress();
    void finish(const ExportOutcome &outcome);
    void openUrl(const QString &path);

    AnnotationGiver m_giveAnnotations;
    Workspace *m_workspace;
    QWidget *m_window;
    ExportJob *m_job;
    ResultBar *m_result;
    QPointer<QProgressDialog> m_progress;
    bool m_printing = false;
    Jobs *m_jobs = nullptr;
    RunningJob m_running;
    std::function<void()> m_again; ///< does what is under way once more
    bool m_mayBeNamed = false;     ///< to others than who sees the window
    FileAsker m_askFile;
    PrinterAsker m_askPrinter;
    Opener m_opener;
};

} // namespace entente::ui
