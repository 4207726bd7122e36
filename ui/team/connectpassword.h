// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace entente::ui {

/// Asks for the password of an account once more, for the server wants it, or another one.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `why` is what the server said.
    PasswordDialog(const QString &server, const QString &why, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed.
    void given(const QString &password, bool remembers);

private:
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QPushButton *m_signIn;
};

} // namespace entente::ui
