// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/checks.h"
#include "tests/support/pdf/object.h"

namespace entente::test::pdf {

void checkPages(const Document &document, Findings &findings)
{
    for (std::size_t i = 0; i < document.pages().size(); ++i) {
        const QPDFObjectHandle page = document.pages()[i];
        const PageContent &content = document.content(i);
        const std::string where = "page " + std::to_string(i + 1) + ": ";
        for (const std::string &problem : content.problems)
            findings.say(where + problem);
        bool tagged = false;
        std::set<ContentId> seen;
        for (const Piece &piece : content.pieces) {
            if (piece.marking == Marking::None && piece.draws)
                findings.say(where + "something is drawn that is neither tagged nor an artifact"
                             + (piece.words.empty() ? "" : ": " + quoted(piece.words)));
            if (piece.marking != Marking::Tagged)
                continue;
            tagged = true;
            findings.expect(seen.insert({piece.stream, piece.mcid}).second,
                            where + "two marked contents have the number "
                                + std::to_string(piece.mcid));
        }
        findings.expect(!tagged || at(page, "/StructParents").isInteger(),
                        where + "it has tagged content and no /StructParents");
        findings.expect(itemsOf(at(page, "/Annots")).empty() || isName(at(page, "/Tabs"), "/S"),
                        where + "tabs do not follow the structure (/Tabs)");
    }
}

} // namespace entente::test::pdf
