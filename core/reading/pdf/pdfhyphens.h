// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfpage.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace entente {

/// Tells hyphens that part a word at the end of a line from those of compounds. What the document
/// writes elsewhere decides; where it does not write the word again, whether it parts words at all.
class PdfHyphens final
{
public:
    explicit PdfHyphens(const PdfDocument &document);

    /// Whether words are one: a hyphen at the end of a line, and a word that goes on below.
    [[nodiscard]] static bool joins(const PdfWord &before, const PdfWord &next);
    /// Whether the hyphen of such words is none of theirs.
    [[nodiscard]] bool isUndone(const PdfWord &before, const PdfWord &next) const;

private:
    enum class Evidence : std::uint8_t { None, Joined, Compound };

    void learn(const PdfWord &word);
    [[nodiscard]] bool isWord(const std::string &word) const { return m_words.count(word) > 0; }
    [[nodiscard]] Evidence evidenceOf(const std::string &head, const std::string &tail) const;

    std::unordered_set<std::string> m_words; ///< that stand within lines, folded
    std::unordered_set<std::string> m_heads; ///< of compounds within lines: "non", "self"
    bool m_partsWords = false;               ///< at the ends of lines
};

/// A word without its hyphen at the end, or nothing where it has none behind a letter.
[[nodiscard]] std::string_view withoutHyphen(std::string_view word);

} // namespace entente
