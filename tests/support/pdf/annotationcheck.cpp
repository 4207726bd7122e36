// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"
#include "tests/support/pdf/parenttree.h"

#include <algorithm>

namespace entente::test::pdf {

namespace {

class AnnotationCheck final
{
public:
    AnnotationCheck(const StructureTree &tree, Findings &findings)
        : m_tree(tree), m_parents(tree.document()), m_findings(findings)
    {
        for (std::size_t i = 0; i < tree.elements().size(); ++i) {
            for (const Kid &kid : tree.element(i).kids) {
                if (kid.kind == Kid::Kind::Annotation)
                    m_holders[kid.annotation].push_back(i);
            }
        }
    }

    void check()
    {
        const std::vector<QPDFObjectHandle> &pages = m_tree.document().pages();
        for (std::size_t page = 0; page < pages.size(); ++page) {
            for (const QPDFObjectHandle &annotation : itemsOf(at(pages[page], "/Annots")))
                checkOne(annotation, "page " + std::to_string(page + 1) + ": ");
        }
        for (std::size_t i = 0; i < m_tree.elements().size(); ++i) {
            if (m_tree.element(i).type == "Link")
                checkLink(i);
        }
        for (const auto &[annotation, holders] : m_holders) {
            if (!m_onPages.contains(annotation))
                m_findings.say(m_tree.nameOf(holders.front())
                               + " holds an annotation that is on no page");
        }
    }

private:
    void checkOne(QPDFObjectHandle annotation, const std::string &where)
    {
        constexpr int hidden = 2; // of /F
        m_onPages.insert(annotation.getObjGen());
        const std::string kind = nameIn(at(annotation, "/Subtype"));
        m_findings.expect(kind != "TrapNet", where + "there is an annotation of type TrapNet");
        if (kind == "Popup" || (integerIn(at(annotation, "/F"), 0) & hidden) != 0)
            return;
        const std::string name = where + "an annotation of type " + kind;
        const auto found = m_holders.find(annotation.getObjGen());
        if (kind == "PrinterMark") {
            m_findings.expect(found == m_holders.end(), name + " is in the structure");
            return;
        }
        m_findings.expect(!textIn(at(annotation, "/Contents")).empty() || kind == "Widget",
                          name + " has no /Contents");
        if (found == m_holders.end()) {
            m_findings.say(name + " is in no element");
            return;
        }
        m_findings.expect(found->second.size() == 1, name + " is in more than one element");
        const Element &holder = m_tree.element(found->second.front());
        const std::string wanted = kind == "Link" ? "Link" : kind == "Widget" ? "Form" : "Annot";
        m_findings.expect(holder.type == wanted, name + " is in an element of type " + holder.type);
        m_findings.expect(m_parents.of(annotation, "/StructParent").getObjGen()
                              == QPDFObjectHandle(holder.object).getObjGen(),
                          name + " is not led back to its element by /StructParent");
    }

    void checkLink(std::size_t i)
    {
        const std::vector<Kid> &kids = m_tree.element(i).kids;
        const auto has = [&kids](Kid::Kind kind) {
            return std::any_of(kids.begin(), kids.end(),
                               [kind](const Kid &kid) { return kid.kind == kind; });
        };
        if (!has(Kid::Kind::Annotation))
            m_findings.say(m_tree.nameOf(i) + " holds no annotation");
        if (!has(Kid::Kind::Content) && !has(Kid::Kind::Element))
            m_findings.say(m_tree.nameOf(i) + " has no content");
    }

    const StructureTree &m_tree;
    ParentTree m_parents;
    Findings &m_findings;
    std::map<QPDFObjGen, std::vector<std::size_t>> m_holders;
    std::set<QPDFObjGen> m_onPages;
};

} // namespace

void checkAnnotations(const StructureTree &tree, Findings &findings)
{
    AnnotationCheck(tree, findings).check();
}

} // namespace entente::test::pdf
