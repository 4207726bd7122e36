// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <array>

class QLineEdit;
class QToolButton;

namespace entente::ui {

class LibrarySession;

/// What belongs to each of two sides of the library, asked for as in the search field.
class SideQueries final : public QWidget
{
    Q_OBJECT

public:
    explicit SideQueries(LibrarySession *library, QWidget *parent = nullptr);

    /// What both sides ask for; empty for the whole library.
    [[nodiscard]] std::array<QString, 2> queries() const;
    /// Once, as soon as the years are known: two halves of them, so that there is something to
    /// begin with.
    void propose();

Q_SIGNALS:
    /// Something else is asked for, and typing rests.
    void asked();

private:
    QLineEdit *field(std::size_t side, const QString &name);
    QToolButton *choice(std::size_t side, const QString &name);
    [[nodiscard]] QToolButton *swapButton() const;
    void fillMenu(std::size_t side);
    void swap();
    void ask();

    LibrarySession *m_library;
    std::array<QLineEdit *, 2> m_fields{};
    std::array<QToolButton *, 2> m_choices{};
    QTimer m_typing;
    bool m_isProposed = false;
};

} // namespace entente::ui
