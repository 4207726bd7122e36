// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/openpackage.h"

#include "core/reading/office/membername.h"

namespace entente {

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
        made.target = made.isExternal ? std::string(target) : memberAt(part, target);
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
