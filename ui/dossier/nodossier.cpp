// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/nodossier.h"

#include "ui/style/style.h"
#include "ui/workspace/librarysession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

NoDossier::NoDossier(LibrarySession *library, QWidget *parent) : QWidget(parent)
{
    auto *words = new QLabel(tr("A dossier holds what you collect to answer a question: passages "
                                "with their sources, your own words, tables. Select words in a "
                                "briefing, topics, or passages of the library, and press "
                                "Ctrl+Shift+D; or begin one here."));
    words->setObjectName(QStringLiteral("noDossier"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFont(ui::font(TypeSize::Lead));
    words->setMaximumWidth(70 * grid);
    auto *begin = new QPushButton(tr("New dossier"));
    begin->setObjectName(QStringLiteral("beginDossierButton"));
    connect(begin, &QPushButton::clicked, this,
            [library] { library->dossiers()->begin(tr("New dossier")); });
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 4);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(2 * grid);
    column->addWidget(begin, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace entente::ui
