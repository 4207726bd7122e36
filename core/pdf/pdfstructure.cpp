// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfstructure.h"

#include "core/pdf/pdfsyntax.h"

#include <algorithm>

namespace entente::pdf {

using page::Element;
using page::Tag;

namespace {

/// Stands among the words of its parent, not beside other blocks.
bool isInline(Tag tag)
{
    return tag == Tag::Link || tag == Tag::Span || tag == Tag::Note;
}

/// Of one width, so that the name tree is in order as the numbers are.
std::string noteIdentity(std::size_t element)
{
    constexpr std::size_t width = 9;
    const std::string number = std::to_string(element);
    return "(note" + std::string(width - std::min(width, number.size()), '0') + number + ')';
}

std::string cellAttributes(const Element &element)
{
    std::string entries;
    if (element.tag == Tag::TH && element.scope != page::Scope::None)
        entries += element.scope == page::Scope::Column ? "/Scope/Column" : "/Scope/Row";
    if (element.rows > 1)
        entries += "/RowSpan " + std::to_string(element.rows);
    if (element.columns > 1)
        entries += "/ColSpan " + std::to_string(element.columns);
    return entries.empty() ? entries : "/A<</O/Table" + entries + ">>";
}

} // namespace

Structure::Structure(const page::Content &content, const std::vector<PageContent> &pages,
                     int firstPageObject, Objects &objects)
    : m_content(content),
      m_pages(pages),
      m_firstPage(firstPageObject),
      m_objects(objects),
      m_firstElement(objects.allocate(static_cast<int>(content.elements.size()))),
      m_root(objects.allocate()),
      m_kids(content.elements.size()),
      m_added(content.elements.size()),
      m_boxes(content.elements.size())
{
    int key = static_cast<int>(pages.size());
    for (const PageContent &page : pages) {
        const auto count = static_cast<int>(page.links.size());
        m_annotations.push_back(count == 0 ? 0 : objects.allocate(count));
        m_firstKey.push_back(key);
        key += count;
        for (const FigureBox &box : page.figures)
            m_boxes[static_cast<std::size_t>(box.element)] = &box;
    }
    collect();
}

void Structure::add(int element, Kid kid)
{
    m_kids[static_cast<std::size_t>(element)].push_back(kid);
}

void Structure::collect()
{
    for (std::size_t i = 1; i < m_content.elements.size(); ++i) {
        const Element &element = m_content.elements[i];
        if (!isInline(element.tag))
            add(element.parent, {Kid::Kind::Element, static_cast<int>(i), 0});
    }
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const PageContent &of = m_pages[page];
        for (std::size_t i = 0; i < of.marked.size(); ++i) {
            const int number = of.marked[i];
            const Element &element = m_content.elements[static_cast<std::size_t>(number)];
            if (isInline(element.tag) && !m_added[static_cast<std::size_t>(number)]) {
                m_added[static_cast<std::size_t>(number)] = true;
                add(element.parent, {Kid::Kind::Element, number, 0});
            }
            add(number, {Kid::Kind::Marked, static_cast<int>(i), static_cast<int>(page)});
        }
        for (std::size_t i = 0; i < of.links.size(); ++i)
            add(of.links[i].element,
                {Kid::Kind::Annotation, annotation(page, i), static_cast<int>(page)});
    }
}

std::string Structure::attributes(std::size_t number) const
{
    const Element &element = m_content.elements[number];
    if (element.tag == Tag::TH || element.tag == Tag::TD)
        return cellAttributes(element);
    if (element.tag == Tag::L)
        return element.ordered ? "/A<</O/List/ListNumbering/Decimal>>"
                               : "/A<</O/List/ListNumbering/Disc>>";
    if (element.tag == Tag::Figure && m_boxes[number] != nullptr) {
        const FigureBox &box = *m_boxes[number];
        std::string area = "/A<</O/Layout/Placement/Block/BBox[";
        for (const double side : {box.left, box.bottom, box.right, box.top})
            pdf::number(area, side);
        return area + "]>>";
    }
    return {};
}

std::string Structure::elementObject(std::size_t number) const
{
    const Element &element = m_content.elements[number];
    std::string object = "<</Type/StructElem/S/";
    object += tagName(element.tag);
    object += "/P ";
    reference(object, number == 0 ? m_root : objectOf(element.parent));
    if (!element.language.empty())
        object += "/Lang" + textString(element.language);
    if (!element.alternative.empty())
        object += "/Alt" + textString(element.alternative);
    if (element.tag == Tag::Note)
        object += "/ID" + noteIdentity(number);
    object += attributes(number);
    const std::vector<Kid> &kids = m_kids[number];
    int page = page::none;
    for (const Kid &kid : kids) {
        if (kid.kind == Kid::Kind::Marked) {
            page = kid.page;
            object += "/Pg ";
            reference(object, m_firstPage + page);
            break;
        }
    }
    if (!kids.empty())
        object += "/K[";
    for (const Kid &kid : kids) {
        if (kid.kind == Kid::Kind::Element) {
            reference(object, objectOf(kid.number));
        } else if (kid.kind == Kid::Kind::Annotation) {
            object += "<</Type/OBJR/Obj ";
            reference(object, kid.number);
            object += "/Pg ";
            reference(object, m_firstPage + kid.page);
            object += ">>";
        } else if (kid.page == page) {
            object += std::to_string(kid.number) + ' ';
        } else {
            object += "<</Type/MCR/Pg ";
            reference(object, m_firstPage + kid.page);
            object += "/MCID " + std::to_string(kid.number) + ">>";
        }
    }
    if (!kids.empty())
        object += ']';
    return object + ">>";
}

/// Names and elements of all notes.
std::string Structure::noteIdentities() const
{
    std::string names;
    for (std::size_t i = 0; i < m_content.elements.size(); ++i) {
        if (m_content.elements[i].tag != Tag::Note || !m_added[i])
            continue;
        names += noteIdentity(i);
        reference(names, objectOf(static_cast<int>(i)));
    }
    return names;
}

int Structure::write()
{
    for (std::size_t i = 0; i < m_content.elements.size(); ++i) {
        if (!isInline(m_content.elements[i].tag) || m_added[i])
            m_objects.put(objectOf(static_cast<int>(i)), elementObject(i));
        else
            m_objects.put(objectOf(static_cast<int>(i)), "null");
    }
    const int tree = m_objects.allocate();
    const int firstArray = m_objects.allocate(static_cast<int>(m_pages.size()));
    std::string numbers = "<</Nums[";
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        std::string array = "[";
        for (const int element : m_pages[page].marked)
            reference(array, objectOf(element));
        m_objects.put(firstArray + static_cast<int>(page), array + ']');
        numbers += std::to_string(page) + ' ';
        reference(numbers, firstArray + static_cast<int>(page));
    }
    int keys = static_cast<int>(m_pages.size());
    for (const PageContent &page : m_pages) {
        for (const LinkArea &link : page.links) {
            numbers += std::to_string(keys++) + ' ';
            reference(numbers, objectOf(link.element));
        }
    }
    m_objects.put(tree, numbers + "]>>");
    const std::string identities = noteIdentities();
    std::string root = "<</Type/StructTreeRoot/K ";
    reference(root, objectOf(0));
    root += "/ParentTree ";
    reference(root, tree);
    if (!identities.empty())
        root += "/IDTree<</Names[" + identities + "]>>";
    root += "/ParentTreeNextKey " + std::to_string(keys) + ">>";
    m_objects.put(m_root, root);
    return m_root;
}

} // namespace entente::pdf
