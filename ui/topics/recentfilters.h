// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "core/filter/filter.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace entente::ui {

class Workspace;

/// The filters that were used last, the newest first. A filter counts as used once it has stood
/// for a moment, so that those passed on the way to it do not; they are kept in the settings.
class RecentFilters final : public QObject
{
    Q_OBJECT

public:
    explicit RecentFilters(Workspace *workspace, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Filter> filters() const;
    void clear();

private:
    void take();

    Workspace *m_workspace;
    QTimer m_moment;
};

} // namespace entente::ui
