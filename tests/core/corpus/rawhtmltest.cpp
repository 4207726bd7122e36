// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That no word of raw HTML is lost, held against the trees that the tests of HTML's parsers say are
// right.

#include "tests/core/corpus/sourcewords.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace entente::test {

namespace {

namespace fs = std::filesystem;

struct Case
{
    std::string html;
    std::string seen; ///< the words that a browser shows
};

/// Whether what an element holds is no text of the page.
bool isUnseen(std::string_view element)
{
    constexpr std::string_view unseen[] = {"script",  "style",    "template", "noscript", "iframe",
                                           "noembed", "noframes", "head",     "object",   "svg",
                                           "math",    "frameset", "plaintext"};
    const std::string_view name = element.substr(0, element.find_first_of(" >"));
    return std::find(std::begin(unseen), std::end(unseen), name) != std::end(unseen);
}

/// Reads "#data", "#document" and the like. A line of a tree is "|   <name>" or "|   "text"".
std::vector<Case> casesOf(const fs::path &file)
{
    std::vector<Case> cases;
    std::ifstream stream(file);
    std::string part;
    std::size_t unseenFrom = std::string::npos; // indent of the element whose text is not seen
    bool inText = false;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with('#') && !inText) {
            part = line;
            if (part == "#data")
                cases.emplace_back();
            if (part == "#document-fragment" || part == "#script-on")
                cases.back().html.clear(); // of another kind
            unseenFrom = std::string::npos;
            continue;
        }
        if (cases.empty())
            continue;
        if (part == "#data") {
            cases.back().html += line + "\n";
            continue;
        }
        if (part != "#document" || line.empty())
            continue;
        const std::size_t at = inText ? 0 : line.find_first_not_of("| ");
        if (at == std::string::npos)
            continue;
        if (!inText && at <= unseenFrom)
            unseenFrom = std::string::npos;
        if (!inText && line[at] == '<') {
            if (unseenFrom == std::string::npos && isUnseen(std::string_view(line).substr(at + 1)))
                unseenFrom = at;
        } else if (inText || line[at] == '"') {
            const bool ends = line.ends_with('"') && (inText || line.size() > at + 1);
            if (unseenFrom == std::string::npos)
                cases.back().seen += line.substr(inText ? 0 : at + 1) + "\n";
            inText = !ends;
        }
    }
    return cases;
}

fs::path trees()
{
    const char *const given = std::getenv("ENTENTE_CORPUS");
    return fs::path(given != nullptr ? given : ENTENTE_SHARED "/corpus")
        / "html5lib/tree-construction";
}

} // namespace

TEST(RawHtml, losesNoWordThatABrowserShows)
{
    if (!fs::exists(trees()))
        GTEST_SKIP() << "there is no html5lib in ../shared/corpus or $ENTENTE_CORPUS";
    int tried = 0;
    for (const fs::directory_entry &file : fs::directory_iterator(trees())) {
        if (file.path().extension() != ".dat")
            continue;
        for (const Case &each : casesOf(file.path())) {
            // A blank line ends a block of raw HTML; what follows is Markdown, and other rules
            // hold.
            if (each.html.empty() || each.html.find("\n\n") != std::string::npos
                || each.html.find('\0') != std::string::npos)
                continue;
            const BriefingPtr read = briefing("# T\n\n<div>\n" + each.html + "\n", "raw.md");
            ++tried;
            std::string all; // without gaps: where an element ends within a word is no matter here
            for (const std::string &word : wordsOf(read->text))
                all += word;
            for (const std::string &word : wordsOf(each.seen))
                EXPECT_THAT(all, ::testing::HasSubstr(word))
                    << file.path().filename() << ": " << each.html;
        }
    }
    EXPECT_GT(tried, 500);
}

} // namespace entente::test
