// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/agreement/agreementwork.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace entente::ui {

/// With whom, on which briefings and in what counting the agreement is asked for.
class AgreementQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// `current` is the briefing that is read, where the library has it.
    explicit AgreementQuestion(std::optional<library::BriefingId> current,
                               QWidget *parent = nullptr);

    [[nodiscard]] AgreementAsked asked() const;

    /// How the file of another library is asked for; tests answer in place of the dialog.
    using FileAsker = std::function<QString(QWidget *)>;
    void setFileAsker(FileAsker asker) { m_askFile = std::move(asker); }
    /// Asks for a file, which is compared with from then on.
    void chooseFile();

Q_SIGNALS:
    void changed();

private:
    std::optional<library::BriefingId> m_current;
    QComboBox *m_with;
    QPushButton *m_choose;
    QComboBox *m_briefings;
    QComboBox *m_counted;
    FileAsker m_askFile;
};

} // namespace entente::ui
