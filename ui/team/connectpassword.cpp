// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connectpassword.h"

#include "ui/style/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

PasswordDialog::PasswordDialog(const QString &server, const QString &why, QWidget *parent)
    : QDialog(parent),
      m_password(new QLineEdit(this)),
      m_remember(new QCheckBox(tr("&Remember it in the desktop's secret service"), this)),
      m_signIn(new QPushButton(tr("&Sign in"), this))
{
    setObjectName(QStringLiteral("teamPasswordDialog"));
    setWindowTitle(tr("Sign in to %1").arg(server));
    auto *says = new QLabel(why, this);
    says->setWordWrap(true);
    says->setTextFormat(Qt::PlainText);
    says->setVisible(!why.isEmpty());
    m_password->setObjectName(QStringLiteral("teamPassword"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(QStringLiteral("teamPasswordRemember"));
    m_signIn->setObjectName(QStringLiteral("teamSignIn"));
    m_signIn->setDefault(true);
    m_signIn->setEnabled(false);
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_remember);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_signIn, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(says);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(54 * grid, sizeHint().height());
    connect(m_password, &QLineEdit::textChanged, m_signIn,
            [this](const QString &text) { m_signIn->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        const QString password = m_password->text();
        const bool remembers = m_remember->isChecked();
        accept();
        Q_EMIT given(password, remembers);
    });
    m_password->setFocus();
}

} // namespace entente::ui
