// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/duplicates/shingledtext.h"

#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// Which of many texts nearly repeat one another, found once among all of them, so that any choice
/// of them, in any order, is folded in no time. It does not change once it is made.
class Repetitions final
{
public:
    Repetitions() = default;
    /// Uses all cores. The same texts give the same answers.
    explicit Repetitions(std::vector<ShingledText> texts);

    /// Of each of some texts the place, in `texts`, of the first one that it nearly repeats, which
    /// repeats none itself; its own where there is none: what NearDuplicates would answer.
    [[nodiscard]] std::vector<std::uint32_t> firsts(std::span<const std::uint32_t> texts) const;
    [[nodiscard]] bool areNear(std::uint32_t one, std::uint32_t other) const;

    [[nodiscard]] std::size_t count() const { return m_wordings.size(); }
    [[nodiscard]] std::size_t wordings() const
    {
        return m_begins.empty() ? 0 : m_begins.size() - 1;
    }
    /// Pairs of different wordings that are near.
    [[nodiscard]] std::size_t pairs() const { return m_near.size() / 2; }

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    [[nodiscard]] std::span<const std::uint32_t> near(std::uint32_t wording) const
    {
        return std::span(m_near).subspan(m_begins[wording],
                                         m_begins[wording + 1] - m_begins[wording]);
    }

    std::vector<std::uint32_t> m_wordings; ///< by text; those word for word the same have the same
    std::vector<std::uint32_t> m_begins;   ///< by wording, in m_near; one more than there are
    std::vector<std::uint32_t> m_near;     ///< wordings near each, rising
};

} // namespace entente
