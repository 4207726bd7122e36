// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzymatch.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace entente::ui {

namespace {

constexpr int ofLetter = 16;
constexpr int ofStart = 14; ///< in addition, at the beginning of a word
constexpr int ofRun = 12;   ///< in addition, right after the letter before
constexpr int furthest = 10;
constexpr int leastMean = 15; ///< below this letters are strewn
constexpr qsizetype longest = 200;
constexpr int none = std::numeric_limits<int>::min() / 2;

bool isStart(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

bool isSubsequence(QStringView word, QStringView name)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < name.size() && next < word.size(); ++i)
        next += name[i] == word[next] ? 1 : 0;
    return next == word.size();
}

/// The best way to lay a word over a name: for each of its letters and each place the score of the
/// best way that ends there, and where the letter before then lies.
class Alignment final
{
public:
    Alignment(QStringView word, QStringView name)
        : m_word(word),
          m_name(name),
          m_best(static_cast<std::size_t>(word.size() * name.size()), none),
          m_from(m_best.size(), -1)
    {
        for (qsizetype letter = 0; letter < word.size(); ++letter)
            lay(letter);
    }

    [[nodiscard]] FuzzyMatch best() const
    {
        const auto last = m_best.end() - m_name.size();
        const auto top = std::max_element(last, m_best.end());
        FuzzyMatch match{*top, {}};
        auto at = static_cast<int>(top - last);
        for (qsizetype letter = m_word.size() - 1; letter >= 0; --letter) {
            match.places.push_back(at);
            at = m_from[cell(letter, at)];
        }
        std::reverse(match.places.begin(), match.places.end());
        return match;
    }

private:
    [[nodiscard]] std::size_t cell(qsizetype letter, qsizetype at) const
    {
        return static_cast<std::size_t>(letter * m_name.size() + at);
    }

    void lay(qsizetype letter)
    {
        int apart = none; // the best of the letter before that does not lie side by side
        int apartAt = -1;
        for (qsizetype at = letter; at < m_name.size(); ++at) {
            if (letter > 0 && at >= 2 && m_best[cell(letter - 1, at - 2)] >= apart) {
                apart = m_best[cell(letter - 1, at - 2)];
                apartAt = static_cast<int>(at - 2);
            }
            --apart;
            if (m_name[at] != m_word[letter])
                continue;
            const int own = ofLetter + (isStart(m_name, at) ? ofStart : 0);
            const std::size_t here = cell(letter, at);
            if (letter == 0) {
                m_best[here] = own - std::min(static_cast<int>(at), furthest);
                continue;
            }
            const int beside = m_best[cell(letter - 1, at - 1)] + ofRun;
            m_best[here] = own + std::max(beside, apart);
            m_from[here] = beside >= apart ? static_cast<int>(at - 1) : apartAt;
        }
    }

    QStringView m_word;
    QStringView m_name;
    std::vector<int> m_best;
    std::vector<int> m_from;
};

} // namespace

QString foldedLetters(const QString &name)
{
    QString folded = name;
    for (QChar &letter : folded) {
        if (letter.unicode() >= 0x80) {
            const QString parts = letter.decomposition();
            if (!parts.isEmpty() && letter.decompositionTag() == QChar::Canonical)
                letter = parts.front();
        }
        letter = letter.toCaseFolded();
    }
    return folded;
}

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name)
{
    const QStringView looked = QStringView(name).left(longest);
    FuzzyMatch all;
    for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (!isSubsequence(word, looked))
            return std::nullopt;
        const FuzzyMatch one = Alignment(word, looked).best();
        if (one.score < leastMean * word.size())
            return std::nullopt;
        all.score += one.score;
        all.places.insert(all.places.end(), one.places.begin(), one.places.end());
    }
    std::sort(all.places.begin(), all.places.end());
    return all;
}

} // namespace entente::ui
