// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QString>

namespace entente::ui {

class ReaderView;
class Workspace;

/// What is said of a place of the viewport: a topic marked in the margin, the address of a link, or
/// a note. Plain text; empty for most.
[[nodiscard]] QString toolTipAt(const ReaderView &view, const Workspace &workspace, QPointF place);

} // namespace entente::ui
