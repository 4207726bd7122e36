// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disguises.h"

#include "core/base/utf8.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

namespace entente::test {

namespace {

constexpr const char *bom = "\xEF\xBB\xBF";

std::string replaced(const std::string &text, const std::string &lineEnding)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += lineEnding;
        else
            result += c;
    }
    return result;
}

std::optional<std::string> filled(const std::string &text, int width)
{
    return outputOf("fmt -w " + std::to_string(width), text);
}

std::string utf16(const std::string &text, bool bigEndian)
{
    std::string bytes;
    const auto put = [&](char32_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    };
    put(0xFEFF);
    for (std::size_t i = 0; i < text.size();) {
        const text::Decoded next = text::decode(text, i);
        i += next.length;
        if (next.character > 0xFFFF) {
            put(0xD800 + ((next.character - 0x10000) >> 10));
            put(0xDC00 + ((next.character - 0x10000) & 0x3FF));
        } else {
            put(next.character);
        }
    }
    return bytes;
}

/// The article as somebody would write it in Markdown.
std::string markdown(const std::string &text, const std::vector<std::string> &headings)
{
    std::istringstream lines(text);
    std::string result;
    std::string before;
    for (std::string line; std::getline(lines, line); before = line) {
        const bool item = line.starts_with("- ");
        const bool row = line.find('|') != std::string::npos;
        const bool goesOn = (item && before.starts_with("- "))
            || (row && before.find('|') != std::string::npos);
        if (!goesOn)
            result += '\n';
        if (std::find(headings.begin(), headings.end(), line) != headings.end())
            result += (line == headings.front() ? "# " : "## ") + line;
        else if (item)
            result += "- **" + line.substr(2, line.find(':') - 1) + "**"
                + line.substr(line.find(':') + 1);
        else if (row)
            result += "| " + line;
        else
            result += line;
        result += '\n';
    }
    return result;
}

using Headings = std::vector<std::string>;

} // namespace

std::optional<std::string> outputOf(const std::string &program, const std::string &text)
{
    namespace fs = std::filesystem;
    const fs::path path = fs::temp_directory_path()
        / ("entente-fmt-" + std::to_string(::getpid()) + ".txt");
    std::ofstream(path, std::ios::binary) << text;
    const std::string command = program + " '" + path.string() + "' 2>/dev/null";
    std::string output;
    int status = -1;
    if (std::FILE *pipe = ::popen(command.c_str(), "r"); pipe != nullptr) {
        std::array<char, 4096> buffer{};
        while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe))
            output.append(buffer.data(), size);
        status = ::pclose(pipe);
    }
    fs::remove(path);
    return status == 0 ? std::optional(output) : std::nullopt;
}

const std::vector<Disguise> &disguises()
{
    static const std::vector<Disguise> all{
        {"asItIs", [](const auto &text, const Headings &) { return std::optional(text); }, true},
        {"crlf", [](const auto &t, const Headings &) { return std::optional(replaced(t, "\r\n")); },
         true},
        {"loneReturns",
         [](const auto &t, const Headings &) { return std::optional(replaced(t, "\r")); }, true},
        {"byteOrderMark", [](const auto &t, const Headings &) { return std::optional(bom + t); },
         true},
        {"utf16LittleEndian",
         [](const auto &t, const Headings &) { return std::optional(utf16(t, false)); }, true},
        {"utf16BigEndian",
         [](const auto &t, const Headings &) { return std::optional(utf16(t, true)); }, true},
        {"utf16Crlf",
         [](const auto &t, const Headings &) {
             return std::optional(utf16(replaced(t, "\r\n"), false));
         },
         true},
        {"blankLines",
         [](const auto &t, const Headings &) { return std::optional(replaced(t, "\n\n")); }},
        {"blankLinesCrlfMark",
         [](const auto &t, const Headings &) {
             return std::optional(bom + replaced(t, "\r\n\r\n"));
         }},
        {"filledTo72", [](const auto &t, const Headings &) { return filled(t, 72); }},
        {"filledTo60", [](const auto &t, const Headings &) { return filled(t, 60); }},
        {"filledTo80", [](const auto &t, const Headings &) { return filled(t, 80); }},
        {"filledCrlfMark",
         [](const auto &t, const Headings &) {
             const std::optional<std::string> text = filled(t, 72);
             return text ? std::optional(bom + replaced(*text, "\r\n")) : std::nullopt;
         }},
        {"filledBlankLines",
         [](const auto &t, const Headings &) { return filled(replaced(t, "\n\n"), 72); }},
        {"markdown",
         [](const auto &t, const Headings &h) { return std::optional(markdown(t, h)); }},
        {"markdownCrlfMark",
         [](const auto &t, const Headings &h) {
             return std::optional(bom + replaced(markdown(t, h), "\r\n"));
         }},
    };
    return all;
}

} // namespace entente::test
