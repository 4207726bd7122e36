// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/notekeeper.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace entente::ui {

/// One line below a note: whether the library has what was typed, and why not.
class NoteStatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteStatusLine(QWidget *parent = nullptr);

    void setStatus(const session::NoteStatus &status);

Q_SIGNALS:
    void retryWanted();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace entente::ui
