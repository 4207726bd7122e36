// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace entente::html {

/// Headings of briefings skip levels as they like; a document's may not. Each is at most one
/// deeper than the one before it.
class HeadingDepths final
{
public:
    /// From 1.
    [[nodiscard]] int next(int level);

private:
    std::vector<int> m_open; ///< levels of the headings that the last one lies below, and its own
};

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
