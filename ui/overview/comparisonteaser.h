// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace entente::ui {

class ComparisonRows;
class Workspace;
struct ComparisonGlance;

/// The beginning of the first comparison, and the way to all of them.
class ComparisonTeaser final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonTeaser(Workspace *workspace, QWidget *parent = nullptr);

    void tell(const ComparisonGlance &glance);

Q_SIGNALS:
    void comparisonRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    [[nodiscard]] QString note(const ComparisonGlance &glance) const;

    Workspace *m_workspace;
    QLabel *m_heading;
    QLabel *m_caption;
    ComparisonRows *m_rows;
    QLabel *m_note;
    QPushButton *m_open;
};

} // namespace entente::ui
