// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

class QAction;

namespace entente::ui {

class Jobs;

/// The way to the list of jobs: says how many go on, draws how far they are, and warns of what
/// failed. It is of one width, whatever it says, so that nothing beside it moves.
class JobsButton final : public QToolButton
{
    Q_OBJECT

public:
    /// The action opens the list.
    JobsButton(const Jobs *jobs, QAction *action, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void paintRing(QPainter &painter) const;

    const Jobs *m_jobs;
    QAction *m_action;
};

} // namespace entente::ui
