// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "specexamples.h"

namespace entente::test {

namespace {

constexpr std::string_view fence = "````````````````````````````````";
constexpr std::string_view opening = " example";

void addLine(std::string &text, std::string_view line)
{
    constexpr std::string_view arrow = "→"; // a tab that can be seen
    for (std::size_t at = line.find(arrow); at != std::string_view::npos; at = line.find(arrow)) {
        text += line.substr(0, at);
        text += '\t';
        line.remove_prefix(at + arrow.size());
    }
    text += line;
    text += '\n';
}

} // namespace

std::vector<SpecExample> specExamples(std::string_view specification)
{
    enum class Place { Outside, Markdown, Html } place = Place::Outside;
    std::vector<SpecExample> examples;
    while (!specification.empty()) {
        const std::size_t end = std::min(specification.find('\n'), specification.size() - 1);
        std::string_view line = specification.substr(0, end + 1);
        specification.remove_prefix(end + 1);
        if (line.ends_with('\n'))
            line.remove_suffix(1);
        const bool fenced = line.starts_with(fence);
        if (place == Place::Outside) {
            if (!fenced || !line.substr(fence.size()).starts_with(opening))
                continue;
            std::string_view extension = line.substr(fence.size() + opening.size());
            while (extension.starts_with(' '))
                extension.remove_prefix(1);
            SpecExample &example = examples.emplace_back();
            example.number = static_cast<int>(examples.size());
            example.extension = extension;
            place = Place::Markdown;
        } else if (place == Place::Markdown && line == ".") {
            place = Place::Html;
        } else if (place == Place::Html && fenced) {
            place = Place::Outside;
        } else {
            addLine(place == Place::Html ? examples.back().html : examples.back().markdown, line);
        }
    }
    return examples;
}

} // namespace entente::test
