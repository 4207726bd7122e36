// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace entente::ui {

struct Menus;

/// The menus of files that were opened lately, and of the briefings that the program carries.
class FileMenus final : public QObject
{
    Q_OBJECT

public:
    FileMenus(const Menus &menus, QObject *parent);

    /// Lists the files that are recent now.
    void fillRecent();

Q_SIGNALS:
    void openRequested(const QStringList &files);

private:
    void fillSamples(QMenu *menu);

    QMenu *m_recent;
};

} // namespace entente::ui
