// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officefacts.h"

#include "core/reading/metadata/markinglines.h"
#include "core/reading/metadata/metadatatake.h"

#include <algorithm>

namespace entente {

namespace {

yaml::Member scalar(std::string_view name, std::string_view value)
{
    yaml::Member member;
    member.name = name;
    member.node.type = yaml::Node::Type::Scalar;
    member.node.scalar = value;
    return member;
}

std::string counted(std::uint32_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

} // namespace

void OfficeFacts::property(std::string_view name, std::string_view value)
{
    std::string words = simplified(value);
    if (!words.empty())
        m_properties.emplace_back(name, std::move(words));
}

std::string_view OfficeFacts::propertyOf(std::string_view name) const
{
    const auto found = std::find_if(m_properties.begin(), m_properties.end(),
                                    [name](const auto &each) { return each.first == name; });
    return found == m_properties.end() ? std::string_view() : std::string_view(found->second);
}

void OfficeFacts::shown(std::string_view name, std::string_view value)
{
    std::string words = simplified(value);
    if (words.empty())
        return;
    const auto found = std::find_if(m_properties.begin(), m_properties.end(),
                                    [name](const auto &each) { return each.first == name; });
    if (found != m_properties.end()) {
        if (found->second == words)
            return;
        found->first = "document " + std::string(name);
    }
    m_properties.insert(m_properties.begin(), {std::string(name), std::move(words)});
}

void OfficeFacts::runningLine(std::string_view line)
{
    if (std::optional<Marking> marking = markingOfLine(line))
        m_markings.push_back(std::move(*marking));
}

void OfficeFacts::take(Briefing &briefing) const
{
    yaml::Node root;
    root.type = yaml::Node::Type::Mapping;
    root.members.reserve(m_properties.size());
    for (const auto &[name, value] : m_properties)
        root.members.push_back(scalar(name, value));
    Metadata &meta = briefing.meta;
    takeMetadata(meta, root, {});
    std::vector<Marking> markings = markingsAtEnds(briefing.text);
    markings.insert(markings.begin(), m_markings.begin(), m_markings.end());
    if (!markings.empty()) {
        markings.insert(markings.begin(), parseMarking(meta.marking));
        meta.marking = highest(markings).text;
    }
    if (m_insertions + m_deletions > 0)
        meta.further.push_back({"tracked changes",
                                "accepted: " + counted(m_insertions, "insertion", "insertions")
                                    + ", " + counted(m_deletions, "deletion", "deletions")});
    std::size_t named = 0;
    for (const auto &[what, count] : m_leftOut) {
        constexpr std::size_t mostNamed = 64;
        if (++named > mostNamed)
            break;
        meta.further.push_back(
            {"left out", count == 1 ? what : what + " (" + std::to_string(count) + " times)"});
    }
    if (meta.language.empty())
        meta.language = "und";
}

} // namespace entente
