// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"

#include <algorithm>

namespace entente::test::pdf {

namespace {

using Types = std::set<std::string>;

Types joined(const Types &one, const Types &other)
{
    Types all = one;
    all.insert(other.begin(), other.end());
    return all;
}

const Types &inlineTypes()
{
    static const Types types{"Span",  "Quote", "Note",    "Reference", "BibEntry", "Code", "Link",
                             "Annot", "Ruby",  "Warichu", "Figure",    "Formula",  "Form"};
    return types;
}

/// What stands in a document or a part of one: blocks, and illustrations of their own.
const Types &blockTypes()
{
    static const Types types{"Part",  "Art",    "Sect",    "Div",   "BlockQuote", "Caption", "TOC",
                             "Index", "P",      "H",       "H1",    "H2",         "H3",      "H4",
                             "H5",    "H6",     "L",       "Table", "NonStruct",  "Private", "Note",
                             "Code",  "Figure", "Formula", "Form",  "Annot",      "BibEntry"};
    return types;
}

/// ISO 32000-1, 14.8.4, and ISO 14289-1, 7.2 to 7.10. What is not named holds words.
const Types &allowedIn(const std::string &type)
{
    static const Types flow = joined(blockTypes(), inlineTypes());
    static const std::map<std::string, Types> table{
        {"Document", blockTypes()},
        {"Part", blockTypes()},
        {"Art", blockTypes()},
        {"Sect", blockTypes()},
        {"Div", blockTypes()},
        {"Index", blockTypes()},
        {"BlockQuote", flow},
        {"Caption", flow},
        {"NonStruct", flow},
        {"Private", flow},
        {"LBody", flow},
        {"TH", flow},
        {"TD", flow},
        {"Figure", flow},
        {"Note", joined(flow, {"Lbl"})},
        {"Reference", joined(inlineTypes(), {"Lbl"})},
        {"BibEntry", joined(inlineTypes(), {"Lbl"})},
        {"Form", {"Lbl"}},
        {"L", {"LI", "Caption"}},
        {"LI", {"Lbl", "LBody"}},
        {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}},
        {"THead", {"TR"}},
        {"TBody", {"TR"}},
        {"TFoot", {"TR"}},
        {"TR", {"TH", "TD"}},
        {"TOC", {"TOCI", "TOC", "Caption"}},
        {"TOCI", {"Lbl", "Reference", "NonStruct", "P", "TOC", "Link"}},
        {"Ruby", {"RB", "RT", "RP"}},
        {"Warichu", {"WT", "WP"}},
    };
    const auto found = table.find(type);
    return found == table.end() ? inlineTypes() : found->second;
}

/// Elements that order others and have no words of their own.
bool onlyOrders(const std::string &type)
{
    static const Types types{"Document", "Part", "Art",   "Sect",   "Div",   "Index",
                             "L",        "LI",   "Table", "THead",  "TBody", "TFoot",
                             "TR",       "TOC",  "Ruby",  "Warichu"};
    return types.contains(type);
}

class NestingCheck final
{
public:
    NestingCheck(const StructureTree &tree, Findings &findings) : m_tree(tree), m_findings(findings)
    {
    }

    void check()
    {
        std::size_t tops = 0;
        for (std::size_t i = 0; i < m_tree.elements().size(); ++i) {
            const Element &element = m_tree.element(i);
            if (element.parent == StructureTree::none) {
                ++tops;
                if (element.type != "Document")
                    m_findings.say("the tree begins with " + element.type + ", not with Document");
            } else {
                checkParent(i);
            }
            checkKids(i);
        }
        m_findings.expect(tops < 2, "the tree has more than one top");
    }

private:
    void checkParent(std::size_t i)
    {
        const std::string &type = m_tree.element(i).type;
        const std::size_t parent = m_tree.parentOf(i);
        // A type that is not standard has been complained of.
        if (isStandardType(type) && isStandardType(m_tree.element(parent).type)
            && !allowedIn(m_tree.element(parent).type).contains(type))
            m_findings.say(m_tree.nameOf(i) + " stands in " + m_tree.element(parent).type);
        if (type != "Link")
            return;
        for (std::size_t p = parent; p != StructureTree::none; p = m_tree.parentOf(p)) {
            if (m_tree.element(p).type == "Link")
                m_findings.say(m_tree.nameOf(i) + " stands in another link");
        }
    }

    void checkKids(std::size_t i)
    {
        const Element &element = m_tree.element(i);
        const bool hasOwn = std::any_of(
            element.kids.begin(), element.kids.end(),
            [](const Kid &kid) { return kid.kind == Kid::Kind::Content; });
        if (hasOwn && onlyOrders(element.type))
            m_findings.say(m_tree.nameOf(i)
                           + " has words of its own, outside of any element in it");
        if (element.type == "LI" && m_tree.kidsOf(i, "LBody").size() != 1)
            m_findings.say(m_tree.nameOf(i) + " does not have one LBody");
        if (element.type == "L" || element.type == "TOC")
            checkCaption(i, false);
        if (element.type != "Table")
            return;
        checkCaption(i, true);
        for (const char *part : {"THead", "TFoot"}) {
            if (m_tree.kidsOf(i, part).size() > 1)
                m_findings.say(m_tree.nameOf(i) + " has more than one " + part);
        }
        if (!m_tree.kidsOf(i, "TR").empty() && !m_tree.kidsOf(i, "TBody").empty())
            m_findings.say(m_tree.nameOf(i) + " has rows beside its TBody");
    }

    void checkCaption(std::size_t i, bool mayBeLast)
    {
        const std::vector<std::size_t> kids = m_tree.kidsOf(i);
        const std::vector<std::size_t> captions = m_tree.kidsOf(i, "Caption");
        if (captions.empty())
            return;
        const bool inPlace = captions.front() == kids.front()
            || (mayBeLast && captions.front() == kids.back());
        if (captions.size() > 1 || !inPlace)
            m_findings.say(m_tree.nameOf(i) + " has more than one Caption, or not at its edge");
    }

    const StructureTree &m_tree;
    Findings &m_findings;
};

} // namespace

void checkNesting(const StructureTree &tree, Findings &findings)
{
    NestingCheck(tree, findings).check();
}

void checkHeadings(const StructureTree &tree, Findings &findings)
{
    int last = 0;
    bool plain = false;
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        const std::string &type = tree.element(i).type;
        plain = plain || type == "H";
        if (type.size() != 2 || type[0] != 'H' || type[1] < '1' || type[1] > '6')
            continue;
        const int level = type[1] - '0';
        if (level > last + 1)
            findings.say(
                tree.nameOf(i)
                + (last == 0 ? " is the first heading" : " follows on H" + std::to_string(last)));
        last = level;
    }
    findings.expect(!plain || last == 0, "both H and headings with a level are used");
}

} // namespace entente::test::pdf
