// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/provenance.h"

#include "core/base/utf8.h"
#include "core/briefing/locator.h"

#include <charconv>
#include <memory>
#include <string>
#include <vector>

namespace entente {

namespace {

constexpr std::string_view dot = "·";

std::vector<std::uint32_t> numbersIn(std::string_view words)
{
    std::vector<std::uint32_t> numbers;
    const char *const end = words.data() + words.size();
    for (const char *at = words.data(); at < end;) {
        std::uint32_t number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ec == std::errc())
            numbers.push_back(number);
        at = read.ptr == at ? at + 1 : read.ptr;
    }
    return numbers;
}

/// "Annex" of "part “Annex”, paragraph 4".
std::string_view nameIn(std::string_view words)
{
    constexpr std::string_view opening = "“";
    constexpr std::string_view closing = "”";
    const std::size_t from = words.find(opening);
    const std::size_t to = words.rfind(closing);
    if (from == std::string_view::npos || to == std::string_view::npos || to <= from)
        return {};
    return words.substr(from + opening.size(), to - from - opening.size());
}

/// "page iv", "page A-3": what a document calls a page.
bool isLabelledPage(std::string_view part)
{
    const std::string_view label = part.substr(part.rfind(' ') + 1);
    constexpr std::string_view signs = "ivxlcdmABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.";
    if (label.empty() || label.find_first_not_of(signs) != std::string_view::npos)
        return false;
    const PagePlace place{1, 0, {}, std::make_shared<const std::string>(label)};
    return words(place).toStdString() == part;
}

bool isPlace(std::string_view part)
{
    const std::vector<std::uint32_t> numbers = numbersIn(part);
    if (isLabelledPage(part))
        return true;
    if (numbers.empty())
        return false;
    const std::uint32_t first = numbers.front();
    const std::uint32_t last = numbers.back();
    std::vector<Locator> places{TextLine{first}, PagePlace{first}, PartPlace{0, first},
                                PagePlace{first, static_cast<std::uint16_t>(last)},
                                PartPlace{first, last}};
    if (const std::string_view name = nameIn(part); !name.empty())
        places.emplace_back(PartPlace{1, last, std::make_shared<std::string>(name)});
    for (const Locator &place : places) {
        if (words(place).toStdString() == part)
            return true;
    }
    return false;
}

} // namespace

bool isOwnProgram(std::string_view program)
{
    constexpr std::string_view name = "Entente";
    return program.starts_with(name)
        && (program.size() == name.size() || program[name.size()] == ' ');
}

bool namesPlace(std::string_view words)
{
    // Numbers do not part from their words at the end of a line.
    std::string plain(words);
    constexpr std::string_view unparted = "\u00a0";
    for (std::size_t at = 0; (at = plain.find(unparted, at)) != std::string::npos; ++at)
        plain.replace(at, unparted.size(), 1, ' ');
    for (std::string_view rest = plain; !rest.empty();) {
        const std::size_t end = rest.find(dot);
        if (isPlace(text::trimmed(rest.substr(0, end))))
            return true;
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + dot.size());
    }
    return false;
}

} // namespace entente
