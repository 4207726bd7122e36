// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTableWidget;
class QTextBrowser;

namespace entente::ui {

/// What the program is, what it is made with, and under which terms.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    QWidget *makeProgram();
    QWidget *makeLibraries();
    QWidget *makeLicence();
    void showTerms();

    QTableWidget *m_libraries;
    QTextBrowser *m_terms;
};

} // namespace entente::ui
