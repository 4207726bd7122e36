// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "core/reading/pdf/popplerdocument.h"

#include <PDFDoc.h>
#include <UTF.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace entente {

namespace {

constexpr std::size_t mostElements = 2'000'000;
constexpr std::size_t deepest = 100;

/// The types that are read (ISO 32000-1, 14.8.4; some of ISO 32000-2).
bool isStandard(std::string_view type)
{
    static constexpr std::array<std::string_view, 52> known{
        "Document", "Part",  "Art",       "Sect",     "Div",   "BlockQuote", "Caption", "TOC",
        "TOCI",     "Index", "NonStruct", "Private",  "P",     "H",          "H1",      "H2",
        "H3",       "H4",    "H5",        "H6",       "L",     "LI",         "Lbl",     "LBody",
        "Table",    "TR",    "TH",        "TD",       "THead", "TBody",      "TFoot",   "Span",
        "Quote",    "Note",  "Reference", "BibEntry", "Code",  "Link",       "Annot",   "Ruby",
        "RB",       "RT",    "RP",        "Warichu",  "WT",    "WP",         "Figure",  "Formula",
        "Form",     "Em",    "Strong",    "Title"};
    return type == "FENote" || type == "Aside" || type == "Artifact"
        || std::find(known.begin(), known.end(), type) != known.end();
}

class StructureReader final
{
public:
    StructureReader(PDFDoc &document, PdfDocument &found, const Object &root)
        : m_document(document), m_found(found), m_roles(root.dictLookup("RoleMap"))
    {
    }

    bool read(const Object &root)
    {
        m_found.elements.emplace_back().type = "Document";
        return children(0, root, std::nullopt, 0);
    }

private:
    /// The index of a page by its reference.
    std::optional<std::uint32_t> pageOf(const Object &reference)
    {
        if (!reference.isRef())
            return std::nullopt;
        const Ref ref = reference.getRef();
        const auto [place, isNew] = m_pages.try_emplace(ref.num, 0);
        if (isNew)
            place->second = m_document.findPage(ref);
        if (place->second <= 0)
            return std::nullopt;
        return static_cast<std::uint32_t>(place->second) - 1;
    }

    std::string typeOf(std::string type)
    {
        constexpr int longest = 8;
        for (int i = 0; i < longest && !isStandard(type) && m_roles.isDict(); ++i) {
            const Object role = m_roles.dictLookup(type.c_str());
            if (!role.isName())
                break;
            type = role.getName();
        }
        return type;
    }

    static void attribute(PdfElement &element, const Object &given)
    {
        if (!given.isDict())
            return;
        const auto spanOf = [&given](const char *name) {
            constexpr int most = 1000;
            const Object value = given.dictLookup(name);
            return value.isInt() ? static_cast<std::uint32_t>(std::clamp(value.getInt(), 1, most))
                                 : 1U;
        };
        element.rows = std::max(element.rows, spanOf("RowSpan"));
        element.columns = std::max(element.columns, spanOf("ColSpan"));
        const Object numbering = given.dictLookup("ListNumbering");
        if (numbering.isName()) {
            const std::string_view name = numbering.getName();
            element.isNumbered = name == "Decimal" || name == "Ordered"
                || name.find("Roman") != std::string_view::npos
                || name.find("Alpha") != std::string_view::npos;
        }
    }

    bool children(std::size_t parent, const Object &dictionary, std::optional<std::uint32_t> page,
                  std::size_t depth)
    {
        const Object &kids = dictionary.dictLookupNF("K");
        const Object fetched = dictionary.dictLookup("K");
        if (!fetched.isArray())
            return child(parent, kids, fetched, page, depth);
        const int count = fetched.arrayGetLength();
        for (int i = 0; i < count; ++i) {
            if (!child(parent, fetched.arrayGetNF(i), fetched.arrayGet(i), page, depth))
                return false;
        }
        return true;
    }

    void content(std::size_t parent, int number, std::optional<std::uint32_t> page)
    {
        if (page && number >= 0)
            m_found.elements[parent].children.push_back({-1, *page, number});
        ++m_contents;
    }

    bool child(std::size_t parent, const Object &reference, const Object &kid,
               std::optional<std::uint32_t> page, std::size_t depth)
    {
        if (depth > deepest || m_found.elements.size() + m_contents > mostElements)
            return false;
        if (kid.isInt()) {
            content(parent, kid.getInt(), page);
            return true;
        }
        if (!kid.isDict())
            return true;
        const Object own = kid.dictLookupNF("Pg").copy();
        if (const std::optional<std::uint32_t> given = pageOf(own))
            page = given;
        const Object number = kid.dictLookup("MCID");
        if (number.isInt()) {
            content(parent, number.getInt(), page);
            return true;
        }
        const Object type = kid.dictLookup("S");
        // An element that is met again would make a loop.
        if (!type.isName() || (reference.isRef() && !m_met.insert(reference.getRefNum()).second))
            return true;
        const std::size_t index = m_found.elements.size();
        m_found.elements[parent].children.push_back({static_cast<std::int32_t>(index), 0, -1});
        PdfElement &element = m_found.elements.emplace_back();
        element.type = typeOf(type.getName());
        element.alternative = utf8Of(kid.dictLookup("Alt"));
        element.actual = utf8Of(kid.dictLookup("ActualText"));
        const Object attributes = kid.dictLookup("A");
        attribute(element, attributes);
        constexpr int mostAttributes = 64;
        const int count = attributes.isArray() ? attributes.arrayGetLength() : 0;
        for (int i = 0; i < std::min(count, mostAttributes); ++i)
            attribute(element, attributes.arrayGet(i));
        return children(index, kid, page, depth + 1);
    }

    PDFDoc &m_document;
    PdfDocument &m_found;
    Object m_roles;
    std::map<int, int> m_pages;
    std::set<int> m_met;
    std::size_t m_contents = 0;
};

} // namespace

void readPdfStructure(PDFDoc &document, PdfDocument &found)
{
    const Object catalog = document.getXRef()->getCatalog();
    const Object root = catalog.dictLookup("StructTreeRoot");
    if (!root.isDict())
        return;
    if (!StructureReader(document, found, root).read(root))
        found.elements.clear();
}

} // namespace entente
