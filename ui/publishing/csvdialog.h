// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;

namespace entente::ui {

/// Says what a spreadsheet will hold, and asks whether it begins with a byte order mark.
class CsvDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sentence`: the filter and what it shows.
    CsvDialog(const QString &sentence, bool byteOrderMark, QWidget *parent = nullptr);

    [[nodiscard]] bool byteOrderMark() const;

Q_SIGNALS:
    /// It is to be exported to a file; accept() where one was chosen.
    void fileWanted();

private:
    QCheckBox *m_mark;
};

} // namespace entente::ui
