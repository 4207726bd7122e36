// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace entente::ui {

class JobRow;
class Jobs;

/// All jobs below one another, at the foot of the window. They are listed while it is seen.
class JobsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsPanel(Jobs *jobs, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void addRows(int first, int last);
    void removeRows(int first, int last);
    void updateButtons();

    Jobs *m_jobs;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QLabel *m_nothing;
    QPushButton *m_clear;
    std::vector<JobRow *> m_rows; ///< by row of the jobs
};

} // namespace entente::ui
