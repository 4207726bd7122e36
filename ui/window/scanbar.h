// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace entente::ui {

class OpenBriefings;

/// Asks whether to recognise the words of documents that were opened and whose pages are pictures.
/// It takes no focus and hides nothing: what is asked for can wait.
class ScanBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanBar(OpenBriefings *open, QWidget *parent = nullptr);

private:
    void follow();

    OpenBriefings *m_open;
    QLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace entente::ui
