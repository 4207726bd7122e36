// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/judge/judgements.h"

#include "core/base/casefold.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

namespace entente::judge {

namespace {

/// Words without the number that an author gave them: "1. Rebuild", "A) Trade", "(b) the quay".
std::string_view behindNumber(std::string_view words)
{
    constexpr std::size_t longest = 4;
    words.remove_prefix(words.starts_with('(') ? 1 : 0);
    const std::size_t sign = words.find_first_of(".)");
    std::string_view rest = sign <= longest ? words.substr(sign + 1) : std::string_view{};
    const bool isNumber = sign > 0 && (rest.starts_with(' ') || rest.starts_with("\u00a0"))
        && std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(sign),
                       [](unsigned char c) { return std::isalnum(c) != 0; });
    for (const std::string_view unbroken = "\u00a0"; rest.starts_with(unbroken);)
        rest.remove_prefix(unbroken.size());
    return isNumber ? rest : words;
}

} // namespace

std::vector<std::string> fieldsOf(const std::string &line, char sign)
{
    std::vector<std::string> fields;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, sign);)
        fields.push_back(field);
    return fields;
}

Document documentOf(const std::filesystem::path &path)
{
    Document document;
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);) {
        std::vector<std::string> fields = fieldsOf(line, '\t');
        if (line.starts_with("# ") && fields.size() > 1) {
            const std::map<std::string_view, std::string *> known{
                {"# text", &document.name}, {"# half", &document.half}, {"# date", &document.date}};
            if (const auto at = known.find(fields[0]); at != known.end())
                *at->second = fields[1];
            continue;
        }
        if (fields.size() < 5)
            continue;
        Judgement judgement{static_cast<std::uint32_t>(std::atoi(fields[0].c_str())),
                            fields[1],
                            fields[2],
                            {},
                            fields[4]};
        for (std::string &area : fieldsOf(fields[3], ',')) {
            if (area != "-")
                judgement.areas.insert(area);
        }
        (judgement.form == "table" ? document.tables : document.topics).push_back(judgement);
    }
    return document;
}

std::string lettersOf(std::string_view numbered)
{
    const std::string_view words = behindNumber(numbered);
    std::string letters;
    for (const unsigned char c : text::caseFolded(words)) {
        if (c >= 0x80 || std::isalnum(c) != 0)
            letters += static_cast<char>(c);
    }
    return letters;
}

} // namespace entente::judge
