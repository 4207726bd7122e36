// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace entente::ui {

/// One job: what it is, how far, and what can be done about it.
class JobRow final : public QFrame
{
    Q_OBJECT

public:
    explicit JobRow(QWidget *parent = nullptr);

    void follow(const Job &job);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *makeButton(const QString &words, const QString &name);
    void showEnd();
    void copyProblems() const;
    void updateColours();

    Job m_job;
    bool m_isEndShown = false;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_words;
    QProgressBar *m_bar;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    QPlainTextEdit *m_problems = nullptr; ///< where there are any
};

} // namespace entente::ui
