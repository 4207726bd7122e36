// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/keymap.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace entente::ui {

class PressedKeys;

/// What the menus hold with the keys of each, to search in, and to give other keys to.
class ShortcutsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsTable(Keymap keymap, QWidget *parent = nullptr);
    ~ShortcutsTable() override;

    /// Shows those whose name, menu or keys have each of the words; answers how many.
    int find(const QString &words);

private:
    void buildTable();
    void buildKeys();
    void fill();
    [[nodiscard]] QAction *chosen() const;
    void follow();
    /// Says what the keys that were pressed would do.
    void weigh();
    void use();

    Keymap m_keymap;
    QLineEdit *m_search;
    QTableWidget *m_table;
    PressedKeys *m_keys;
    QLabel *m_verdict;
    QPushButton *m_use;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_allUsual;
};

} // namespace entente::ui
