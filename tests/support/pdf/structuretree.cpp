// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/structuretree.h"

#include "tests/support/pdf/object.h"

namespace entente::test::pdf {

bool isStandardType(const std::string &type)
{
    // ISO 32000-1, 14.8.4.
    static const std::set<std::string> types{
        "Document", "Part",    "Art",   "Sect",      "Div",     "BlockQuote", "Caption",
        "TOC",      "TOCI",    "Index", "NonStruct", "Private", "P",          "H",
        "H1",       "H2",      "H3",    "H4",        "H5",      "H6",         "L",
        "LI",       "Lbl",     "LBody", "Table",     "TR",      "TH",         "TD",
        "THead",    "TBody",   "TFoot", "Span",      "Quote",   "Note",       "Reference",
        "BibEntry", "Code",    "Link",  "Annot",     "Ruby",    "RB",         "RT",
        "RP",       "Warichu", "WT",    "WP",        "Figure",  "Formula",    "Form"};
    return types.contains(type);
}

StructureTree::StructureTree(const Document &document)
    : m_document(document), m_root(at(document.catalog(), "/StructTreeRoot"))
{
    if (!m_root.isDictionary()) {
        m_problems.say("the catalog has no /StructTreeRoot");
        return;
    }
    if (QPDFObjectHandle roles = at(m_root, "/RoleMap"); roles.isDictionary()) {
        for (const std::string &type : roles.getKeys())
            m_problems.expect(!isStandardType(type.substr(1)),
                              "the role map gives another role to the standard type "
                                  + type.substr(1));
    }
    const std::vector<QPDFObjectHandle> tops = itemsOf(at(m_root, "/K"));
    m_problems.expect(!tops.empty(), "the structure tree is empty");
    for (const QPDFObjectHandle &top : tops)
        readElement(top, none, 0);
}

std::string StructureTree::standardType(const std::string &type)
{
    std::string role = type;
    std::set<std::string> passed;
    while (!isStandardType(role)) {
        if (!passed.insert(role).second) {
            m_problems.say("the role map leads from " + type + " back to itself");
            return type;
        }
        const std::string next = nameIn(at(m_root, "/RoleMap", ('/' + role).c_str()));
        if (next.empty()) {
            m_problems.say("the structure type " + type + " is neither standard nor role mapped");
            return type;
        }
        role = next;
    }
    return role;
}

void StructureTree::readElement(QPDFObjectHandle object, std::size_t parent, int depth)
{
    const std::size_t number = m_elements.size();
    const std::string type = nameIn(at(object, "/S"));
    if (type.empty()) {
        m_problems.say("the structure tree holds what is no element");
        return;
    }
    if (object.isIndirect() && !m_seen.insert(object.getObjGen()).second) {
        m_problems.say(type + " (object " + std::to_string(object.getObjectID())
                       + ") stands in the structure tree more than once");
        return;
    }
    m_elements.push_back({object, standardType(type), parent, depth, {}});
    const QPDFObjectHandle above = parent == none ? m_root : m_elements[parent].object;
    if (at(object, "/P").getObjGen() != above.getObjGen())
        m_problems.say(nameOf(number) + ": /P does not name the element that it stands in");
    if (parent != none) {
        Kid kid;
        kid.element = number;
        m_elements[parent].kids.push_back(kid);
    }
    readKids(number);
}

void StructureTree::readKids(std::size_t of)
{
    const QPDFObjectHandle object = m_elements[of].object;
    const auto addContent = [&](QPDFObjectHandle holder, QPDFObjectHandle number) {
        Kid kid;
        kid.kind = Kid::Kind::Content;
        kid.content = {holder.getObjGen(), integerIn(number, -1)};
        m_elements[of].kids.push_back(kid);
        if (!holder.isStream() && m_document.pageNumber(holder) == 0)
            m_problems.say(nameOf(of) + ": its content is on a page that is not in the document");
    };
    for (QPDFObjectHandle kid : itemsOf(at(object, "/K"))) {
        if (kid.isInteger()) {
            addContent(at(object, "/Pg"), kid);
        } else if (isName(at(kid, "/Type"), "/MCR")) {
            QPDFObjectHandle holder = at(kid, "/Stm");
            if (holder.isNull())
                holder = at(kid, "/Pg");
            addContent(holder.isNull() ? at(object, "/Pg") : holder, at(kid, "/MCID"));
        } else if (isName(at(kid, "/Type"), "/OBJR")) {
            Kid annotation;
            annotation.kind = Kid::Kind::Annotation;
            annotation.annotation = at(kid, "/Obj").getObjGen();
            m_elements[of].kids.push_back(annotation);
        } else {
            readElement(kid, of, m_elements[of].depth + 1);
        }
    }
}

std::vector<std::size_t> StructureTree::kidsOf(std::size_t i) const
{
    std::vector<std::size_t> kids;
    for (const Kid &kid : m_elements[i].kids) {
        if (kid.kind == Kid::Kind::Element)
            kids.push_back(kid.element);
    }
    return kids;
}

std::vector<std::size_t> StructureTree::kidsOf(std::size_t i, const std::string &type) const
{
    std::vector<std::size_t> kids = kidsOf(i);
    std::erase_if(kids, [&](std::size_t kid) { return m_elements[kid].type != type; });
    return kids;
}

QPDFObjectHandle StructureTree::attribute(std::size_t i, const char *owner, const char *key) const
{
    std::vector<QPDFObjectHandle> sets = itemsOf(at(m_elements[i].object, "/A"));
    for (const QPDFObjectHandle &name : itemsOf(at(m_elements[i].object, "/C"))) {
        const auto more = itemsOf(at(m_root, "/ClassMap", ('/' + nameIn(name)).c_str()));
        sets.insert(sets.end(), more.begin(), more.end());
    }
    for (const QPDFObjectHandle &set : sets) {
        if (nameIn(at(set, "/O")) == owner && !at(set, key).isNull())
            return at(set, key);
    }
    return QPDFObjectHandle::newNull();
}

std::string StructureTree::nameOf(std::size_t i) const
{
    const Element &element = m_elements[i];
    std::string name = element.type;
    if (const std::string words = wordsOf(i); !words.empty())
        name += ' ' + quoted(words);
    name += " (object " + std::to_string(QPDFObjectHandle(element.object).getObjectID());
    if (const int page = m_document.pageNumber(at(element.object, "/Pg")); page != 0)
        name += ", page " + std::to_string(page);
    return name + ')';
}

std::string StructureTree::wordsOf(std::size_t i) const
{
    const Element &element = m_elements[i];
    if (QPDFObjectHandle actual = at(element.object, "/ActualText"); actual.isString())
        return textIn(actual);
    std::string words;
    for (const Kid &kid : element.kids) {
        if (kid.kind == Kid::Kind::Content)
            words += m_document.words(kid.content);
        else if (kid.kind == Kid::Kind::Element)
            words += wordsOf(kid.element);
    }
    return words;
}

} // namespace entente::test::pdf
