// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlnotes.h"

#include "core/publishing/htmltext.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/run.h"
#include "core/publishing/wording.h"

namespace entente::html {

namespace {

std::string backLink(const std::string &id)
{
    const QString back = PublishingTexts::tr("Back to the text");
    return " <a href=\"#" + id + "\" role=\"doc-backlink\" aria-label=\"" + escaped(back)
        + "\">↩</a>";
}

std::string noteItem(const NoteLinks &notes, int number, const std::string &words)
{
    const std::string name = std::to_string(number);
    std::string item = "<li id=\"" + notes.prefix + "note-" + name + "\" value=\"" + name + "\">"
        + words;
    if (notes.referred.contains(number))
        item += backLink(notes.prefix + "noteref-" + name);
    return item + "</li>\n";
}

} // namespace

std::string annotationId(const NoteLinks &notes, int number)
{
    return notes.prefix + "annotation-" + std::to_string(number);
}

std::string annotationReference(NoteLinks &notes, int number)
{
    const std::string id = annotationId(notes, number);
    const bool isFirst = notes.annotated.insert(number).second;
    return "<sup><a" + (isFirst ? " id=\"" + id + "-passage\"" : std::string()) + " href=\"#" + id
        + "\" role=\"doc-noteref\">[" + escaped(annotationLabel(number)) + "]</a></sup>";
}

std::string backToPassage(const NoteLinks &notes, int number)
{
    return notes.annotated.contains(number) ? backLink(annotationId(notes, number) + "-passage")
                                            : std::string();
}

std::string placeId(const NoteLinks &notes, int place)
{
    return notes.prefix + "place-" + std::to_string(place);
}

std::string placeMark(const NoteLinks &notes, int place)
{
    return place == 0 ? std::string() : "<span id=\"" + placeId(notes, place) + "\"></span>";
}

std::string noteReference(NoteLinks &notes, int number)
{
    const std::string name = std::to_string(number);
    const bool isFirst = notes.referred.insert(number).second;
    const std::string id = isFirst ? " id=\"" + notes.prefix + "noteref-" + name + "\"" : "";
    return "<sup><a" + id + " href=\"#" + notes.prefix + "note-" + name
        + "\" role=\"doc-noteref\">[" + name + "]</a></sup>";
}

std::string noteList(const std::vector<edition::Note> &notes, const NoteLinks &links,
                     const std::string &foreign)
{
    std::string items;
    for (const edition::Note &note : notes)
        items += noteItem(links, note.number,
                          "<span" + foreign + ">" + styled(joined(note)) + "</span>");
    return "<ol class=\"notes\">\n" + items + "</ol>\n";
}

} // namespace entente::html
