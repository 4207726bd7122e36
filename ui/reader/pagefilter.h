// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <memory>
#include <optional>

namespace entente::ui {

class Workspace;

/// What the filter lets through of the briefing of a page, also while another one is in scope.
class PageFilter final
{
public:
    explicit PageFilter(const Workspace *workspace) : m_workspace(workspace) {}

    /// A number of the workspace.
    void setBriefing(int number);
    /// The filter, or what is in scope, is another one.
    void renew();

    [[nodiscard]] bool isShown(int topic) const;
    [[nodiscard]] bool isRowShown(const Table &table, std::size_t row) const;

private:
    [[nodiscard]] bool isInScope() const;
    [[nodiscard]] const FilterResult &own() const;

    const Workspace *m_workspace;
    int m_briefing = -1;
    mutable std::optional<FilterResult> m_own; ///< of a page out of scope, once it was asked for
    mutable std::shared_ptr<const FilterIndex> m_index; ///< that it was asked of
};

} // namespace entente::ui
