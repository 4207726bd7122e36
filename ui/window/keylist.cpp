// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keylist.h"

#include "ui/window/menuactions.h"
#include "ui/window/windowtexts.h"

#include <QAction>
#include <QMenuBar>

namespace entente::ui {

QString keyList(const QMenuBar &menus)
{
    QStringList lines{
        QStringLiteral("| %1 | %2 | %3 |")
            .arg(WindowTexts::tr("Command"), WindowTexts::tr("Keys"), WindowTexts::tr("Menu")),
        QStringLiteral("|---|---|---|")};
    for (const NamedAction &each : actionsOf(menus)) {
        QStringList keys;
        for (const QKeySequence &sequence : each.action->shortcuts())
            keys << sequence.toString(QKeySequence::PortableText);
        if (!each.action->objectName().isEmpty() && !keys.isEmpty())
            lines << QStringLiteral("| %1 | %2 | %3 |")
                         .arg(each.name, keys.join(WindowTexts::tr(", ")), each.place);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace entente::ui
