// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/blockside.h"

#include <vector>

namespace entente {

/// Pairs the sentences of blocks that are not word for word on both sides, tables left out. Words
/// weigh by how few sentences of both documents have them: what two share has to be a good part of
/// both, and much. No sentence is in two links; links are in left's order.
[[nodiscard]] std::vector<StatementLink> linkStatements(const BlockSide &left,
                                                        const BlockSide &right);

} // namespace entente
