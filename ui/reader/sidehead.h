// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace entente::ui {

class Workspace;

/// The slim head of one of two pages: which briefing it shows, whether both scroll together, and
/// how it is closed.
class SideHead final : public QWidget
{
    Q_OBJECT

public:
    explicit SideHead(Workspace *workspace, QWidget *parent = nullptr);

    /// The briefing that the page shows, by its number.
    void setNumber(int number);
    /// Whether it is this page that the rest of the window follows.
    void setActive(bool active);
    void setTogether(bool together);

Q_SIGNALS:
    void briefingChosen(int number);
    void togetherChosen(bool together);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill();

    Workspace *m_workspace;
    QComboBox *m_chooser;
    QToolButton *m_together;
    QToolButton *m_close;
    int m_number = -1;
    bool m_isActive = false;
};

} // namespace entente::ui
