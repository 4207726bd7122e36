// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace entente::bench {

namespace {

class Writer final
{
public:
    Writer()
    {
        static constexpr std::array<const char *, 24> syllables{
            "al", "ba", "cor", "de",  "en",  "fi", "gra", "ho", "in", "ju",  "ken", "li",
            "mo", "na", "or",  "per", "qua", "re", "sta", "ti", "un", "ver", "wo",  "ze"};
        double sum = 0;
        for (int i = 0; i < vocabulary; ++i) {
            std::string word;
            for (std::uint32_t part = 1 + next() % 4; part > 0; --part)
                word += syllables[next() % syllables.size()];
            m_words.push_back(word);
            m_sums.push_back(sum += 1.0 / (i + 5)); // Zipf's law
        }
    }

    std::string write(int topics)
    {
        for (int i = 1; i <= topics; ++i)
            topic(i);
        return std::move(m_text);
    }

private:
    static constexpr int vocabulary = 8000;

    std::uint32_t next()
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>(m_state >> 33);
    }
    int between(int least, int most)
    {
        return least + static_cast<int>(next() % static_cast<std::uint32_t>(most - least + 1));
    }
    const std::string &word()
    {
        const double at = next() / 2147483648.0 * m_sums.back();
        const auto found = std::lower_bound(m_sums.begin(), m_sums.end(), at);
        return m_words[static_cast<std::size_t>(found - m_sums.begin()) % m_words.size()];
    }
    std::string words(int least, int most)
    {
        std::string all;
        for (int left = between(least, most); left > 0; --left)
            all += (all.empty() ? "" : " ") + word();
        all[0] = static_cast<char>(all[0] - 'a' + 'A');
        return all;
    }
    void paragraph()
    {
        for (int left = between(4, 8); left > 0; --left) {
            m_text += words(4, 9);
            switch (next() % 12) {
            case 0:
                m_text += " **" + word() + "**";
                break;
            case 1:
                m_text += " *" + word() + "*";
                break;
            case 2:
                m_text += " [" + word() + "](https://example.org/" + word() + ")";
                break;
            default:
                break;
            }
            m_text += ' ' + word() + ' ' + word() + ' ' + word() + ". ";
        }
        m_text += "\n\n";
    }
    void table(int rows, int columns)
    {
        for (int row = -2; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                m_text += row == -1 ? "|---" : "| " + words(1, 6) + ' ';
            m_text += "|\n";
        }
        m_text += '\n';
    }
    void topic(int number)
    {
        if (number % 10 == 1)
            m_text += "# Chapter " + words(2, 4) + "\n\n";
        if (number % 2 == 1)
            m_text += "## Section " + words(2, 5) + "\n\n";
        m_text += "### Topic " + words(2, 6) + "\n\n";
        for (int left = between(1, 3); left > 0; --left)
            paragraph();
        for (int left = between(3, 7); left > 0; --left)
            m_text += "- " + words(5, 20) + '\n';
        m_text += '\n';
        paragraph();
        if (number % 17 == 0)
            table(between(80, 160), between(3, 6));
        else if (number % 2 == 0)
            table(between(4, 14), between(3, 6));
    }

    std::uint64_t m_state = 777;
    std::vector<std::string> m_words;
    std::vector<double> m_sums;
    std::string m_text;
};

} // namespace

std::string report(int topics)
{
    return Writer().write(topics);
}

} // namespace entente::bench
