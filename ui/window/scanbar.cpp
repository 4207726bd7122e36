// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/scanbar.h"

#include "ui/window/openbriefings.h"

namespace entente::ui {

ScanBar::ScanBar(OpenBriefings *open, QWidget *parent)
    : QuestionBar(QStringLiteral("scan"),
                  {QStringLiteral("recogniseButton"), tr("&Recognise the words")},
                  {QStringLiteral("leavePicturesButton"), tr("&Not now")}, parent),
      m_open(open)
{
    setAccessibleName(tr("Question about scanned pages"));
    connect(this, &QuestionBar::answered, open, [open](bool isYes) {
        if (isYes)
            open->recognise();
        else
            open->leavePictures();
    });
    connect(open, &OpenBriefings::scansChanged, this, &ScanBar::follow);
    follow();
}

void ScanBar::follow()
{
    const QStringList names = m_open->scans();
    if (names.isEmpty())
        ask({});
    else if (names.size() == 1)
        ask(tr("%1 has pages that are pictures without text. Recognise the words? It takes some "
               "seconds a page.")
                .arg(names.front()));
    else
        ask(tr("%1 documents have pages that are pictures without text: %2. Recognise the words? "
               "It takes some seconds a page.")
                .arg(names.size())
                .arg(names.join(tr(", "))));
}

} // namespace entente::ui
