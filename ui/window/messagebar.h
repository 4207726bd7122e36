// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace entente::ui {

/// One line between the tools and the panels: what could not be read, or how far reading is. It
/// takes no focus and hides nothing.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows sentences that stay until they are closed.
    void showProblems(const QStringList &sentences);
    /// Shows progress with a button to cancel, from half a second on.
    void showProgress(const QString &what, int done, int total);
    void endProgress();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void dismiss();

    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QToolButton *m_close;
    QTimer *m_delay;
    bool m_hasProblems = false;
};

} // namespace entente::ui
