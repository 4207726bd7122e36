// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actionname.h"

#include <QAction>

namespace entente::ui {

QString nameOf(const QAction &action)
{
    const QString text = action.text();
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // the letter after it, or the sign itself where it is doubled
        name += text[i];
    }
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

} // namespace entente::ui
