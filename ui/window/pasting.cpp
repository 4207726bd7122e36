// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pasting.h"

#include "core/reading/pasted.h"
#include "ui/window/localfiles.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

namespace entente::ui {

namespace {

/// A web address and nothing else: what a browser gives of a link that is dragged.
bool isAddressAlone(const QMimeData *data)
{
    const QString text = data->text().trimmed();
    const bool isWebAddress = text.startsWith(QStringLiteral("https://"))
        || text.startsWith(QStringLiteral("http://"));
    return isWebAddress && !text.contains(u' ') && !text.contains(u'\n');
}

} // namespace

Pasting::Pasting(QAction *paste, QObject *parent) : QObject(parent), m_paste(paste)
{
    connect(paste, &QAction::triggered, this, &Pasting::paste);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &Pasting::follow);
    // Some desktops tell of what others copy only once the window is looked at again.
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &Pasting::follow);
    follow();
}

bool Pasting::canTake(const QMimeData *data)
{
    return data != nullptr
        && (data->hasUrls() || data->hasHtml() || data->hasText() || data->hasImage());
}

bool Pasting::take(const QMimeData *data)
{
    if (!canTake(data))
        return false;
    if (const QStringList files = localFiles(data); !files.isEmpty()) {
        Q_EMIT filesNamed(files);
        return true;
    }
    if (isAddressAlone(data)) {
        Q_EMIT refused(tr("Nothing is fetched from the network; open the address in a browser, and "
                          "copy its text or save the page."));
        return true;
    }
    if (const auto document = documentOf(
            {data->html().toStdString(), data->text().toStdString()})) {
        Q_EMIT documentMade(*document);
        return true;
    }
    if (data->hasImage()) {
        Q_EMIT refused(
            tr("A picture holds no words that can be read; copy the text itself, or have "
               "a program for text recognition make it."));
        return true;
    }
    return false;
}

void Pasting::paste()
{
    take(QGuiApplication::clipboard()->mimeData());
}

void Pasting::follow()
{
    m_paste->setEnabled(canTake(QGuiApplication::clipboard()->mimeData()));
}

} // namespace entente::ui
