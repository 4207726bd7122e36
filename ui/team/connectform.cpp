// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connectform.h"

#include "ui/style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace entente::ui {

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent),
      m_layout(new QFormLayout(this)),
      m_address(field("connectAddress", tr("Address"),
                      QStringLiteral("postgres://desk.example.org/entente"))),
      m_host(field("connectHost", tr("Server"), QStringLiteral("desk.example.org"))),
      m_port(field("connectPort", tr("Port"), QStringLiteral("5432"))),
      m_database(field("connectDatabase", tr("Database"), QStringLiteral("entente"))),
      m_account(field("connectAccount", tr("Account"), tr("your name there"))),
      m_signIn(new QComboBox(this)),
      m_password(field("connectPassword", tr("Password"), {})),
      m_remember(new QCheckBox(tr("&Remember it in the desktop's secret service"), this)),
      m_certificate(field("connectCertificate", tr("Your certificate"), tr("a file (*.crt)"))),
      m_key(field("connectKey", tr("Its key"), tr("a file (*.key)"))),
      m_ticket(new QLabel(tr("The ticket that you have is used; “kinit” gets one."), this)),
      m_authority(field("connectAuthority", tr("Authority of the server"),
                        tr("a certificate (*.crt), else ~/.postgresql/root.crt")))
{
    setObjectName(QStringLiteral("connectForm"));
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(QStringLiteral("connectRemember"));
    m_ticket->setObjectName(QStringLiteral("connectTicket"));
    m_ticket->setForegroundRole(QPalette::PlaceholderText);
    m_signIn->setObjectName(QStringLiteral("connectSignIn"));
    m_signIn->setAccessibleName(tr("Sign in with"));
    m_signIn->addItems({tr("A password"), tr("A certificate of yours"), tr("Kerberos")});
    build();
    connect(m_address, &QLineEdit::textEdited, this, &ConnectForm::takeAddress);
    for (QLineEdit *each :
         {m_host, m_port, m_database, m_account, m_certificate, m_key, m_authority})
        connect(each, &QLineEdit::textEdited, this, &ConnectForm::takeParts);
    connect(m_password, &QLineEdit::textEdited, this, &ConnectForm::changed);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, [this] {
        showSignIn();
        takeParts();
    });
    showSignIn();
}

QLineEdit *ConnectForm::field(const char *name, const QString &label, const QString &example)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(label);
    made->setPlaceholderText(example);
    return made;
}

QWidget *ConnectForm::fileRow(QLineEdit *field)
{
    auto *row = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setAccessibleName(tr("%1: choose a file").arg(field->accessibleName()));
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(field, 1);
    layout->addWidget(choose);
    row->setFocusProxy(field);
    connect(choose, &QPushButton::clicked, this, [this, field] {
        const QString file = QFileDialog::getOpenFileName(this, field->accessibleName());
        if (file.isEmpty())
            return;
        field->setText(file);
        takeParts();
    });
    return row;
}

void ConnectForm::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->addRow(tr("&Address"), m_address);
    auto *server = new QWidget(this);
    auto *line = new QHBoxLayout(server);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    m_port->setFixedWidth(9 * grid);
    auto *port = new QLabel(tr("&Port"), server);
    port->setBuddy(m_port);
    line->addWidget(m_host, 1);
    line->addWidget(port);
    line->addWidget(m_port);
    server->setFocusProxy(m_host);
    m_layout->addRow(tr("S&erver"), server);
    m_layout->addRow(tr("&Database"), m_database);
    m_layout->addRow(tr("A&ccount"), m_account);
    m_layout->addRow(tr("Sign &in with"), m_signIn);
    m_layout->addRow(tr("Pass&word"), m_password);
    m_layout->addRow(QString(), m_remember);
    m_layout->addRow(tr("&Your certificate"), fileRow(m_certificate));
    m_layout->addRow(tr("Its &key"), fileRow(m_key));
    m_layout->addRow(QString(), m_ticket);
    m_layout->addRow(tr("A&uthority of the server"), fileRow(m_authority));
}

void ConnectForm::showSignIn()
{
    const auto show = [this](QWidget *field, bool isShown) {
        QWidget *row = m_layout->indexOf(field) >= 0 ? field : field->parentWidget();
        row->setVisible(isShown);
        if (QWidget *label = m_layout->labelForField(row))
            label->setVisible(isShown);
    };
    const int chosen = m_signIn->currentIndex();
    show(m_password, chosen == Password);
    show(m_remember, chosen == Password);
    show(m_certificate, chosen == Certificate);
    show(m_key, chosen == Certificate);
    show(m_ticket, chosen == Kerberos);
    Q_EMIT changed();
}

AddressParts ConnectForm::parts() const
{
    const bool isCertified = m_signIn->currentIndex() == Certificate;
    return {m_account->text().trimmed(),
            m_host->text().trimmed(),
            m_port->text().trimmed(),
            m_database->text().trimmed(),
            isCertified ? m_certificate->text() : QString(),
            isCertified ? m_key->text() : QString(),
            m_authority->text(),
            m_others};
}

void ConnectForm::takeParts()
{
    const AddressParts filled = parts();
    m_address->setText(filled == AddressParts() ? QString() : addressOf(filled));
    Q_EMIT changed();
}

void ConnectForm::showParts(const AddressParts &parts)
{
    m_host->setText(parts.host);
    m_port->setText(parts.port);
    m_database->setText(parts.database);
    m_account->setText(parts.account);
    m_certificate->setText(parts.certificate);
    m_key->setText(parts.key);
    m_authority->setText(parts.authority);
    m_others = parts.others;
    if (!parts.certificate.isEmpty() && m_signIn->currentIndex() != Certificate) {
        const QSignalBlocker quiet(m_signIn);
        m_signIn->setCurrentIndex(Certificate);
        showSignIn();
    }
}

void ConnectForm::takeAddress()
{
    showParts(partsOf(m_address->text()));
    Q_EMIT changed();
}

void ConnectForm::setAddress(const QString &address)
{
    m_address->setText(address);
    takeAddress();
}

QString ConnectForm::address() const
{
    return m_address->text().trimmed();
}

QString ConnectForm::password() const
{
    return m_signIn->currentIndex() == Password ? m_password->text() : QString();
}

bool ConnectForm::remembers() const
{
    return m_signIn->currentIndex() == Password && m_remember->isChecked()
        && !m_password->text().isEmpty();
}

} // namespace entente::ui
