// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/tablecopy.h"

#include <QPushButton>

#include <functional>

namespace entente::ui {

/// Copies a table, as the user chooses from its menu.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `table` is asked for what is shown when a copy is made.
    explicit CopyButton(std::function<CopiedTable()> table, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copyText(const QString &text) const;
    void copyHtml() const;

    std::function<CopiedTable()> m_table;
};

} // namespace entente::ui
