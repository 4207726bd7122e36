// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/frontmatter.h"

#include "core/text/yaml.h"

#include <initializer_list>

namespace entente {

namespace {

/// The line at `offset` without its ending, and where the next one begins.
std::string_view lineAt(std::string_view source, std::size_t offset, std::size_t &next)
{
    const std::size_t end = source.find_first_of("\r\n", offset);
    if (end == std::string_view::npos) {
        next = source.size();
        return source.substr(offset);
    }
    next = end + (source.substr(end, 2) == "\r\n" ? 2 : 1);
    return source.substr(offset, end - offset);
}

bool isFence(std::string_view line, bool closing)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line == "---" || (closing && line == "...");
}

std::string first(const yaml::Node &root, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        const std::string value = simplified(root.text(key));
        if (!value.empty())
            return value;
    }
    return {};
}

} // namespace

Result<std::size_t> readFrontMatter(Briefing &briefing)
{
    const std::string_view source = briefing.source;
    std::size_t next = 0;
    if (!isFence(lineAt(source, 0, next), false))
        return std::size_t{0};
    const std::size_t begin = next;
    std::size_t end = begin;
    for (bool closed = false; !closed;) {
        if (next >= source.size())
            return std::size_t{0}; // a rule that opens a document, not front matter
        end = next;
        closed = isFence(lineAt(source, end, next), true);
    }
    const auto parsed = yaml::parse(source.substr(begin, end - begin));
    if (const auto *problem = std::get_if<yaml::Problem>(&parsed)) {
        return Error{ErrorCode::InvalidFrontMatter, briefing.file, problem->line + 1,
                     problem->reason};
    }
    const auto &root = std::get<yaml::Node>(parsed);
    if (root.type != yaml::Node::Type::Mapping) {
        // Text or a list between two rules: a Markdown document may begin so.
        return root.type == yaml::Node::Type::Null ? next : std::size_t{0};
    }
    Metadata &meta = briefing.meta;
    meta.title = first(root, {"title"});
    meta.subtitle = first(root, {"subtitle"});
    for (const std::string_view key : {"date", "published_time"}) {
        if (!meta.date)
            meta.date = Date::parseWritten(root.text(key));
    }
    meta.source = first(root, {"source", "source_url", "publisher", "author"});
    meta.address = first(root, {"source_url"});
    meta.language = first(root, {"language", "lang"});
    meta.marking = first(root, {"marking"});
    meta.sample = root.text("sample") == "true";
    return next;
}

} // namespace entente
