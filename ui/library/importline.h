// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "core/library/import/importer.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace entente::ui {

class LibraryImports;

/// How an import is getting on, and what became of it. Hidden while there is nothing to say.
class ImportLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportLine(LibraryImports *imports, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The list of all jobs is wanted.
    void jobsRequested();

private:
    [[nodiscard]] static QString wordsOf(const library::ImportProgress &progress);
    void showProgress(const library::ImportProgress &progress);
    void showReport(const library::ImportReport &report);
    void listUnread();

    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_unread;
    QPushButton *m_jobs;
    QToolButton *m_close;
    QStringList m_problems;
};

/// "1,204 added, 3 of them newer editions; 12 were there already; 1 could not be read." Empty where
/// a renewal had nothing to do.
[[nodiscard]] QString importWords(const library::ImportReport &report);

} // namespace entente::ui
