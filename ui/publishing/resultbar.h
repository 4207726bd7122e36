// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QToolButton;

namespace entente::ui {

/// Tells at the foot of the window how an export ended, until it is dismissed. It takes no focus
/// away from what is being done; Tab and F6 reach its buttons, Escape on them dismisses it.
class ResultBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ResultBar(QWidget *window);

    /// Stands above it where it is shown, not before it.
    void setFoot(QWidget *foot);

    /// With buttons to open the file and its folder.
    void showSaved(const QString &path);
    void showNote(const QString &sentence);
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The list of all jobs is wanted, where what failed can be tried again.
    void jobsRequested();
    void openRequested(const QString &path);
    void folderRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone : std::uint8_t { Done, Problem };

    void display(const QString &sentence, const QString &path, Tone tone);
    void place();
    void updateColours();

    QLabel *m_sign;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_folder;
    QPushButton *m_jobs;
    QToolButton *m_close;
    QPointer<QWidget> m_foot;
    QString m_path;
    Tone m_tone = Tone::Done;
};

} // namespace entente::ui
