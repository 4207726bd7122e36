// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/enclosureform.h"

#include "core/pdf/tools/pdftools.h"
#include "ui/style/mnemonic.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

QCheckBox *makeBox(const QString &words, const char *name, QWidget *parent)
{
    auto *box = new QCheckBox(words, parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(withoutMnemonic(words));
    return box;
}

QLineEdit *makePassword(const QString &words, const char *name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(words);
    line->setPlaceholderText(words);
    line->setEchoMode(QLineEdit::Password);
    line->hide();
    return line;
}

} // namespace

EnclosureForm::EnclosureForm(const PublishOptions &defaults, QWidget *parent)
    : QWidget(parent),
      m_source(
          makeBox(tr("The briefing itself and its topics, to &read back"), "exportSource", this)),
      m_lock(makeBox(tr("&Lock with a password"), "exportLock", this)),
      m_password(makePassword(tr("Password"), "exportPassword", this)),
      m_again(makePassword(tr("The same again"), "exportPasswordAgain", this))
{
    m_source->setChecked(defaults.embedSource);
    m_source->setToolTip(
        tr("Puts the whole source of each briefing into the PDF, whatever the filter, so that "
           "Entente can open the PDF as a briefing."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_source);
    column->addWidget(m_lock);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_password);
    row->addWidget(m_again);
    column->addLayout(row);
    connect(m_lock, &QCheckBox::toggled, this, [this](bool locked) {
        m_password->setVisible(locked);
        m_again->setVisible(locked);
        if (locked)
            m_password->setFocus();
    });
    for (const QCheckBox *box : {m_source, m_lock})
        connect(box, &QCheckBox::toggled, this, &EnclosureForm::changed);
    for (const QLineEdit *line : {m_password, m_again})
        connect(line, &QLineEdit::textChanged, this, &EnclosureForm::changed);
}

void EnclosureForm::apply(PublishOptions &options) const
{
    options.embedSource = m_source->isChecked();
    options.password = m_lock->isChecked() ? passwordOf(m_password->text()) : std::string();
}

QString EnclosureForm::problem() const
{
    if (!m_lock->isChecked())
        return {};
    if (m_password->text().isEmpty())
        return tr("Type the password that is to open the document.");
    if (m_password->text() != m_again->text())
        return tr("The two passwords are not the same; type the second again.");
    if (passwordOf(m_password->text()).size() > pdf::maximumPasswordBytes)
        return tr("The password is too long; choose one of fewer than %1 letters.")
            .arg(pdf::maximumPasswordBytes);
    return {};
}

} // namespace entente::ui
