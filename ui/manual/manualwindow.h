// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/manual/manualbook.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolBar;

namespace entente::ui {

class ManualFind;
class ManualPage;

/// The manual in a window of its own: its chapters, which words are searched in, and the page.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(ManualBook book, QWidget *parent = nullptr);

    /// Shows a chapter, or the one that was shown last.
    void open(const QString &chapter);
    /// The name of the chapter that is shown.
    [[nodiscard]] QString chapter() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QAction *add(QToolBar *bar, const char *name, const QString &text, const char *image,
                 const QKeySequence &keys);
    void buildTools(QToolBar *bar);
    /// Lists the chapters that have what is searched for; all where nothing is.
    void list();
    void choose(int row);
    void follow(int chapter);

    ManualBook m_book;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_nothing;
    ManualPage *m_page;
    ManualFind *m_find;
    bool m_isFollowing = false;
};

} // namespace entente::ui
