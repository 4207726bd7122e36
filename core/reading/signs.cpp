// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/signs.h"

#include "core/reading/formats.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::string_view space = " \t\r\n";

std::string_view wordsOf(const Candidate &given)
{
    return given.bytes.substr(std::min(given.bytes.find_first_not_of(space), given.bytes.size()));
}

} // namespace

bool isXml(const Candidate &given)
{
    return wordsOf(given).starts_with("<?xml");
}

bool isJson(const Candidate &given)
{
    const std::string_view words = wordsOf(given);
    const std::size_t second = words.find_first_not_of(space, 1);
    if (second == std::string_view::npos)
        return false;
    const char last = words[words.find_last_not_of(space)];
    return (words[0] == '{' && words[second] == '"' && last == '}')
        || (words[0] == '[' && words[second] == '{' && last == ']');
}

} // namespace entente
