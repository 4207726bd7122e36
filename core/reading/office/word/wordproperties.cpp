// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordproperties.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace entente {

namespace {

using Names = std::pair<std::string_view, std::string_view>;

void takeNamed(const xml::Node &root, std::span<const Names> names, OfficeFacts &facts)
{
    for (const auto &[element, property] : names)
        facts.property(property, root.child(element).allWords());
}

void takeLine(const xml::Node &node, std::string &line)
{
    for (const xml::Node each : node) {
        const std::string_view name = each.name();
        if (name == "w:t")
            line += each.allWords();
        else if (name == "w:tab" || name == "w:ptab" || name == "w:br" || name == "w:cr")
            line += '\n';
        else if (name != "w:p" && name != "w:del" && !each.isWords())
            takeLine(each, line);
    }
}

} // namespace

void takeWordProperties(const xml::Node &core, const xml::Node &extended, const xml::Node &custom,
                        OfficeFacts &facts)
{
    static constexpr std::array ofCore{
        Names{"dc:title", "title"},
        Names{"dc:creator", "author"},
        Names{"dc:language", "language"},
        Names{"dc:subject", "subject"},
        Names{"dc:description", "description"},
        Names{"cp:keywords", "keywords"},
        Names{"cp:category", "category"},
        Names{"cp:contentStatus", "status"},
        Names{"dcterms:created", "created"},
        Names{"dcterms:modified", "modified"},
        Names{"cp:lastModifiedBy", "last modified by"},
    };
    static constexpr std::array ofExtended{
        Names{"ep:Company", "publisher"},
        Names{"ep:Manager", "manager"},
    };
    takeNamed(core, ofCore, facts);
    takeNamed(extended, ofExtended, facts);
    for (const xml::Node each : custom) {
        const std::string_view name = each.attribute("name");
        // A label of Microsoft's is seven properties, of which one is for people.
        constexpr std::string_view label = "MSIP_Label_";
        if (!name.starts_with(label))
            facts.property(name, each.allWords());
        else if (name.ends_with("_Name"))
            facts.property("sensitivity", each.allWords());
    }
}

void eachParagraphLine(const xml::Node &root, const std::function<void(std::string_view)> &visit)
{
    for (const xml::Node each : root) {
        if (each.is("w:p")) {
            std::string words;
            takeLine(each, words);
            std::string_view rest = words;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find('\n'), rest.size());
                visit(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        if (each.is("v:textpath"))
            visit(each.attribute("string"));
        eachParagraphLine(each, visit);
    }
}

} // namespace entente
