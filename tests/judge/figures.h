// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/judge/share.h"

#include <string>
#include <utility>
#include <vector>

namespace entente::judge {

/// What is written down of a run, and what the next one must not fall below.
class Figures final
{
public:
    explicit Figures(int documents) : m_documents(documents) {}

    void add(const std::string &name, const Share &share) { m_shares.emplace_back(name, share); }

    /// Holds them against the rows "| name | work | held |" of docs/topics-found.md, of which the
    /// first counts the documents. Prints each that is more than half a point below, and answers
    /// whether there is one. Where documents are missing they are held against nothing.
    [[nodiscard]] bool fallBelow(const std::string &file, const std::string &half) const;

private:
    int m_documents;
    std::vector<std::pair<std::string, Share>> m_shares;
};

} // namespace entente::judge
