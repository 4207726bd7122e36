// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importline.h"

#include "core/briefing/encodingsentence.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/libraryimports.h"

#include <QAccessible>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace entente::ui {

QString importWords(const library::ImportReport &report)
{
    const QLocale locale;
    const auto said = [&](std::size_t count) {
        return locale.toString(static_cast<qulonglong>(count));
    };
    if (report.isRenewal) {
        if (report.renewed == 0)
            return {};
        const QString words = ImportLine::tr("%1 briefings were read anew, for topics are found "
                                             "otherwise than when they were imported")
                                  .arg(said(report.renewed));
        return (report.cancelled ? ImportLine::tr("%1; the rest follows at the next start.")
                                 : ImportLine::tr("%1."))
            .arg(words);
    }
    QStringList parts;
    if (report.added == 0)
        parts << ImportLine::tr("Nothing was added");
    else if (report.editions > 0)
        parts << ImportLine::tr("%1 added, %2 of them newer editions")
                     .arg(said(report.added), said(report.editions));
    else
        parts << ImportLine::tr("%1 added").arg(said(report.added));
    if (report.known > 0)
        parts << ImportLine::tr("%1 were there already").arg(said(report.known));
    if (!report.unread.empty())
        parts << ImportLine::tr("%1 could not be read").arg(said(report.unread.size()));
    if (!report.guessed.empty())
        parts << ImportLine::tr("of %1 the encoding is a guess").arg(said(report.guessed.size()));
    if (report.cancelled)
        parts << ImportLine::tr("the import was cancelled, what was added stays");
    return ImportLine::tr("%1.").arg(parts.join(ImportLine::tr("; ")));
}

ImportLine::ImportLine(LibraryImports *imports, QWidget *parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_unread(new QPushButton(tr("What could not be read…"))),
      m_jobs(new QPushButton(tr("Jobs"))),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("importLine"));
    setAccessibleName(tr("Import"));
    m_words->setObjectName(QStringLiteral("importWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("importBar"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(grid);
    m_bar->setMinimumWidth(20 * grid);
    m_cancel->setObjectName(QStringLiteral("cancelImportButton"));
    m_unread->setObjectName(QStringLiteral("unreadButton"));
    m_jobs->setObjectName(QStringLiteral("importJobsButton"));
    m_jobs->setAccessibleName(tr("Show the list of jobs"));
    m_close->setObjectName(QStringLiteral("closeImportButton"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close"));
    m_close->setAutoRaise(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    line->setSpacing(2 * grid);
    line->addWidget(m_words, 1);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    line->addWidget(m_unread);
    line->addWidget(m_jobs);
    line->addWidget(m_close);
    hide();
    connect(imports, &LibraryImports::progress, this, &ImportLine::showProgress);
    connect(imports, &LibraryImports::finished, this, &ImportLine::showReport);
    connect(m_cancel, &QPushButton::clicked, imports, &LibraryImports::cancel);
    connect(m_unread, &QPushButton::clicked, this, &ImportLine::listUnread);
    connect(m_jobs, &QPushButton::clicked, this, &ImportLine::jobsRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

QString ImportLine::wordsOf(const library::ImportProgress &progress)
{
    using Step = library::ImportProgress::Step;
    if (progress.total == 0)
        return tr("Importing…");
    const QLocale locale;
    const auto said = [&](double number) { return locale.toString(number, 'f', 0); };
    const QString done = said(static_cast<double>(progress.done));
    const QString total = said(static_cast<double>(progress.total));
    if (progress.step == Step::Index)
        return tr("Making the search index: %1 of %2 briefings").arg(done, total);
    return (progress.step == Step::Renewal ? tr("Reading anew %1 of %2, %3 a second, %4 s left")
                                           : tr("Importing %1 of %2, %3 a second, %4 s left"))
        .arg(done, total, said(std::round(progress.rate())),
             said(std::ceil(progress.secondsLeft())));
}

void ImportLine::showProgress(const library::ImportProgress &progress)
{
    // The index is made for whoever looks, and ends with the window: there is nothing to cancel.
    const bool isIndex = progress.step == library::ImportProgress::Step::Index;
    m_words->setText(wordsOf(progress));
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    m_bar->show();
    m_cancel->setVisible(!isIndex);
    m_unread->hide();
    m_close->hide();
    setVisible(!isIndex || progress.done < progress.total);
}

void ImportLine::showReport(const library::ImportReport &report)
{
    m_problems.clear();
    for (const Error &error : report.unread)
        m_problems << sentence(error);
    for (const UnreadDate &date : report.unreadDates)
        m_problems << sentence(date);
    for (const library::GuessedEncoding &guess : report.guessed)
        m_problems << tr("%1: %2").arg(QString::fromStdString(guess.file),
                                       encodingSentence(guess.encoding));
    for (const library::UnsureEdition &each : report.unsure)
        m_problems << tr("%1: it may be a new edition of another briefing; both are kept until "
                         "that is said.")
                          .arg(QString::fromStdString(each.file));
    m_unread->setText(report.unread.empty() ? tr("What is not sure…")
                                            : tr("What could not be read…"));
    m_words->setText(importWords(report));
    m_bar->hide();
    m_cancel->hide();
    m_unread->setVisible(!m_problems.isEmpty());
    m_close->show();
    setVisible(!m_words->text().isEmpty());
    QAccessibleEvent said(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void ImportLine::listUnread()
{
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("unreadDialog"));
    dialog.setWindowTitle(tr("What could not be read"));
    auto *list = new QPlainTextEdit(m_problems.join(u'\n'), &dialog);
    list->setObjectName(QStringLiteral("unreadList"));
    list->setAccessibleName(tr("What could not be read"));
    list->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog.resize(80 * grid, 50 * grid);
    dialog.exec();
}

} // namespace entente::ui
