// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/fileactions.h"

#include "ui/publishing/exporttexts.h"

#include <QFileInfo>

namespace entente::ui {

std::vector<JobAction> actionsOnFile(const QString &path, QObject *owner,
                                     const std::function<void(const QUrl &)> &open)
{
    const QUrl file = QUrl::fromLocalFile(path);
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    return {{QStringLiteral("jobOpen"), ExportTexts::tr("Open"), [=] { open(file); }, owner},
            {QStringLiteral("jobShowFolder"), ExportTexts::tr("Show folder"), [=] { open(folder); },
             owner}};
}

} // namespace entente::ui
