// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementquestion.h"

#include "core/base/filename.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace entente::ui {

namespace {

QString askForLibrary(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, AgreementQuestion::tr("The library of a colleague"), QString(),
        AgreementQuestion::tr("Libraries (*.entente);;All files (*)"));
}

} // namespace

AgreementQuestion::AgreementQuestion(std::optional<library::BriefingId> current, QWidget *parent)
    : QWidget(parent),
      m_current(current),
      m_with(new QComboBox),
      m_choose(new QPushButton(tr("&Library of a colleague…"))),
      m_briefings(new QComboBox),
      m_counted(new QComboBox),
      m_askFile(askForLibrary)
{
    m_with->setObjectName(QStringLiteral("agreementWithCombo"));
    m_with->addItem(tr("What the program found"), QString());
    m_choose->setObjectName(QStringLiteral("agreementLibraryButton"));
    m_choose->setAutoDefault(false);
    m_briefings->setObjectName(QStringLiteral("agreementBriefingsCombo"));
    if (current)
        m_briefings->addItem(tr("The briefing that is read"), true);
    m_briefings->addItem(tr("All briefings of which both say anything"), false);
    m_counted->setObjectName(QStringLiteral("agreementCountedCombo"));
    m_counted->addItem(tr("What both said themselves"), true);
    m_counted->addItem(tr("All: what was left as it was found counts as accepted"), false);
    auto *with = new QHBoxLayout;
    with->setSpacing(grid);
    with->addWidget(m_with, 1);
    with->addWidget(m_choose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Agreement with:"), with);
    qobject_cast<QLabel *>(form->labelForField(with))->setBuddy(m_with);
    form->addRow(tr("On the &topics of:"), m_briefings);
    form->addRow(tr("C&ounted is:"), m_counted);
    connect(m_choose, &QPushButton::clicked, this, &AgreementQuestion::chooseFile);
    for (QComboBox *each : {m_with, m_briefings, m_counted})
        connect(each, &QComboBox::currentIndexChanged, this, &AgreementQuestion::changed);
}

AgreementAsked AgreementQuestion::asked() const
{
    AgreementAsked asked;
    asked.with = fileOf(m_with->currentData().toString());
    if (m_briefings->currentData().toBool() && m_current)
        asked.briefings = {*m_current};
    asked.counted = m_counted->currentData().toBool() ? Counted::Judged : Counted::All;
    return asked;
}

void AgreementQuestion::chooseFile()
{
    const QString file = m_askFile(this);
    if (file.isEmpty())
        return;
    int at = m_with->findData(file);
    if (at < 0) {
        m_with->addItem(QFileInfo(file).completeBaseName(), file);
        at = m_with->count() - 1;
        m_with->setItemData(at, file, Qt::ToolTipRole);
    }
    m_with->setCurrentIndex(at);
}

} // namespace entente::ui
