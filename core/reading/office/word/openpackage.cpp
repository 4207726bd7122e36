// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/openpackage.h"

#include <vector>

namespace entente {

namespace {

/// The name of a part that a target leads to from a part's folder: ".." and "." are walked, and
/// nothing leads out of the package.
std::string resolved(std::string_view part, std::string_view target)
{
    std::vector<std::string_view> steps;
    const auto walk = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t end = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, end);
            path.remove_prefix(std::min(end + 1, path.size()));
            if (step == "..") {
                if (!steps.empty())
                    steps.pop_back();
            } else if (!step.empty() && step != ".") {
                steps.push_back(step);
            }
        }
    };
    if (!target.starts_with('/'))
        walk(part.substr(0, part.rfind('/') + 1));
    walk(target);
    std::string name;
    for (const std::string_view step : steps) {
        name += name.empty() ? "" : "/";
        name += step;
    }
    return name;
}

} // namespace

Result<xml::Tree> OpenPackage::part(std::string_view name)
{
    ENTENTE_TRY(const std::optional<std::string> bytes, m_archive.read(name));
    if (!bytes)
        return xml::Tree();
    return xml::Tree::parse(*bytes, m_archive.file(), name);
}

Result<Relationships> OpenPackage::relationshipsOf(std::string_view part)
{
    const std::size_t folder = part.rfind('/') + 1;
    const std::string name = std::string(part.substr(0, folder)) + "_rels/"
        + std::string(part.substr(folder)) + ".rels";
    ENTENTE_TRY(const xml::Tree tree, this->part(name));
    Relationships found;
    for (const xml::Node each : tree.root()) {
        if (!each.is("rel:Relationship"))
            continue;
        const std::string_view type = each.attribute("Type");
        const std::string_view target = each.attribute("Target");
        Relationship made;
        made.type = type.substr(type.rfind('/') + 1);
        made.isExternal = each.attribute("TargetMode") == "External";
        made.target = made.isExternal ? std::string(target) : resolved(part, target);
        found.emplace(each.attribute("Id"), std::move(made));
    }
    return found;
}

const Relationship *relationshipOf(const Relationships &all, std::string_view type)
{
    for (const auto &[id, each] : all) {
        if (each.type == type)
            return &each;
    }
    return nullptr;
}

} // namespace entente
