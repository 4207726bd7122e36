// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace entente::test {

/// Milliseconds to wait for what is certain to come: what does not come is a fault, what is slow
/// to come is a slow machine.
constexpr int patience = 240'000;

} // namespace entente::test
