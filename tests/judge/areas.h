// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "tests/judge/share.h"

#include <set>
#include <string>
#include <utility>

namespace entente::judge {

/// Holds the focus areas of topics against judged ones; README.md says how.
class Areas final
{
public:
    /// `known` are the areas that judgements could name.
    explicit Areas(std::set<std::string> known) : m_known(std::move(known)) {}

    /// Answers how they differ, in words; empty where they do not.
    std::string hold(const std::set<std::string> &judged, const Briefing &briefing,
                     const Topic &topic);
    void print() const;
    [[nodiscard]] const Share &right() const { return m_right; }
    [[nodiscard]] const Share &rightByBroader() const { return m_rightByBroader; }
    [[nodiscard]] const Share &found() const { return m_found; }

private:
    std::set<std::string> m_known;
    Share m_right;
    Share m_rightByBroader; ///< those beyond judgements too, held as what is broader than they are
    Share m_found;
    int m_unknown = 0; ///< areas that judgements did not know, and that none of theirs holds
    int m_unknownUnderJudged = 0;
};

} // namespace entente::judge
