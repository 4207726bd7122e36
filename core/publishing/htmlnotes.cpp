// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlnotes.h"

#include "core/publishing/htmltext.h"
#include "core/publishing/run.h"

#include <QCoreApplication>

namespace entente::html {

namespace {

std::string noteItem(const NoteLinks &notes, int number, const std::string &words)
{
    const std::string name = std::to_string(number);
    std::string item = "<li id=\"" + notes.prefix + "note-" + name + "\" value=\"" + name + "\">"
        + words;
    if (notes.referred.contains(number)) {
        const QString back = QCoreApplication::translate("entente::Publishing", "Back to the text");
        item += " <a href=\"#" + notes.prefix + "noteref-" + name
            + "\" role=\"doc-backlink\" aria-label=\"" + escaped(back) + "\">↩</a>";
    }
    return item + "</li>\n";
}

} // namespace

std::string noteReference(NoteLinks &notes, int number)
{
    const std::string name = std::to_string(number);
    notes.used.insert(number);
    const bool isFirst = notes.referred.insert(number).second;
    const std::string id = isFirst ? " id=\"" + notes.prefix + "noteref-" + name + "\"" : "";
    return "<sup><a" + id + " href=\"#" + notes.prefix + "note-" + name
        + "\" role=\"doc-noteref\">[" + name + "]</a></sup>";
}

std::string noteList(const Briefing &briefing, const NoteLinks &notes, const std::string &foreign)
{
    const std::vector<std::vector<pages::Run>> words = pages::notesOf(briefing);
    std::string items;
    for (const int number : notes.used) {
        const auto at = static_cast<std::size_t>(number) - 1;
        if (at >= words.size())
            continue;
        items += noteItem(notes, number, "<span" + foreign + ">" + styled(words[at]) + "</span>");
    }
    return items.empty() ? items : "<ol class=\"notes\">\n" + items + "</ol>\n";
}

} // namespace entente::html
