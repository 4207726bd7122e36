// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/plainyaml.h"

#include "core/text/utf8.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace entente {

namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        if (end == std::string_view::npos) {
            lines.push_back(text);
            break;
        }
        const std::size_t next = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        lines.push_back(text.substr(0, end));
        text.remove_prefix(next);
    }
    return lines;
}

/// Where the value begins of a line that begins with a key; 0 for any other line.
std::size_t valueOf(std::string_view line)
{
    constexpr std::string_view indicators = " \t#-?:,[]{}&*!|>'\"%@`";
    if (line.empty() || indicators.find(line[0]) != std::string_view::npos)
        return 0;
    for (std::size_t colon = line.find(':'); colon != std::string_view::npos;
         colon = line.find(':', colon + 1)) {
        if (colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t')
            return colon + 1;
    }
    return 0;
}

bool isWellFormed(const std::string &entry)
{
    return std::holds_alternative<yaml::Node>(yaml::parse(entry));
}

std::string singleQuoted(std::string_view words)
{
    std::string result = "'";
    for (const char c : words) {
        result += c;
        if (c == '\'')
            result += c;
    }
    return result + "'";
}

/// A key with its value, which may go on over lines that are indented.
std::string mended(const std::vector<std::string_view> &entry)
{
    std::string given;
    for (const std::string_view line : entry)
        given += std::string(line) + '\n';
    const std::size_t at = valueOf(entry.front());
    if (at == 0 || isWellFormed(given))
        return given;
    std::string value(text::trimmed(entry.front().substr(at)));
    for (auto line = entry.begin() + 1; line != entry.end(); ++line) {
        const std::string_view more = text::trimmed(*line);
        value += (value.empty() || more.empty() ? "" : " ") + std::string(more);
    }
    if (value.empty())
        return given;
    constexpr std::string_view notPlain = "'\"[{|>";
    const bool isAlias = value[0] == '*' && value.find_first_of(" *:", 1) == std::string::npos;
    if (isAlias || notPlain.find(value[0]) != std::string_view::npos)
        return given;
    return std::string(entry.front().substr(0, at)) + " " + singleQuoted(value)
        + std::string(entry.size(), '\n');
}

} // namespace

std::string withPlainValuesQuoted(std::string_view yaml)
{
    std::string result;
    std::vector<std::string_view> entry;
    for (const std::string_view line : linesOf(yaml)) {
        if (valueOf(line) != 0 && !entry.empty()) {
            result += mended(entry);
            entry.clear();
        }
        entry.push_back(line);
    }
    return entry.empty() ? result : result + mended(entry);
}

} // namespace entente
