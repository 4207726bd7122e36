// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/classification.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

using enum ClassificationScheme;

constexpr std::array levels{
    Classification{English, 0, "UNCLASSIFIED"},
    Classification{English, 0, "UNCLAS"},
    Classification{English, 0, "UNOFFICIAL"},
    Classification{English, 0, "NOT PROTECTIVELY MARKED"},
    Classification{English, 1, "OFFICIAL"},
    Classification{English, 2, "OFFICIAL-SENSITIVE"},
    Classification{English, 2, "OFFICIAL USE ONLY"},
    Classification{English, 2, "FOR OFFICIAL USE ONLY"},
    Classification{English, 2, "FOUO"},
    Classification{English, 2, "CUI"},
    Classification{English, 2, "CONTROLLED UNCLASSIFIED INFORMATION"},
    Classification{English, 2, "CONTROLLED"},
    Classification{English, 2, "SENSITIVE BUT UNCLASSIFIED"},
    Classification{English, 2, "SBU"},
    Classification{English, 2, "LAW ENFORCEMENT SENSITIVE"},
    Classification{English, 2, "PROTECT"},
    Classification{English, 2, "PROTECTED"},
    Classification{English, 2, "PROTECTED A"},
    Classification{English, 2, "PROTECTED B"},
    Classification{English, 2, "PROTECTED C"},
    Classification{English, 2, "RESTRICTED"},
    Classification{English, 3, "CONFIDENTIAL"},
    Classification{English, 4, "SECRET"},
    Classification{English, 5, "TOP SECRET"},
    Classification{Nato, 0, "NATO UNCLASSIFIED"},
    Classification{Nato, 2, "NATO RESTRICTED"},
    Classification{Nato, 3, "NATO CONFIDENTIAL"},
    Classification{Nato, 4, "NATO SECRET"},
    Classification{Nato, 5, "COSMIC TOP SECRET"},
    Classification{EuropeanUnion, 1, "LIMITE"},
    Classification{EuropeanUnion, 2, "RESTREINT UE/EU RESTRICTED"},
    Classification{EuropeanUnion, 2, "RESTREINT UE"},
    Classification{EuropeanUnion, 2, "EU RESTRICTED"},
    Classification{EuropeanUnion, 3, "CONFIDENTIEL UE/EU CONFIDENTIAL"},
    Classification{EuropeanUnion, 3, "CONFIDENTIEL UE"},
    Classification{EuropeanUnion, 3, "EU CONFIDENTIAL"},
    Classification{EuropeanUnion, 4, "SECRET UE/EU SECRET"},
    Classification{EuropeanUnion, 4, "SECRET UE"},
    Classification{EuropeanUnion, 4, "EU SECRET"},
    Classification{EuropeanUnion, 5, "TRÈS SECRET UE/EU TOP SECRET"},
    Classification{EuropeanUnion, 5, "TRÈS SECRET UE"},
    Classification{EuropeanUnion, 5, "EU TOP SECRET"},
    Classification{Japan, 1, "取扱注意"},
    Classification{Japan, 2, "部外秘"},
    Classification{Japan, 2, "部内限り"},
    Classification{Japan, 3, "秘"},
    Classification{Japan, 4, "極秘"},
    Classification{Japan, 5, "機密"},
    Classification{Japan, 5, "特定秘密"},
    Classification{France, 0, "NON CLASSIFIÉ"},
    Classification{France, 2, "DIFFUSION RESTREINTE"},
    Classification{France, 3, "CONFIDENTIEL DÉFENSE"},
    Classification{France, 4, "SECRET DÉFENSE"},
    Classification{France, 5, "TRÈS SECRET DÉFENSE"},
    Classification{France, 5, "TRÈS SECRET"},
    Classification{Germany, 2, "VS-NUR FÜR DEN DIENSTGEBRAUCH"},
    Classification{Germany, 2, "VS-NfD"},
    Classification{Germany, 3, "VS-VERTRAULICH"},
    Classification{Germany, 4, "GEHEIM"},
    Classification{Germany, 5, "STRENG GEHEIM"},
    Classification{Korea, 2, "대외비"},
    Classification{Korea, 3, "III급 비밀"},
    Classification{Korea, 4, "II급 비밀"},
    Classification{Korea, 5, "I급 비밀"},
    Classification{China, 3, "秘密"},
    Classification{China, 4, "机密"},
    Classification{China, 5, "绝密"},
};

struct Abbreviation
{
    std::string_view letters;
    std::string_view name;
};

constexpr std::array abbreviations{
    Abbreviation{"u", "UNCLASSIFIED"},
    Abbreviation{"c", "CONFIDENTIAL"},
    Abbreviation{"s", "SECRET"},
    Abbreviation{"ts", "TOP SECRET"},
    Abbreviation{"nu", "NATO UNCLASSIFIED"},
    Abbreviation{"nr", "NATO RESTRICTED"},
    Abbreviation{"nc", "NATO CONFIDENTIAL"},
    Abbreviation{"ns", "NATO SECRET"},
    Abbreviation{"cts", "COSMIC TOP SECRET"},
};

/// The names of the levels as they are compared.
const std::vector<std::vector<std::string>> &namesFolded()
{
    static const std::vector<std::vector<std::string>> names = [] {
        std::vector<std::vector<std::string>> all;
        for (const Classification &level : levels) {
            std::vector<std::string> name;
            for (MarkingWord &word : markingWords(level.name))
                name.push_back(std::move(word.folded));
            all.push_back(std::move(name));
        }
        return all;
    }();
    return names;
}

bool parts(char32_t c)
{
    return text::isSpace(c) || c == U'-' || (c >= U'\u2010' && c <= U'\u2015') || c == U'_'
        || c == U'=' || c == U':' || c == U'：' || c == U'+' || c == U'＋' || c == U'/'
        || c == U'／' || c == U'\u2212' || c == U'(' || c == U')' || c == U'[' || c == U']';
}

} // namespace

std::vector<MarkingWord> markingWords(std::string_view text)
{
    std::vector<MarkingWord> words;
    bool slash = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        text::Decoded next = text::decode(text, i);
        while (!parts(next.character)) {
            i += next.length;
            if (i >= text.size())
                break;
            next = text::decode(text, i);
        }
        if (i > begin) {
            const std::string_view written = text.substr(begin, i - begin);
            std::string folded = text::caseFolded(written);
            while (!folded.empty() && (folded.back() == ',' || folded.back() == '.'))
                folded.pop_back();
            if (!folded.empty())
                words.push_back({written, std::move(folded), slash && !words.empty()});
            slash = false;
        } else {
            slash = slash || next.character == U'/' || next.character == U'／';
            i += next.length;
        }
    }
    return words;
}

std::optional<ClassificationFound> classificationAt(std::span<const MarkingWord> words)
{
    std::optional<ClassificationFound> found;
    const auto &names = namesFolded();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::vector<std::string> &name = names[i];
        if (name.size() > words.size() || (found && name.size() <= found->words))
            continue;
        const bool same = std::equal(
            name.begin(), name.end(), words.begin(),
            [](const std::string &known, const MarkingWord &word) { return known == word.folded; });
        if (same)
            found = ClassificationFound{levels[i], name.size()};
    }
    return found;
}

std::optional<Classification> classificationAbbreviated(std::string_view folded)
{
    const auto known = std::find_if(
        abbreviations.begin(), abbreviations.end(),
        [&](const Abbreviation &each) { return each.letters == folded; });
    if (known == abbreviations.end())
        return std::nullopt;
    return *std::find_if(levels.begin(), levels.end(),
                         [&](const Classification &level) { return level.name == known->name; });
}

bool isCaveatWord(std::string_view folded)
{
    static constexpr std::array<std::string_view, 37> known{
        "noforn",     "nf",       "orcon",  "propin", "imcon", "fouo",     "rel",        "relido",
        "releasable", "fgi",      "sci",    "si",     "tk",    "hcs",      "sap",        "atomal",
        "uk",         "us",       "usa",    "eu",     "nato",  "aus",      "gbr",        "can",
        "nzl",        "jpn",      "fvey",   "five",   "eyes",  "personal", "commercial", "locsen",
        "only",       "handling", "limdis", "nodis",  "exdis"};
    return std::find(known.begin(), known.end(), folded) != known.end();
}

} // namespace entente
