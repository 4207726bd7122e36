// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace entente::ui {

class Workspace;

/// The first and the last day that briefings may be dated, as 2024, 2024-04 or 2024-04-10. What
/// is not a date is said so and changes nothing.
class DatePopup final : public QFrame
{
    Q_OBJECT

public:
    explicit DatePopup(Workspace *workspace, QWidget *parent = nullptr);

    void openBelow(QWidget *anchor);

private:
    QLineEdit *makeField(const QString &name, const QString &label);
    void read();
    void apply();

    Workspace *m_workspace;
    QLineEdit *m_since;
    QLineEdit *m_until;
    QLabel *m_message;
};

} // namespace entente::ui
