// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"

namespace entente::test::pdf {

namespace {

void checkAlternative(const StructureTree &tree, std::size_t i, Findings &findings)
{
    const Element &element = tree.element(i);
    if (textIn(at(element.object, "/Alt")).empty()
        && textIn(at(element.object, "/ActualText")).empty())
        findings.say(tree.nameOf(i) + " has no /Alt and no /ActualText");
    if (element.type != "Figure")
        return;
    const std::vector<QPDFObjectHandle> box = itemsOf(tree.attribute(i, "Layout", "/BBox"));
    if (box.size() != 4 || numberIn(box[0]) >= numberIn(box[2])
        || numberIn(box[1]) >= numberIn(box[3]))
        findings.say(tree.nameOf(i) + " has no /BBox");
}

} // namespace

void checkElements(const StructureTree &tree, Findings &findings)
{
    std::set<std::string> ids;
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        const Element &element = tree.element(i);
        if (element.type == "Figure" || element.type == "Formula")
            checkAlternative(tree, i, findings);
        if (const QPDFObjectHandle language = at(element.object, "/Lang");
            !QPDFObjectHandle(language).isNull() && !isLanguage(textIn(language)))
            findings.say(tree.nameOf(i) + " has a /Lang that is not well formed");
        const std::string id = textIn(at(element.object, "/ID"));
        if (element.type == "Note" && id.empty())
            findings.say(tree.nameOf(i) + " has no /ID");
        if (!id.empty() && !ids.insert(id).second)
            findings.say(tree.nameOf(i) + " has the /ID of another element");
    }
}

} // namespace entente::test::pdf
