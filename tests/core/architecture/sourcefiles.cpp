// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/architecture/sourcefiles.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <utility>

namespace entente::test {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> folders{"app", "core", "resources", "tests", "ui"};

/// Rooms of core in the order of the arrows: a room may use those with a smaller number.
std::optional<int> rankOf(std::string_view room)
{
    static constexpr std::array<std::pair<std::string_view, int>, 10> ranks{{{"text", 0},
                                                                             {"briefing", 1},
                                                                             {"vocabulary", 2},
                                                                             {"reading", 2},
                                                                             {"analysis", 3},
                                                                             {"filter", 4},
                                                                             {"comparison", 4},
                                                                             {"library", 5},
                                                                             {"page", 5},
                                                                             {"publishing", 6}}};
    for (const auto &[name, rank] : ranks) {
        if (name == room)
            return rank;
    }
    return std::nullopt;
}

/// The part of a path between slash number `part` and the next.
std::string_view partOf(std::string_view path, int part)
{
    for (; part > 0; --part) {
        const std::size_t slash = path.find('/');
        if (slash == std::string_view::npos)
            return {};
        path.remove_prefix(slash + 1);
    }
    return path.substr(0, path.find('/'));
}

std::string objectionWithinCore(std::string_view from, std::string_view to)
{
    const std::optional<int> own = rankOf(from);
    const std::optional<int> other = rankOf(to);
    if (!own || !other)
        return "core/" + std::string(own ? to : from)
            + " has no place in the order of core's rooms";
    if (from == to || *other < *own)
        return {};
    return "core/" + std::string(from) + " stands before core/" + std::string(to);
}

SourceFile readSource(const fs::path &root, const fs::path &path)
{
    SourceFile file;
    file.path = path.lexically_relative(root).generic_string();
    std::ifstream stream(path);
    int marks = 0;
    for (std::string line; std::getline(stream, line);) {
        if (++file.lines <= 2)
            marks += line.starts_with("// SPDX-") ? 1 : 0;
        constexpr std::string_view directive = "#include ";
        if (!line.starts_with(directive) || line.size() < directive.size() + 2)
            continue;
        const char open = line[directive.size()];
        const std::size_t begin = directive.size() + 1;
        const std::size_t end = line.find(open == '"' ? '"' : '>', begin);
        (open == '"' ? file.includes : file.system).push_back(line.substr(begin, end - begin));
    }
    file.licensed = marks == 2;
    return file;
}

} // namespace

std::vector<SourceFile> sourceFiles()
{
    const fs::path root = fs::path(ENTENTE_FIXTURES).parent_path().parent_path();
    std::vector<SourceFile> files;
    for (const std::string_view folder : folders) {
        if (!fs::is_directory(root / folder))
            continue;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / folder)) {
            const fs::path extension = entry.path().extension();
            if (extension == ".cpp" || extension == ".h")
                files.push_back(readSource(root, entry.path()));
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

std::string objection(std::string_view file, std::string_view included)
{
    const std::string_view from = partOf(file, 0);
    const std::string_view to = partOf(included, 0);
    const bool isTest = from == "tests";
    if (included.ends_with(".moc"))
        return {};
    if (std::find(folders.begin(), folders.end(), to) == folders.end()) {
        const bool beside = isTest && included.find('/') == std::string_view::npos;
        return beside ? std::string() : "the path does not begin at the root";
    }
    if (isTest)
        return {};
    if (to == "tests")
        return "the program does not know its tests";
    if (from == "core")
        return to == "core" ? objectionWithinCore(partOf(file, 1), partOf(included, 1))
                            : "core knows nothing outside core";
    if (from == "resources" && to != "core" && to != "resources")
        return "resources know core alone";
    if (from == "ui" && to == "app")
        return "the window does not know the program it is in";
    return {};
}

} // namespace entente::test
