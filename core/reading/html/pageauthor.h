// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What of a line is the name of who wrote the page: "By Ada Ferris | May 20, 2019" is Ada Ferris.
/// Nothing where it only labels a name, or tells a day.
[[nodiscard]] std::string nameAlone(std::string_view line);

/// The names of persons among the authors that a page gives, in folded case: "ada ferris". What is
/// hardly a person's is none: an office, an agency, a single word.
[[nodiscard]] std::vector<std::string> personsIn(std::string_view authors);

/// Whether a short line only says that one of these wrote the text: "By Ada Ferris, Geneva". In
/// folded case.
[[nodiscard]] bool isBylineOf(std::string_view folded, const std::vector<std::string> &persons);

/// Whether a paragraph tells who one of these is: "Ada Ferris is a reporter". In folded case.
[[nodiscard]] bool tellsOf(std::string_view folded, const std::vector<std::string> &persons);

} // namespace entente
