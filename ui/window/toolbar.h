// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QMainWindow;

namespace entente::ui {

class SearchField;
class Workspace;
struct Menus;

/// The bar below the menus: where one is, what is looked for, and the way out on paper.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Menus &menus, Workspace *workspace, QMainWindow *window);

    [[nodiscard]] SearchField *searchField() const { return m_search; }
    /// Takes the keyboard to the words that are looked for.
    void enterSearch();

private:
    SearchField *m_search;
};

} // namespace entente::ui
