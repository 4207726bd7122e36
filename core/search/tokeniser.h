// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::search {

/// A word of a text, folded. A number whose thousands are set apart is one word. In a run of East
/// Asian characters each character begins a token: the pair of it and the next, or the last
/// character alone; all count as one position each.
struct Token
{
    std::string_view word; ///< valid until the next token
    /// The form in which others may write it: "mueller" for Müller, "1250" for the last word of
    /// "1 250"; empty for most. Valid until the next token.
    std::string_view other;
    std::uint32_t otherBegin = 0; ///< where that form begins, at `begin` or before it
    std::uint32_t begin = 0;      ///< bytes of the text
    std::uint32_t end = 0;
    std::uint32_t position = 0; ///< from 0, counted in words
    bool eastAsian = false;
    bool pair = false; ///< of two East Asian characters
};

/// Parts a text into words, one at a time. Text that is not valid UTF-8 does no harm.
class Tokeniser final
{
public:
    /// The text must outlive the tokeniser.
    explicit Tokeniser(std::string_view utf8, std::uint32_t firstPosition = 0)
        : m_text(utf8), m_position(firstPosition)
    {
    }

    /// Passes over plain words that begin with none of some letters, folded, but counts them: for
    /// whoever looks for a few words in a long text.
    using Letters = std::array<bool, 256>;
    void lookOnlyFor(const Letters &firsts)
    {
        m_firsts = firsts;
        m_isLooking = true;
    }

    [[nodiscard]] bool next(Token &token);
    /// The position that the next token would have.
    [[nodiscard]] std::uint32_t position() const { return m_position; }

private:
    /// Whether a plain word that nobody looks for begins here; it is behind then.
    bool passedOver(std::size_t begin);
    bool plainFrom(std::size_t begin, Token &token);
    bool wordFrom(std::size_t begin, Token &token);
    bool numberFrom(std::size_t begin, Token &token);
    /// Hands on the number that ends with this token.
    void endNumber(Token &token);
    void eastAsianFrom(std::size_t begin, Token &token);
    /// End of the East Asian character at an offset, with the marks that belong to it; the offset
    /// itself where there is none.
    [[nodiscard]] std::size_t characterEnd(std::size_t begin) const;
    [[nodiscard]] std::size_t wordEnd(std::size_t begin) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::uint32_t m_position = 0;
    std::string m_word;
    std::string m_other;
    std::string m_number; ///< that may be one with the words before it
    std::size_t m_numberBegin = 0;
    std::size_t m_numberEnd = 0;
    Letters m_firsts{};
    bool m_isLooking = false;
};

} // namespace entente::search
