// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace entente::ui {

class PassageModel;

/// Passages to be gone through: J and K or the arrows go on and back, Enter opens, Space marks,
/// Right and Left unfold and fold what says the same, or open and close a group. What is pressed
/// with the mouse is opened, but for the box that marks, the words that unfold, and heads.
class PassageView final : public QListView
{
    Q_OBJECT

public:
    explicit PassageView(PassageModel *model, QWidget *parent = nullptr);

    /// Gives the keyboard to the first passage.
    void enter();

Q_SIGNALS:
    /// A passage is to be shown where it stands.
    void opened(const QModelIndex &index);
    void menuRequested(const QModelIndex &index, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    void step(int by);
    void open(const QModelIndex &index);

    PassageModel *m_passages;
    quint64 m_document = 0; ///< the current one, while the list is made anew
    int m_top = 0;          ///< of its row
};

} // namespace entente::ui
