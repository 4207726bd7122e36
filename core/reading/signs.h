// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entente {

struct Candidate;

// Formats that show themselves in their first words, whatever white space stands before them. No
// sentence of a briefing is taken for one.

[[nodiscard]] bool isXml(const Candidate &given);
/// An object, or a list of objects, from the first character to the last.
[[nodiscard]] bool isJson(const Candidate &given);

} // namespace entente
