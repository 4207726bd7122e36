// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace entente::html {

/// A heading that the contents list.
struct Entry
{
    int depth = 1;
    QString words;
    std::string id;
};

/// Lists within lists, of links.
[[nodiscard]] std::string contentsList(const std::vector<Entry> &entries);

} // namespace entente::html
