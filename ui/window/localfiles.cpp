// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/localfiles.h"

#include "core/base/filename.h"

#include <QMimeData>
#include <QUrl>

namespace entente::ui {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (!url.isLocalFile())
            continue;
        // Not toLocalFile(), which loses the bytes of a name that is not UTF-8.
        constexpr auto path = QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveQuery
            | QUrl::RemoveFragment;
        files << nameOf(QByteArray::fromPercentEncoding(url.toEncoded(path)).toStdString());
    }
    return files;
}

} // namespace entente::ui
