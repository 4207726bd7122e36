// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/formattedcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace entente::ui {

QMimeData *formattedData(const QString &words, const Clipping &clipping)
{
    auto *data = new QMimeData;
    data->setText(words);
    if (clipping.isEmpty())
        return data;
    data->setHtml(QString::fromStdString(clippedHtml(clipping)));
    const QByteArray rtf = QByteArray::fromStdString(clippedRtf(clipping));
    for (const char *type : {"text/rtf", "application/rtf"})
        data->setData(QString::fromLatin1(type), rtf);
    return data;
}

void copyFormatted(const QString &words, const Clipping &clipping)
{
    QGuiApplication::clipboard()->setMimeData(formattedData(words, clipping));
}

} // namespace entente::ui
