// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/typeform.h"

#include "core/briefing/marking.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace entente::ui {

TypeForm::TypeForm(const PublishOptions &defaults, const QString &ownMarking, QWidget *parent)
    : QWidget(parent),
      m_font(new QComboBox(this)),
      m_fontSize(new QDoubleSpinBox(this)),
      m_margin(new QSpinBox(this)),
      m_marking(new QComboBox(this))
{
    buildFont(QString::fromStdString(defaults.font));
    buildSizes(defaults);
    buildMarking(ownMarking);
    auto *text = new QHBoxLayout;
    text->setSpacing(grid);
    text->addWidget(m_font, 1);
    text->addWidget(m_fontSize);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    auto *label = new QLabel(tr("Te&xt"), this);
    label->setBuddy(m_font);
    form->addRow(label, text);
    form->addRow(tr("Mar&gins"), m_margin);
    form->addRow(tr("Mar&king"), m_marking);
    connect(m_font, &QComboBox::currentIndexChanged, this, &TypeForm::changed);
    connect(m_marking, &QComboBox::currentTextChanged, this, &TypeForm::changed);
    connect(m_margin, &QSpinBox::valueChanged, this, &TypeForm::changed);
    connect(m_fontSize, &QDoubleSpinBox::valueChanged, this, &TypeForm::changed);
}

void TypeForm::buildFont(const QString &family)
{
    m_font->setObjectName(QStringLiteral("exportFont"));
    m_font->setAccessibleName(tr("Font of the text"));
    m_font->addItem(tr("Serif, chosen for the page"), QString());
    const QStringList families = QFontDatabase::families();
    for (const QString &each : families) {
        // What cannot be scaled cannot be embedded.
        if (!QFontDatabase::isPrivateFamily(each) && QFontDatabase::isSmoothlyScalable(each))
            m_font->addItem(each, each);
    }
    m_font->setCurrentIndex(std::max(0, m_font->findData(family)));
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(16);
}

void TypeForm::buildSizes(const PublishOptions &defaults)
{
    m_fontSize->setObjectName(QStringLiteral("exportFontSize"));
    m_fontSize->setAccessibleName(tr("Size of the text"));
    m_fontSize->setRange(7, 16);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setDecimals(1);
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setValue(defaults.fontSize);
    m_margin->setObjectName(QStringLiteral("exportMargin"));
    m_margin->setAccessibleName(tr("Margins"));
    m_margin->setRange(10, 50);
    m_margin->setSuffix(tr(" mm"));
    m_margin->setValue(qRound(defaults.margin));
}

void TypeForm::buildMarking(const QString &own)
{
    m_marking->setObjectName(QStringLiteral("exportMarking"));
    m_marking->setAccessibleName(tr("Handling marking"));
    m_marking->setEditable(true);
    m_marking->setInsertPolicy(QComboBox::NoInsert);
    m_marking->addItem(QString());
    for (const Tlp label : {Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red})
        m_marking->addItem(QString::fromUtf8(name(label).data(), qsizetype(name(label).size())));
    m_marking->lineEdit()->setPlaceholderText(own.isEmpty() ? tr("none") : own);
}

void TypeForm::apply(PublishOptions &options) const
{
    options.font = m_font->currentData().toString().toStdString();
    options.fontSize = m_fontSize->value();
    options.margin = m_margin->value();
    options.marking = m_marking->currentText().simplified().toStdString();
}

} // namespace entente::ui
