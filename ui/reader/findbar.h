// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/textsearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace entente::ui {

/// The bar that looks for words in the briefing: what to look for, "3 of 12", next and previous.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] QString words() const;
    [[nodiscard]] FindOptions options() const;
    /// Shows the bar with the words chosen, ready to be written over.
    void open(const QString &words);
    /// Shows it with words that are found already, and leaves the keyboard where it is.
    void present(const QString &words);
    /// `current` counts from 0; -1 for none.
    void setCount(int current, int count);

Q_SIGNALS:
    /// The words, or how they are to be found.
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildButtons();
    QToolButton *addOption(const char *name, const QString &sign, const QString &label,
                           const QKeySequence &keys);

    QLineEdit *m_edit;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QLabel *m_count;
};

} // namespace entente::ui
