// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace entente::ui {

/// What travels inside the file, and the password that opens it.
class EnclosureForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EnclosureForm(const PublishOptions &defaults, QWidget *parent = nullptr);

    void apply(PublishOptions &options) const;
    /// Why the password cannot be taken, as a sentence; empty where it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_source;
    QCheckBox *m_lock;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

} // namespace entente::ui
