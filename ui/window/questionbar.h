// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace entente::ui {

/// A question above the panels, with two answers. It takes no focus and hides nothing: what is
/// asked for can wait.
class QuestionBar : public QWidget
{
    Q_OBJECT

public:
    /// What a button is called by tests, and what it says.
    struct Answer
    {
        QString name;
        QString words;
    };

    /// `name` begins the object names: "scan" makes "scanBar", "scanQuestion".
    QuestionBar(const QString &name, const Answer &yes, const Answer &no, QWidget *parent);

Q_SIGNALS:
    void answered(bool isYes);

protected:
    /// Shows the question, and tells who cannot see it; an empty one hides the bar.
    void ask(const QString &question);
    void setAnswerable(bool answerable);

private:
    QLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace entente::ui
