// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/agreement/agreementwork.h"

#include <QWidget>

#include <array>

class QLabel;

namespace entente::ui {

/// The three figures at a glance, on topics, kinds and focus areas: each with its name, what it is
/// called, and on how much it rests.
class AgreementFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementFigures(QWidget *parent = nullptr);

    void tell(const AgreementText &text);

private:
    struct Figure
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        QLabel *called = nullptr;
    };
    void fill(const Figure &figure, const QString &value, const QString &called);

    std::array<Figure, 3> m_figures;
};

} // namespace entente::ui
