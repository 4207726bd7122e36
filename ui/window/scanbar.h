// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/questionbar.h"

namespace entente::ui {

class OpenBriefings;

/// Asks whether to recognise the words of documents that were opened and whose pages are pictures.
class ScanBar final : public QuestionBar
{
    Q_OBJECT

public:
    explicit ScanBar(OpenBriefings *open, QWidget *parent = nullptr);

private:
    void follow();

    OpenBriefings *m_open;
};

} // namespace entente::ui
