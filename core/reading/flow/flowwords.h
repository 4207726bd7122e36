// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What stands before a word.
enum class Gap : std::uint8_t { None, Single, Double, LineBreak };

struct FlowWord
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Gap before = Gap::None;
};

/// The words between two offsets of a text, and what each of them looks like.
class FlowWords final
{
public:
    FlowWords(std::string_view source, std::uint32_t begin, std::uint32_t end);

    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] const FlowWord &operator[](std::size_t i) const { return m_words[i]; }
    [[nodiscard]] std::string_view word(std::size_t i) const
    {
        return m_source.substr(m_words[i].begin, m_words[i].end - m_words[i].begin);
    }
    /// Begins with a capital, or a digit.
    [[nodiscard]] bool isCapital(std::size_t i) const;
    /// In small letters, without the punctuation behind it.
    [[nodiscard]] std::string bare(std::size_t i) const;
    /// Nothing but what stands in the row under a table's heads.
    [[nodiscard]] bool isDelimiter(std::size_t i) const;
    /// The words from one to before another as they would stand on one line.
    [[nodiscard]] std::string oneLine(std::size_t first, std::size_t behind) const;
    [[nodiscard]] bool endsUnit(std::size_t i) const;

private:
    std::string_view m_source;
    std::vector<FlowWord> m_words;
};

} // namespace entente
