// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/xmltree.h"
#include "core/reading/office/ziparchive.h"

#include <map>
#include <string>
#include <string_view>

namespace entente {

/// A relationship of a part of an Open XML package.
struct Relationship
{
    std::string type;   ///< the last word of its address: "footnotes"
    std::string target; ///< the name of a part, or an address where it is external
    bool isExternal = false;
};

using Relationships = std::map<std::string, Relationship, std::less<>>; ///< by their ids

/// The parts of an Open XML package and what leads from one to another (ECMA-376, part 2).
class OpenPackage final
{
public:
    explicit OpenPackage(ZipArchive archive) : m_archive(std::move(archive)) {}

    /// The relationships of a part; of the package itself where the name is empty.
    [[nodiscard]] Result<Relationships> relationshipsOf(std::string_view part);
    /// A part as XML; an empty tree where there is none.
    [[nodiscard]] Result<xml::Tree> part(std::string_view name);
    /// Of a part, unpacked, in bytes, as the package announces it.
    [[nodiscard]] std::size_t sizeOf(std::string_view name) const { return m_archive.sizeOf(name); }
    [[nodiscard]] const std::string &file() const { return m_archive.file(); }

private:
    ZipArchive m_archive;
};

/// The first relationship of a type; nothing where there is none.
[[nodiscard]] const Relationship *relationshipOf(const Relationships &all, std::string_view type);

} // namespace entente
