// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filemenus.h"

#include "resources/resources.h"
#include "ui/style/icons.h"
#include "ui/window/menus.h"
#include "ui/window/recentfiles.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace entente::ui {

FileMenus::FileMenus(const Menus &menus, QObject *parent) : QObject(parent), m_recent(menus.recent)
{
    connect(m_recent, &QMenu::aboutToShow, this, &FileMenus::fillRecent);
    fillSamples(menus.samples);
    connect(menus.openSamples, &QAction::triggered, this, [this] {
        QStringList names;
        for (const std::string &name : bundledBriefings())
            names << QString::fromStdString(name);
        Q_EMIT openRequested(names);
    });
    fillRecent();
}

void FileMenus::fillRecent()
{
    m_recent->clear();
    const QStringList files = recentFiles();
    for (const QString &file : files) {
        QString text = QDir::toNativeSeparators(file);
        text.replace(u'&', QStringLiteral("&&"));
        connect(m_recent->addAction(icon(QStringLiteral("briefing")), text), &QAction::triggered,
                this, [this, file] { Q_EMIT openRequested({file}); });
    }
    if (!files.isEmpty()) {
        m_recent->addSeparator();
        connect(m_recent->addAction(icon(QStringLiteral("clear")), tr("&Forget these files")),
                &QAction::triggered, this, [this] {
                    clearRecentFiles();
                    fillRecent();
                });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void FileMenus::fillSamples(QMenu *menu)
{
    for (const std::string &name : bundledBriefings()) {
        const QString file = QString::fromStdString(name);
        QString text = QString::fromStdString(bundledTitle(name));
        text.replace(u'&', QStringLiteral("&&"));
        QAction *action = menu->addAction(icon(QStringLiteral("sample")), text);
        action->setData(file);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT openRequested({file}); });
    }
}

} // namespace entente::ui
