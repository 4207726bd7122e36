// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdfstructurecheck.h"

#include "tests/support/pdfcontents.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>
#include <set>

namespace entente::test {

namespace {

using Names = std::set<std::string>;

const Names &blocks()
{
    static const Names names{"Sect",       "H1",   "H2",   "H3",     "H4",  "H5",
                             "H6",         "P",    "L",    "Table",  "TOC", "Figure",
                             "BlockQuote", "Code", "Note", "Caption"};
    return names;
}

/// Which elements may stand in which (ISO 32000-1, 14.8.4).
const Names *allowedIn(const std::string &parent)
{
    static const Names inText{"Link", "Span", "Note", "Code", "Figure"};
    static const std::map<std::string, Names> table{
        {"Document", blocks()},
        {"Sect", blocks()},
        {"BlockQuote", blocks()},
        {"LBody",
         [] {
             Names all = blocks();
             all.insert({"Link", "Span"});
             return all;
         }()},
        {"L", {"LI", "Caption"}},
        {"LI", {"Lbl", "LBody"}},
        {"Table", {"Caption", "THead", "TBody", "TFoot", "TR"}},
        {"THead", {"TR"}},
        {"TBody", {"TR"}},
        {"TR", {"TH", "TD"}},
        {"TH",
         [] {
             Names all = blocks();
             all.insert({"Link", "Span"});
             return all;
         }()},
        {"TD",
         [] {
             Names all = blocks();
             all.insert({"Link", "Span"});
             return all;
         }()},
        {"Caption",
         [] {
             Names all = blocks();
             all.insert({"Link", "Span"});
             return all;
         }()},
        {"TOC", {"TOCI", "TOC", "Caption"}},
        {"TOCI", {"Lbl", "Reference", "P", "TOC", "Link"}},
        {"Figure", {"Caption", "Link", "Span"}},
        {"Note",
         [] {
             Names all = blocks();
             all.insert({"Lbl", "Link", "Span"});
             return all;
         }()},
    };
    const auto found = table.find(parent);
    return found == table.end() ? &inText : &found->second;
}

class StructureWalker final
{
public:
    explicit StructureWalker(QPDF &file) : m_file(file)
    {
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
            m_pages[page.getObjectHandle().getObjGen()] = m_contents.size();
            m_pageObjects.push_back(page.getObjectHandle());
            m_contents.push_back(readContents(page));
        }
    }

    void walk()
    {
        QPDFObjectHandle root = m_file.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary()) {
            say("there is no structure tree");
            return;
        }
        readParentTree(root.getKey("/ParentTree"));
        element(root.getKey("/K"), "", 0);
        for (std::size_t page = 0; page < m_contents.size(); ++page) {
            for (const Drawn &drawn : m_contents[page].drawn) {
                if (drawn.mcid >= 0 && !m_seen.contains({page, drawn.mcid}))
                    say("page " + std::to_string(page + 1) + ": content "
                        + std::to_string(drawn.mcid) + " belongs to no element");
            }
            checkAnnotations(page);
        }
    }

    std::vector<std::string> problems;
    std::string words;
    std::string dump;

private:
    void say(const std::string &problem) { problems.push_back(problem); }

    void readParentTree(QPDFObjectHandle tree)
    {
        std::vector<QPDFObjectHandle> numbers = tree.getKey("/Nums").getArrayAsVector();
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            m_parents[numbers[i].getIntValueAsInt()] = numbers[i + 1];
    }

    void element(QPDFObjectHandle of, const std::string &parent, int depth)
    {
        const std::string tag = of.getKey("/S").getName().substr(1);
        if (!parent.empty() && !allowedIn(parent)->contains(tag))
            say(tag + " stands in " + parent);
        if (parent.empty() && tag != "Document")
            say("the tree begins with " + tag);
        checkHeading(tag);
        if (tag == "Figure" && !of.hasKey("/Alt") && !of.hasKey("/ActualText"))
            say("a Figure has no alternative text");
        if (tag == "TH" && !of.hasKey("/A"))
            say("a TH has no scope");
        if (tag == "Table")
            checkTable(of);
        dump += std::string(static_cast<std::size_t>(depth) * 2, ' ') + tag;
        if (of.hasKey("/Lang") && !of.getKey("/Lang").getUTF8Value().empty())
            dump += " lang=" + of.getKey("/Lang").getUTF8Value();
        const std::size_t before = words.size();
        const std::size_t line = dump.size();
        dump += '\n';
        bool content = false;
        bool annotation = false;
        for (QPDFObjectHandle kid : kids(of)) {
            if (kid.isInteger()) {
                marked(of, of.getKey("/Pg"), kid.getIntValueAsInt());
                content = true;
            } else if (kid.getKey("/Type").isNameAndEquals("/MCR")) {
                marked(of, kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt());
                content = true;
            } else if (kid.getKey("/Type").isNameAndEquals("/OBJR")) {
                m_annotations[kid.getKey("/Obj").getObjGen()] = of.getObjGen();
                annotation = true;
            } else {
                if (kid.getKey("/P").getObjGen() != of.getObjGen())
                    say(tag + ": a kid names another parent");
                element(kid, tag, depth + 1);
            }
        }
        if (content)
            dump.insert(line, " \"" + words.substr(before) + '"');
        if (tag == "Link" && (!annotation || !content))
            say("a Link lacks its words or its annotation");
        if (tag != "Span" && tag != "Link")
            words += '\n';
    }

    static std::vector<QPDFObjectHandle> kids(QPDFObjectHandle of)
    {
        QPDFObjectHandle all = of.getKey("/K");
        if (all.isArray())
            return all.getArrayAsVector();
        return all.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector{all};
    }

    void marked(QPDFObjectHandle of, QPDFObjectHandle page, int mcid)
    {
        const auto found = m_pages.find(page.getObjGen());
        if (found == m_pages.end()) {
            say("an element names a page that is none");
            return;
        }
        if (!m_seen.insert({found->second, mcid}).second)
            say("content belongs to two elements");
        const int key = m_pageObjects[found->second].getKey("/StructParents").getIntValueAsInt();
        QPDFObjectHandle parents = m_parents[key];
        if (!parents.isArray() || mcid >= parents.getArrayNItems()
            || parents.getArrayItem(mcid).getObjGen() != of.getObjGen())
            say("the parent tree disagrees with the structure tree");
        for (const Drawn &drawn : m_contents[found->second].drawn) {
            if (drawn.mcid == mcid)
                words += drawn.text;
        }
    }

    void checkHeading(const std::string &tag)
    {
        if (tag.size() != 2 || tag[0] != 'H' || tag[1] < '1' || tag[1] > '6')
            return;
        const int level = tag[1] - '0';
        if (level > m_heading + 1)
            say("after H" + std::to_string(m_heading) + " comes " + tag);
        m_heading = level;
    }

    void checkTable(QPDFObjectHandle table)
    {
        std::set<std::size_t> widths;
        for (QPDFObjectHandle part : kids(table)) {
            if (part.getKey("/S").isNameAndEquals("/Caption"))
                continue;
            for (QPDFObjectHandle row : kids(part))
                widths.insert(kids(row).size());
        }
        if (widths.size() > 1)
            say("the rows of a table differ in length");
    }

    void checkAnnotations(std::size_t page)
    {
        for (QPDFAnnotationObjectHelper annotation :
             QPDFPageObjectHelper(m_pageObjects[page]).getAnnotations()) {
            QPDFObjectHandle object = annotation.getObjectHandle();
            if (object.getKey("/Contents").isNull())
                say("an annotation says nothing of itself");
            const auto found = m_annotations.find(object.getObjGen());
            const int key = object.getKey("/StructParent").isInteger()
                ? object.getKey("/StructParent").getIntValueAsInt()
                : -1;
            if (found == m_annotations.end() || !m_parents.contains(key)
                || m_parents[key].getObjGen() != found->second)
                say("an annotation is not in the structure");
        }
    }

    QPDF &m_file;
    std::map<QPDFObjGen, std::size_t> m_pages;
    std::vector<QPDFObjectHandle> m_pageObjects;
    std::vector<PageContents> m_contents;
    std::map<int, QPDFObjectHandle> m_parents;
    std::set<std::pair<std::size_t, int>> m_seen;
    std::map<QPDFObjGen, QPDFObjGen> m_annotations;
    int m_heading = 0;
};

} // namespace

std::vector<std::string> structureProblems(QPDF &file)
{
    StructureWalker walker(file);
    walker.walk();
    return walker.problems;
}

std::string structureWords(QPDF &file)
{
    StructureWalker walker(file);
    walker.walk();
    return walker.words;
}

std::string structureDump(QPDF &file)
{
    StructureWalker walker(file);
    walker.walk();
    return walker.dump;
}

} // namespace entente::test
