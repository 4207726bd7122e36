// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publishing/printchoice.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace entente::ui {

/// Asks which pages are printed, and whether in black and white.
class PrintForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintForm(QWidget *parent = nullptr);

    [[nodiscard]] PrintChoice choice() const;
    /// Why nothing can be printed as it is chosen; empty where it can.
    [[nodiscard]] QString problem() const;
    /// Black and white is chosen the next time, too.
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_pages;
    QCheckBox *m_blackAndWhite;
};

} // namespace entente::ui
