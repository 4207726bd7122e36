// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/scanbar.h"

#include "ui/style/style.h"
#include "ui/window/openbriefings.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace entente::ui {

ScanBar::ScanBar(OpenBriefings *open, QWidget *parent)
    : QWidget(parent),
      m_open(open),
      m_words(new QLabel(this)),
      m_yes(new QPushButton(tr("&Recognise the words"), this)),
      m_no(new QPushButton(tr("&Not now"), this))
{
    setObjectName(QStringLiteral("scanBar"));
    setAccessibleName(tr("Question about scanned pages"));
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("scanQuestion"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_yes->setObjectName(QStringLiteral("recogniseButton"));
    m_yes->setAccessibleName(tr("Recognise the words"));
    m_no->setObjectName(QStringLiteral("leavePicturesButton"));
    m_no->setAccessibleName(tr("Not now"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    line->setSpacing(grid);
    line->addWidget(m_words, 1);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, open, &OpenBriefings::recognise);
    connect(m_no, &QPushButton::clicked, open, &OpenBriefings::leavePictures);
    connect(open, &OpenBriefings::scansChanged, this, &ScanBar::follow);
    hide();
    follow();
}

void ScanBar::follow()
{
    const QStringList names = m_open->scans();
    setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    m_words->setText(
        names.size() == 1
            ? tr("%1 has pages that are pictures without text. Recognise the words? It takes some "
                 "seconds a page.")
                  .arg(names.front())
            : tr("%1 documents have pages that are pictures without text: %2. Recognise the words? "
                 "It takes some seconds a page.")
                  .arg(names.size())
                  .arg(names.join(tr(", "))));
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace entente::ui
