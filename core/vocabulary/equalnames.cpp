// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/equalnames.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/base/yaml.h"
#include "core/vocabulary/lookup.h"
#include "core/vocabulary/vocabularyerror.h"

#include <set>

namespace entente {

std::string comparableName(std::string_view words)
{
    std::string plain;
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (!text::isApostrophe(next.character))
            plain.append(words.substr(i, next.length));
        i += next.length;
    }
    return comparableLabel(plain);
}

Result<EqualNames> EqualNames::parse(std::string_view yaml, const std::string &file)
{
    const auto fail = [&](std::uint32_t line, std::string reason) {
        return Error{VocabularyError::InvalidVocabulary, file, line, std::move(reason)};
    };
    const auto parsed = yaml::parse(yaml);
    if (const auto *problem = std::get_if<yaml::Problem>(&parsed))
        return fail(problem->line, problem->reason);
    const yaml::Node *list = std::get<yaml::Node>(parsed).member("names");
    if (list == nullptr || list->type != yaml::Node::Type::Sequence)
        return fail(1, "no list of names");
    EqualNames names;
    std::set<std::string> seen;
    for (const yaml::Node &node : list->items) {
        Group group;
        for (const yaml::Node &item : node.items) {
            Name name{item.scalar, comparableName(item.scalar)};
            if (name.comparable.empty() || !seen.insert(name.comparable).second)
                return fail(item.line, "the name “" + name.words + "” stands twice, or is none");
            group.push_back(std::move(name));
        }
        if (group.size() < 2)
            return fail(node.line, "a name without another");
        names.m_groups.push_back(std::move(group));
    }
    return names;
}

} // namespace entente
