// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <set>
#include <string>
#include <vector>

namespace entente::test::pdf {

/// The beginning of words, in quotation marks, by which a reader finds their place.
inline std::string quoted(const std::string &words)
{
    constexpr std::size_t longest = 40;
    std::size_t end = words.size();
    if (end > longest) {
        end = longest; // not within a character
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U)
            --end;
    }
    return '"' + words.substr(0, end) + (end < words.size() ? "…\"" : "\"");
}

/// Sentences on what is wrong, each once: a fault that repeats on a page is one fault to mend.
class Findings final
{
public:
    void say(const std::string &sentence)
    {
        if (m_known.insert(sentence).second)
            m_all.push_back(sentence);
    }

    void expect(bool holds, const std::string &otherwise)
    {
        if (!holds)
            say(otherwise);
    }

    [[nodiscard]] const std::vector<std::string> &all() const { return m_all; }

private:
    std::vector<std::string> m_all;
    std::set<std::string> m_known;
};

} // namespace entente::test::pdf
