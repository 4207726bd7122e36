// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace entente::ui {

class LibrarySession;

/// What stands in place of a dossier where there is none: what one is, and a button to begin one.
class NoDossier final : public QWidget
{
    Q_OBJECT

public:
    explicit NoDossier(LibrarySession *library, QWidget *parent = nullptr);
};

} // namespace entente::ui
