// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::search {

/// One thing between spaces: [-] [field:] words or "words", the sign that joins alternatives, or a
/// bracket around several.
struct Piece
{
    enum class Sort : std::uint8_t { Words, Or, Open, Close };

    Sort sort = Sort::Words;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string field; ///< folded, empty where there is none
    std::string_view value;
    bool excluded = false;
    bool quoted = false;
    bool open = false; ///< reaches to the end of the text, which may go on
};

/// Parts the text of a query into its pieces, one at a time.
class PieceReader final
{
public:
    /// The text must outlive the reader.
    explicit PieceReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool next(Piece &piece);

private:
    void skipSpace();
    void readField(Piece &piece);
    void readValue(Piece &piece);
    void readQuoted(Piece &piece, std::size_t quote);
    /// Bytes of a bracket or of a sign for "or" that begins here; 0 where there is none.
    [[nodiscard]] std::size_t orSign() const;
    [[nodiscard]] std::size_t bracketAt(std::size_t at, std::string_view plain,
                                        std::string_view wide) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_depth = 0; ///< of brackets
};

} // namespace entente::search
