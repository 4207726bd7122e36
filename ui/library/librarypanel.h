// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>
namespace entente::ui {
class Workspace;
class LibrarySession;
class LibraryPanel final : public QWidget
{
    Q_OBJECT
public:
    LibraryPanel(Workspace *workspace, LibrarySession *session, QWidget *parent = nullptr);
};
} // namespace entente::ui
