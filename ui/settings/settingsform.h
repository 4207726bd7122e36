// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace entente::ui {

/// Settings below one another: what each is called, the control, and a hint where one is needed.
/// Those that words do not find are hidden.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// The control gets the label as its accessible name. `further` are words that find the
    /// setting, too.
    void add(const QString &label, QWidget *control, const QString &hint = {},
             const QString &further = {});
    /// Shows those that have each of the words; answers how many.
    int find(const QString &words);

private:
    struct Row
    {
        QWidget *widget;
        QString words;
    };

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace entente::ui
