// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::citation {

/// Who wrote something. Only what is sure to be a person's name is parted; that of an organisation,
/// and one in the order of its own language (山田太郎), stands whole as `family`.
struct Name
{
    std::string family;
    std::string given;  ///< empty where the name stands whole
    std::string suffix; ///< "Jr."

    [[nodiscard]] bool isParted() const { return !given.empty(); }
    bool operator==(const Name &) const = default;
};

/// The names in a byline such as "Jane Doe and John Roe" or "Doe, Jane; Roe, John". Where one of
/// them does not look like a person's, all is one name as it is written: an organisation's may hold
/// commas and an "and". Forms of address and ranks are left out, as all styles ask.
[[nodiscard]] std::vector<Name> namesOf(std::string_view byline);

/// "J. M." and "J.-L.": first letters with their stops, parted by `gap`.
[[nodiscard]] std::string initials(std::string_view given, std::string_view gap);

/// "Doe, J. M., Jr."; one that stands whole stays as it is. The first letters are parted by `gap`.
[[nodiscard]] std::string invertedByInitials(const Name &name, std::string_view gap);

} // namespace entente::citation
