// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/printform.h"

#include "ui/style/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

const QString blackAndWhiteKey = QStringLiteral("print/blackAndWhite");

} // namespace

PrintForm::PrintForm(QWidget *parent)
    : QWidget(parent),
      m_pages(new QLineEdit(this)),
      m_blackAndWhite(new QCheckBox(tr("Black and &white"), this))
{
    m_pages->setObjectName(QStringLiteral("printPages"));
    m_pages->setAccessibleName(tr("Pages to print"));
    m_pages->setPlaceholderText(tr("all, or such as 1-3,5"));
    m_blackAndWhite->setObjectName(QStringLiteral("printBlackAndWhite"));
    m_blackAndWhite->setAccessibleName(tr("Black and white"));
    m_blackAndWhite->setToolTip(tr("All text is black on light ground and white on dark ground."));
    m_blackAndWhite->setChecked(QSettings().value(blackAndWhiteKey, false).toBool());
    auto *label = new QLabel(tr("P&ages"), this);
    label->setBuddy(m_pages);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(label);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(row);
    column->addWidget(m_blackAndWhite);
    connect(m_pages, &QLineEdit::textChanged, this, &PrintForm::changed);
    connect(m_blackAndWhite, &QCheckBox::toggled, this, &PrintForm::changed);
}

PrintChoice PrintForm::choice() const
{
    return {QPageRanges::fromString(m_pages->text().simplified()), m_blackAndWhite->isChecked()};
}

QString PrintForm::problem() const
{
    const bool isRange = m_pages->text().trimmed().isEmpty() || !choice().pages.isEmpty();
    return isRange ? QString() : tr("Pages are written as numbers and ranges, such as 1-3,5.");
}

void PrintForm::remember() const
{
    QSettings().setValue(blackAndWhiteKey, m_blackAndWhite->isChecked());
}

} // namespace entente::ui
