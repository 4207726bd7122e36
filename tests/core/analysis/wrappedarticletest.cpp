// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disguises.h"
#include "findings.h"
#include "tests/support/briefings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace entente::test {

namespace {

/// How an article was wrapped; see the members for the names of programs that do so.
struct Wrapping
{
    std::string name;
    std::optional<std::string> (*fill)(const std::string &text, std::size_t width);
    std::size_t step = 1; ///< columns between the widths that are tried
};

/// Each line for itself, as many words as fit: fold, mail programs, most editors.
std::optional<std::string> folded(const std::string &text, std::size_t width)
{
    std::istringstream lines(text);
    std::string all;
    for (std::string line; std::getline(lines, line); all += '\n') {
        std::istringstream words(line);
        std::size_t column = 0;
        for (std::string word; words >> word;) {
            if (column > 0 && column + 1 + word.size() > width) {
                all += '\n';
                column = 0;
            }
            all += (column > 0 ? " " : "") + word;
            column += (column > 0 ? 1 : 0) + word.size();
        }
    }
    return all;
}

/// Lines that follow one another are run together first, and are evened out.
std::optional<std::string> formatted(const std::string &text, std::size_t width)
{
    return outputOf("fmt -w " + std::to_string(width), text);
}

/// Each line for itself, and evened out.
std::optional<std::string> split(const std::string &text, std::size_t width)
{
    return outputOf("fmt -s -w " + std::to_string(width), text);
}

/// A text with its headings left as they were and all between them filled.
std::optional<std::string> aroundHeadings(const std::string &text,
                                          const std::vector<std::string> &headings,
                                          const Wrapping &wrapping, std::size_t width)
{
    std::istringstream lines(text);
    std::string all;
    std::string between;
    const auto flush = [&] {
        const std::optional<std::string> filled = wrapping.fill(between, width);
        between.clear();
        all += filled.value_or(std::string());
        if (!all.empty() && !all.ends_with('\n'))
            all += '\n';
        return filled.has_value();
    };
    for (std::string line; std::getline(lines, line);) {
        if (std::find(headings.begin(), headings.end(), line) == headings.end()) {
            between += line + '\n';
            continue;
        }
        if (!flush())
            return std::nullopt;
        all += line + '\n';
    }
    return flush() ? std::optional(all) : std::nullopt;
}

/// A blank line between lines, but not within a table.
std::string spaced(const std::string &text)
{
    std::istringstream lines(text);
    std::string all;
    std::string before;
    for (std::string line; std::getline(lines, line); before = line) {
        const bool row = line.find('|') != std::string::npos
            && before.find('|') != std::string::npos;
        all += (all.empty() || row ? "" : "\n") + line + '\n';
    }
    return all;
}

struct Article
{
    std::string text;
    QJsonObject description;
    std::vector<std::string> headings;
};

std::optional<Article> article(const std::filesystem::path &text,
                               const std::filesystem::path &description)
{
    if (!std::filesystem::exists(text))
        return std::nullopt;
    Article found{
        contents(text),
        QJsonDocument::fromJson(QByteArray::fromStdString(contents(description))).object(),
        {}};
    for (const QJsonValue &section : found.description[QStringLiteral("sections")].toArray())
        found.headings.push_back(section.toString().toStdString());
    return found;
}

class WrappedArticle : public testing::TestWithParam<Wrapping>
{};

/// Fails for each width at which something else is found than in the article as it is.
void checkWidths(const Article &given, const Wrapping &wrapping)
{
    const std::string expected = expectedFindings(given.description, Lines::Leave);
    for (std::size_t width = 52; width <= 112; width += wrapping.step) {
        for (const std::string &text : {given.text, spaced(given.text)}) {
            const std::optional<std::string> all = wrapping.fill(text, width);
            const std::optional<std::string> some = aroundHeadings(text, given.headings, wrapping,
                                                                   width);
            if (!all || !some)
                GTEST_SKIP() << "this machine lacks the program that wraps so";
            EXPECT_EQ(expected, findings(*briefing(*all, "article.txt"), Lines::Leave))
                << width << " columns";
            EXPECT_EQ(expected, findings(*briefing(*some, "article.txt"), Lines::Leave))
                << width << " columns, headings left alone";
        }
    }
}

} // namespace

TEST_P(WrappedArticle, givesTheSameAtEachWidth)
{
    const std::filesystem::path fixtures = ENTENTE_FIXTURES;
    checkWidths(*article(fixtures / "strait-article.txt", fixtures / "strait-expected.json"),
                GetParam());
}

TEST_P(WrappedArticle, ofTheSeedGivesTheSameAtEachWidth)
{
    const std::filesystem::path seed = std::filesystem::path(ENTENTE_SHARED) / "seed";
    const std::optional<Article> given = article(seed / "alliance-article.txt",
                                                 seed / "expected.json");
    if (!given)
        GTEST_SKIP() << "there is no " << seed;
    checkWidths(*given, GetParam());
}

INSTANTIATE_TEST_SUITE_P(By, WrappedArticle,
                         testing::Values(Wrapping{"fold", folded}, Wrapping{"fmt", formatted, 4},
                                         Wrapping{"fmtSplitting", split, 4}),
                         [](const auto &one) { return one.param.name; });

TEST(WrappedArticle, mayHaveParagraphsThatNobodyWrapped)
{
    const std::filesystem::path fixtures = ENTENTE_FIXTURES;
    const Article given = *article(fixtures / "strait-article.txt",
                                   fixtures / "strait-expected.json");
    for (const std::size_t each : {2U, 3U, 5U}) {
        std::istringstream lines(given.text);
        std::string text;
        std::size_t number = 0;
        for (std::string line; std::getline(lines, line); ++number)
            text += number % each == 0 ? line + '\n' : *folded(line + '\n', 72);
        EXPECT_EQ(expectedFindings(given.description, Lines::Leave),
                  findings(*briefing(text, "article.txt"), Lines::Leave))
            << "one line of " << each << " was left as it was";
    }
}

} // namespace entente::test
