// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/referencestyle.h"

#include <QSettings>

namespace entente::ui {

namespace {

const QString styleKey = QStringLiteral("library/referenceStyle");

} // namespace

citation::Style referenceStyle()
{
    const citation::StyleRow *row = citation::styleNamed(
        QSettings().value(styleKey).toString().toStdString());
    return row != nullptr && row->citation != nullptr ? row->style : citation::Style::Chicago;
}

void setReferenceStyle(citation::Style style)
{
    QSettings().setValue(styleKey, QString::fromLatin1(citation::rowOf(style).name));
}

} // namespace entente::ui
