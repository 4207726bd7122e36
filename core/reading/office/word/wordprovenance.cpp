// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordprovenance.h"

#include "core/reading/provenance.h"

#include <string>
#include <vector>

namespace entente {

namespace {

constexpr std::string_view foundAt = "line that says where exported words were found";
constexpr std::string_view ofExport = "what an export says of itself";

/// A child of the body with the style of its paragraph.
struct Part
{
    xml::Node node;
    std::string_view style;
    bool isTable = false;

    [[nodiscard]] bool isHeading() const { return style.starts_with("Heading"); }
};

std::vector<Part> partsOf(const xml::Node &body)
{
    std::vector<Part> parts;
    for (const xml::Node each : body) {
        const std::string_view style = each.child("w:pPr").child("w:pStyle").attribute("w:val");
        // An empty paragraph parts tables.
        if (each.is("w:tbl") || (each.is("w:p") && style != "TableEnd"))
            parts.push_back({each, style, each.is("w:tbl")});
    }
    return parts;
}

class Finder final
{
public:
    explicit Finder(std::vector<Part> parts) : m_parts(std::move(parts)) {}

    std::map<std::uint32_t, std::string_view> find()
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const std::string_view style = m_parts[i].style;
            if (style == "Place")
                place(i);
            else if (style == "TOCHeading")
                take(i, ofExport);
            else if (style == "Facts" && styleAt(i - 1) != style)
                facts(i);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::string_view styleAt(std::size_t i) const
    {
        return i < m_parts.size() ? m_parts[i].style : std::string_view();
    }
    [[nodiscard]] bool isHeading(std::size_t i) const
    {
        return i < m_parts.size() && m_parts[i].isHeading();
    }
    [[nodiscard]] bool isTable(std::size_t i) const
    {
        return i < m_parts.size() && m_parts[i].isTable;
    }
    void take(std::size_t i, std::string_view what)
    {
        m_found.emplace(m_parts[i].node.position(), what);
    }

    /// Below a topic, a passage or the caption of a table. What names no place is the note to the
    /// table in which topics are counted.
    void place(std::size_t i)
    {
        take(i, foundAt);
        if (!isTable(i + 1) || styleAt(i - 1) != "Caption"
            || namesPlace(m_parts[i].node.allWords()))
            return;
        take(i - 1, ofExport);
        take(i + 1, ofExport);
        if (isHeading(i - 2))
            take(i - 2, ofExport);
    }

    /// The lines of the head, with the sentence that says what is shown, or those of the sources,
    /// below the name of what was read and above the table of its topics.
    void facts(std::size_t i)
    {
        const std::size_t first = i;
        for (; styleAt(i) == "Facts"; ++i)
            take(i, ofExport);
        if (styleAt(first - 1) != "Normal") {
            if (styleAt(i) == "Normal")
                take(i, ofExport);
            return;
        }
        take(first - 1, ofExport);
        if (isHeading(first - 2))
            take(first - 2, ofExport);
        if (isTable(i))
            take(i, ofExport);
    }

    std::vector<Part> m_parts;
    std::map<std::uint32_t, std::string_view> m_found;
};

} // namespace

std::map<std::uint32_t, std::string_view> wordProvenance(const xml::Node &body)
{
    return Finder(partsOf(body)).find();
}

} // namespace entente
