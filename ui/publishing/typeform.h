// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace entente::ui {

/// Font and size of the text, margins, and the marking.
class TypeForm final : public QWidget
{
    Q_OBJECT

public:
    /// `ownMarking` is what the document bears where none is chosen.
    TypeForm(const PublishOptions &defaults, const QString &ownMarking, QWidget *parent = nullptr);

    void apply(PublishOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    void buildFont(const QString &family);
    void buildSizes(const PublishOptions &defaults);
    void buildMarking(const QString &own);

    QComboBox *m_font;
    QDoubleSpinBox *m_fontSize;
    QSpinBox *m_margin;
    QComboBox *m_marking;
};

} // namespace entente::ui
