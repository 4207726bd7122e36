// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/parenttree.h"

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

namespace entente::test::pdf {

ParentTree::ParentTree(const Document &document)
{
    const QPDFObjectHandle tree = at(document.catalog(), "/StructTreeRoot", "/ParentTree");
    if (!QPDFObjectHandle(tree).isDictionary())
        return;
    for (const auto &[key, value] : QPDFNumberTreeObjectHelper(tree, document.file()))
        m_entries.insert_or_assign(key, value);
}

QPDFObjectHandle ParentTree::of(QPDFObjectHandle holder, const char *key) const
{
    const auto found = m_entries.find(integerIn(at(holder, key), -1));
    return found == m_entries.end() ? QPDFObjectHandle::newNull() : found->second;
}

QPDFObjectHandle ParentTree::elementOf(QPDFObjectHandle holder, int mcid) const
{
    const std::vector<QPDFObjectHandle> elements = itemsOf(of(holder, "/StructParents"));
    const auto i = static_cast<std::size_t>(mcid);
    return mcid >= 0 && i < elements.size() ? elements[i] : QPDFObjectHandle::newNull();
}

namespace {

class ContentCheck final
{
public:
    ContentCheck(const StructureTree &tree, Findings &findings)
        : m_tree(tree), m_document(tree.document()), m_parents(m_document), m_findings(findings)
    {
        for (std::size_t i = 0; i < tree.elements().size(); ++i) {
            for (const Kid &kid : tree.element(i).kids) {
                if (kid.kind == Kid::Kind::Content)
                    m_holders[kid.content].push_back(i);
            }
        }
    }

    void check()
    {
        std::map<QPDFObjGen, int> streams;
        std::set<ContentId> drawn;
        for (std::size_t page = 0; page < m_document.pages().size(); ++page) {
            const int number = static_cast<int>(page) + 1;
            streams.try_emplace(m_document.pages()[page].getObjGen(), number);
            for (const Piece &piece : m_document.content(page).pieces) {
                if (piece.marking != Marking::Tagged)
                    continue;
                streams.try_emplace(piece.stream, number);
                if (drawn.insert({piece.stream, piece.mcid}).second)
                    checkDrawn({piece.stream, piece.mcid}, number);
            }
        }
        for (const auto &[id, holders] : m_holders) {
            if (!drawn.contains(id))
                m_findings.say(m_tree.nameOf(holders.front()) + " holds the content "
                               + std::to_string(id.second) + ", which is not drawn");
        }
        for (const auto &[stream, page] : streams)
            checkUnused(stream, page, drawn);
    }

private:
    void checkDrawn(const ContentId &id, int page)
    {
        const std::string what = "page " + std::to_string(page) + ": the content "
            + std::to_string(id.second);
        const auto found = m_holders.find(id);
        if (found == m_holders.end()) {
            m_findings.say(what + " is in no element");
            return;
        }
        m_findings.expect(found->second.size() == 1, what + " is in more than one element");
        const QPDFObjectHandle named = m_parents.elementOf(
            m_document.file().getObjectByObjGen(id.first), id.second);
        const QPDFObjectHandle holder = m_tree.element(found->second.front()).object;
        m_findings.expect(named.getObjGen() == holder.getObjGen(),
                          what + " has another element in the parent tree than holds it");
    }

    /// The parent tree names no content that is not there.
    void checkUnused(QPDFObjGen stream, int page, const std::set<ContentId> &drawn)
    {
        const QPDFObjectHandle holder = m_document.file().getObjectByObjGen(stream);
        const std::vector<QPDFObjectHandle> named = itemsOf(m_parents.of(holder, "/StructParents"));
        for (std::size_t i = 0; i < named.size(); ++i) {
            if (!QPDFObjectHandle(named[i]).isNull()
                && !drawn.contains({stream, static_cast<int>(i)}))
                m_findings.say("page " + std::to_string(page) + ": the parent tree has the content "
                               + std::to_string(i) + ", which is not drawn");
        }
    }

    const StructureTree &m_tree;
    const Document &m_document;
    ParentTree m_parents;
    Findings &m_findings;
    std::map<ContentId, std::vector<std::size_t>> m_holders;
};

} // namespace

void checkParentTree(const StructureTree &tree, Findings &findings)
{
    ContentCheck(tree, findings).check();
}

} // namespace entente::test::pdf
