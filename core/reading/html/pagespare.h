// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/briefingbuilder.h"
#include "core/reading/html/pagechosen.h"

namespace entente {

/// Appends what a page says of its text to machines, where it shows hardly any: scripts would make
/// it of data that lies elsewhere. Other pages are left alone.
void appendSpare(BriefingBuilder &builder, const ChosenPage &page, std::string_view html);

} // namespace entente
