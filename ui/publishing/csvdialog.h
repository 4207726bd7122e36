// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;

namespace entente::ui {

class Workspace;

/// Says which topics a spreadsheet will hold, and asks whether it begins with a byte order mark.
class CsvDialog final : public QDialog
{
    Q_OBJECT

public:
    CsvDialog(const Workspace &workspace, bool byteOrderMark, QWidget *parent = nullptr);

    [[nodiscard]] bool byteOrderMark() const;

private:
    QCheckBox *m_mark;
};

} // namespace entente::ui
