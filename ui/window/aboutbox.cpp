// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/aboutbox.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/window/windowtexts.h"

#include <QMessageBox>

namespace entente::ui {

void showAbout(QWidget *window)
{
    QMessageBox box(
        QMessageBox::NoIcon, WindowTexts::tr("About Entente"),
        WindowTexts::tr(
            "<h3>Entente %1</h3><p>Reads briefings into topics that can be browsed, filtered, "
            "compared and published.</p><p>Free software under the GNU General Public License, "
            "version 3 or later. It comes without any warranty.</p>")
            .arg(QStringLiteral(ENTENTE_VERSION)),
        QMessageBox::Close, window);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setIconPixmap(applicationIcon().pixmap(8 * grid));
    box.exec();
}

} // namespace entente::ui
