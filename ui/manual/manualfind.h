// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace entente::ui {

class ManualPage;

/// Finds words in the chapter that is shown.
class ManualFind final : public QWidget
{
    Q_OBJECT

public:
    ManualFind(ManualPage *page, QWidget *parent);

    void open();
    void close();
    /// The next place, or the one before.
    void step(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void tell(int at);

    ManualPage *m_page;
    QLineEdit *m_edit;
    QLabel *m_count;
};

} // namespace entente::ui
