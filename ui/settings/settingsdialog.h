// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/keymap.h"
#include "ui/style/style.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace entente::ui {

/// All settings, a page a subject, to search in. What is changed holds at once; there is nothing to
/// accept.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Keymap keymap, QWidget *parent = nullptr);

    /// Shows what words find, on the first page that has any of it.
    void find(const QString &words);
    /// The page that is shown, counted from 0.
    [[nodiscard]] int page() const;
    void showPage(int page);

Q_SIGNALS:
    /// "ja", or nothing for the desktop's.
    void languageChosen(const QString &language);
    void schemeChosen(entente::ui::Scheme scheme);
    /// The style in which pages are read is another.
    void readingChanged();
    /// What colours of highlights are called, or stand for.
    void highlightsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Page
    {
        QString name;
        std::function<int(const QString &)> find; ///< answers how many settings it shows
    };

    void build();
    void fill();
    void add(const QString &name, QWidget *page, std::function<int(const QString &)> finder);
    void restore();

    Keymap m_keymap;
    QLineEdit *m_search;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    std::vector<Page> m_pages;
};

} // namespace entente::ui
