// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/differences.h"

#include "core/comparison/worddiff.h"
#include "ui/comparison/comparisontexts.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace entente::ui {

namespace {

bool saysPast(QStringView head)
{
    constexpr std::array<QStringView, 10> latin{u"past",  u"previous", u"previously", u"former",
                                                u"prior", u"before",   u"old",        u"earlier",
                                                u"then",  u"formerly"};
    constexpr std::array<QStringView, 3> eastAsian{u"過去", u"従来", u"以前"};
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < head.size() && head[at].isLetterOrNumber();
    };
    const auto holds = [&](QStringView word) {
        for (qsizetype at = head.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = head.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (!isLetter(at - 1) && !isLetter(at + word.size()))
                return true;
        }
        return false;
    };
    return std::any_of(latin.begin(), latin.end(), holds)
        || std::any_of(eastAsian.begin(), eastAsian.end(),
                       [&](QStringView word) { return head.contains(word); });
}

} // namespace

TextSpans spansOf(std::string_view words, const std::vector<TextRange> &ranges)
{
    TextSpans spans;
    std::uint32_t byte = 0;
    int character = 0;
    const auto advance = [&](std::uint32_t to) {
        character += static_cast<int>(
            QString::fromUtf8(words.data() + byte, static_cast<qsizetype>(to - byte)).size());
        byte = to;
        return character;
    };
    for (const TextRange range : ranges) {
        const int start = advance(range.begin);
        spans.append({start, advance(range.end) - start});
    }
    return spans;
}

QString differencesSaid(const QString &words, const TextSpans &different)
{
    QStringList said;
    for (const TextSpan span : different)
        said << words.mid(span.start, span.length);
    return said.isEmpty()
        ? QString()
        : ComparisonTexts::tr("Differs in: %1.").arg(said.join(QStringLiteral("; ")));
}

bool isComparison(const Table &table)
{
    return table.role == TableRole::Comparison && table.columnCount() >= 3;
}

int baseColumn(const Briefing &briefing, const Table &table)
{
    for (std::size_t column = 1; column < table.columnCount(); ++column) {
        const std::string_view head = briefing.words(table.columns[column]);
        if (saysPast(QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()))))
            return static_cast<int>(column);
    }
    return 1;
}

std::vector<TextSpans> rowDifferences(const Briefing &briefing, const Table &table, std::size_t row)
{
    std::vector<TextSpans> differences(table.columnCount());
    if (!isComparison(table))
        return differences;
    const auto base = static_cast<std::size_t>(baseColumn(briefing, table));
    const std::string_view baseWords = briefing.words(table.cell(row, base));
    for (std::size_t column = 1; column < table.columnCount(); ++column) {
        if (column == base)
            continue;
        const std::string_view words = briefing.words(table.cell(row, column));
        const WordDiff difference = compareWords(baseWords, words);
        differences[column] = spansOf(words, difference.right);
        if (table.columnCount() == 3)
            differences[base] = spansOf(baseWords, difference.left);
    }
    return differences;
}

} // namespace entente::ui
