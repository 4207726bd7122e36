// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/quietlist.h"

namespace entente::ui {

class AreaBarsModel;
class Workspace;

/// Topics by focus area as bars. A click, Enter or Space puts an area into the filter or takes it
/// out again.
class AreaBars final : public QuietList
{
    Q_OBJECT

public:
    explicit AreaBars(Workspace *workspace, QWidget *parent = nullptr);

    void follow();

private:
    void toggle(const QModelIndex &index);

    Workspace *m_workspace;
    AreaBarsModel *m_model;
};

} // namespace entente::ui
