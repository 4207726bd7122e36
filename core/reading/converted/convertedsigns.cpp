// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/converted/convertedsigns.h"

namespace entente {

namespace {

constexpr std::size_t reach = 4096;

bool hasInHead(std::string_view bytes, std::string_view sign)
{
    return bytes.substr(0, reach).find(sign) != std::string_view::npos;
}

/// Behind a byte order mark and white space.
std::string_view wordsOf(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : bytes.substr(begin);
}

} // namespace

bool isDocBook(const Candidate &given)
{
    return wordsOf(given.bytes).starts_with('<')
        && (hasInHead(given.bytes, "\"http://docbook.org/ns/docbook\"")
            || hasInHead(given.bytes, "-//OASIS//DTD DocBook"));
}

bool isFictionBook(const Candidate &given)
{
    return wordsOf(given.bytes).starts_with('<') && hasInHead(given.bytes, "<FictionBook");
}

bool isNotebook(const Candidate &given)
{
    return given.isNamedSo && wordsOf(given.bytes).starts_with('{');
}

bool isTextNamedSo(const Candidate &given)
{
    return given.isNamedSo && !hasInHead(given.bytes, std::string_view("\0", 1));
}

} // namespace entente
