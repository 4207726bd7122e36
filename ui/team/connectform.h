// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/team/connectaddress.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace entente::ui {

/// Where a team's server is, and how one signs in there. The address and its parts follow one
/// another, whichever of them is typed.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    [[nodiscard]] QString address() const;
    /// Empty where one signs in by something else.
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool remembers() const;

Q_SIGNALS:
    void changed();

private:
    enum SignIn : std::uint8_t { Password, Certificate, Kerberos };

    void build();
    QLineEdit *field(const char *name, const QString &label, const QString &example);
    /// A field for a file, with a button that asks for it.
    QWidget *fileRow(QLineEdit *field);
    void showSignIn();
    void takeParts();
    void takeAddress();
    [[nodiscard]] AddressParts parts() const;
    void showParts(const AddressParts &parts);

    QFormLayout *m_layout;
    QLineEdit *m_address;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_account;
    QComboBox *m_signIn;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLabel *m_ticket;
    QLineEdit *m_authority;
    QString m_others; ///< settings of the address that have no field
};

} // namespace entente::ui
