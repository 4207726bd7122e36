// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connectdialog.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/team/connectform.h"
#include "ui/team/connectwords.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

QLabel *quietLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent),
      m_form(new ConnectForm(this)),
      m_sign(new QLabel(this)),
      m_says(quietLabel("connectSays", this)),
      m_choice(new QWidget(this)),
      m_desk(new QComboBox(m_choice)),
      m_own(new QRadioButton(tr("A &library of its own, in a window of its own"), m_choice)),
      m_this(new QRadioButton(tr("&This library: what it holds is sent to the team"), m_choice)),
      m_sends(quietLabel("connectSends", m_choice)),
      m_tryButton(new QPushButton(tr("Te&st connection"), this)),
      m_connectButton(new QPushButton(tr("C&onnect"), this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Connect to a team"));
    build();
    buildChoice();
    connect(m_form, &ConnectForm::changed, this, &ConnectDialog::forgetTest);
    connect(&m_test, &ConnectTest::finished, this, &ConnectDialog::take);
    connect(m_tryButton, &QPushButton::clicked, this, [this] {
        m_isToConnect = false;
        test();
    });
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectDialog::connectNow);
    forgetTest();
    setMine({});
}

void ConnectDialog::build()
{
    auto *says = new QLabel(tr("Briefings, notes and corrections are kept here as before, and in "
                               "step with those of the others: also without the network."),
                            this);
    says->setWordWrap(true);
    says->setForegroundRole(QPalette::PlaceholderText);
    m_tryButton->setObjectName(QStringLiteral("connectTest"));
    m_tryButton->setAutoDefault(false);
    m_connectButton->setObjectName(QStringLiteral("connectNow"));
    m_connectButton->setDefault(true);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setFocusPolicy(Qt::NoFocus);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sign->setFixedSize(2 * grid, 2 * grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_tryButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_connectButton, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *message = new QHBoxLayout;
    message->setSpacing(grid);
    message->addWidget(m_sign, 0, Qt::AlignTop);
    message->addWidget(m_says, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(says);
    column->addWidget(m_form);
    column->addLayout(message);
    column->addWidget(m_choice);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(66 * grid, sizeHint().height());
}

void ConnectDialog::buildChoice()
{
    m_desk->setObjectName(QStringLiteral("connectDesk"));
    m_desk->setAccessibleName(tr("Desk for what you import"));
    m_own->setObjectName(QStringLiteral("connectOwn"));
    m_this->setObjectName(QStringLiteral("connectThis"));
    m_sends->setForegroundRole(QPalette::PlaceholderText);
    auto *group = new QButtonGroup(this);
    group->addButton(m_own);
    group->addButton(m_this);
    connect(m_this, &QRadioButton::toggled, this, &ConnectDialog::showMine);
    connect(m_desk, &QComboBox::currentIndexChanged, this, &ConnectDialog::showMine);
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    form->addRow(tr("Desk &for what you import"), m_desk);
    auto *what = new QLabel(tr("What is kept in step with the team:"), m_choice);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(form);
    column->addWidget(what);
    column->addWidget(m_own);
    column->addWidget(m_this);
    column->addWidget(m_sends);
}

void ConnectDialog::setMine(const session::LibraryCounts &counts)
{
    m_mine = counts;
    // What is somebody's own is sent only where they say so.
    (counts.isEmpty() ? m_this : m_own)->setChecked(true);
    showMine();
}

void ConnectDialog::setAddress(const QString &address)
{
    m_form->setAddress(address);
}

void ConnectDialog::showMine()
{
    const QString desk = m_desk->currentText();
    if (!m_this->isChecked())
        m_sends->setText(tr("Nothing of this library is sent; it stays as it is."));
    else if (m_mine.isEmpty())
        m_sends->setText(tr("This library is empty: what is there comes, and nothing is sent."));
    else
        m_sends->setText(tr("This is sent to the desk %1: %2.").arg(desk, wordsOf(m_mine)));
    m_this->setEnabled(m_desk->count() > 0 || m_mine.isEmpty());
}

void ConnectDialog::forgetTest()
{
    m_test.cancel();
    m_isTested = false;
    m_isToConnect = false;
    const bool isThere = !m_form->address().isEmpty();
    m_tryButton->setEnabled(isThere);
    m_connectButton->setEnabled(isThere);
    m_choice->hide();
    say({}, false);
}

void ConnectDialog::say(const QString &words, bool isProblem)
{
    m_says->setText(words);
    m_says->setVisible(!words.isEmpty());
    m_sign->setVisible(!words.isEmpty());
    const QIcon sign = isProblem
        ? icon(QStringLiteral("warning"), kindColour(Kind::Threat, palette()))
        : icon(QStringLiteral("check"), kindColour(Kind::Benefit, palette()));
    m_sign->setPixmap(sign.pixmap(QSize(2 * grid, 2 * grid), devicePixelRatioF()));
    if (words.isEmpty())
        return;
    QAccessibleEvent said(m_says, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void ConnectDialog::test()
{
    const QString password = m_form->password();
    m_tryButton->setEnabled(false);
    m_connectButton->setEnabled(false);
    say(tr("Asking the server…"), false);
    m_sign->hide();
    m_test.begin(m_form->address().toStdString(),
                 password.isEmpty() ? std::nullopt : std::optional(password.toStdString()));
}

void ConnectDialog::take(const Result<team::Tryout> &found)
{
    m_tryButton->setEnabled(true);
    m_connectButton->setEnabled(true);
    m_isTested = found.ok();
    if (!found) {
        m_isToConnect = false;
        say(problemOf(found.error()), true);
        m_connectButton->setFocus(); // or Enter would be Cancel's, which has it while one waits
        return;
    }
    say(wordsOf(found.value()), false);
    m_desk->clear();
    for (const team::Hello::Desk &desk : found.value().hello.desks) {
        if (desk.isWritable)
            m_desk->addItem(QString::fromStdString(desk.name));
    }
    m_desk->setCurrentText(QString::fromStdString(found.value().hello.home));
    m_choice->show();
    showMine();
    // What is chosen between is shown before it is done, unless there is nothing to choose.
    if (m_isToConnect && m_mine.isEmpty())
        connectNow();
    m_isToConnect = false;
    m_connectButton->setFocus();
}

void ConnectDialog::connectNow()
{
    if (!m_isTested) {
        m_isToConnect = true;
        test();
        return;
    }
    const ConnectChoice choice{
        {m_form->address(), m_desk->currentText(), m_form->remembers(), true},
        m_form->password(),
        m_this->isChecked()};
    accept();
    Q_EMIT chosen(choice);
}

} // namespace entente::ui
