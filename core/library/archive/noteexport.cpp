// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/noteexport.h"

#include "core/base/csv.h"
#include "core/briefing/briefing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace entente::library {

namespace {

void appendField(std::string &csv, std::string_view words, std::string_view end = ",")
{
    text::appendCsvField(csv, words, true);
    csv += end;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

qint64 characters(std::string_view utf8, std::uint32_t end)
{
    const std::string_view before = utf8.substr(0, end);
    return std::count_if(before.begin(), before.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

QJsonObject body(std::string_view words, const char *purpose)
{
    QJsonObject made{{QStringLiteral("type"), QStringLiteral("TextualBody")},
                     {QStringLiteral("value"), text(words)},
                     {QStringLiteral("purpose"), QString::fromLatin1(purpose)}};
    if (std::string_view(purpose) == "commenting")
        made.insert(QStringLiteral("format"), QStringLiteral("text/markdown"));
    return made;
}

/// Who made a note; empty in a library of one's own.
std::string authorOf(const NotedBriefing &briefing, const Note &note)
{
    return briefing.team != nullptr && briefing.team->isJoined ? briefing.team->authorOf(note.id)
                                                               : std::string();
}

QJsonObject annotation(const NotedBriefing &briefing, const Note &note)
{
    QJsonArray bodies;
    if (!note.words.empty())
        bodies.append(body(note.words, "commenting"));
    for (const std::string &tag : note.tags)
        bodies.append(body(tag, "tagging"));
    const QJsonObject quote{{QStringLiteral("type"), QStringLiteral("TextQuoteSelector")},
                            {QStringLiteral("exact"), text(note.anchor.exact)},
                            {QStringLiteral("prefix"), text(note.anchor.prefix)},
                            {QStringLiteral("suffix"), text(note.anchor.suffix)}};
    const QJsonObject position{
        {QStringLiteral("type"), QStringLiteral("TextPositionSelector")},
        {QStringLiteral("start"), characters(briefing.text, note.anchor.position.begin)},
        {QStringLiteral("end"), characters(briefing.text, note.anchor.position.end)}};
    QJsonObject target{{QStringLiteral("source"), text(briefing.source)},
                       {QStringLiteral("selector"), QJsonArray{quote, position}}};
    // That of most notes is not told: they were never given one.
    if (note.colour != NoteColour::Violet)
        target.insert(QStringLiteral("styleClass"), text(name(note.colour)));
    QJsonObject made{
        {QStringLiteral("@context"), QStringLiteral("http://www.w3.org/ns/anno.jsonld")},
        {QStringLiteral("id"), text("urn:uuid:" + note.id)},
        {QStringLiteral("type"), QStringLiteral("Annotation")},
        {QStringLiteral("motivation"),
         note.words.empty() ? QStringLiteral("highlighting") : QStringLiteral("commenting")},
        {QStringLiteral("created"), text(note.created)},
        {QStringLiteral("modified"), text(note.modified)},
        {QStringLiteral("body"), bodies},
        {QStringLiteral("target"), target}};
    if (const std::string author = authorOf(briefing, note); !author.empty())
        made.insert(QStringLiteral("creator"),
                    QJsonObject{{QStringLiteral("type"), QStringLiteral("Person")},
                                {QStringLiteral("name"), text(author)}});
    return made;
}

} // namespace

void appendNotesMarkdown(std::string &markdown, const NotedBriefing &briefing)
{
    markdown += "# " + simplified(briefing.title) + "\n\n" + simplified(briefing.source) + "\n\n";
    for (const Note &note : briefing.notes) {
        markdown += "> " + simplified(note.anchor.exact) + "\n\n";
        if (!note.words.empty())
            markdown += note.words + "\n\n";
        if (const std::string author = authorOf(briefing, note); !author.empty())
            markdown += "Author: " + simplified(author) + "\n\n";
        for (std::size_t i = 0; i < note.tags.size(); ++i)
            markdown += (i == 0 ? "Tags: " : ", ") + note.tags[i];
        if (!note.tags.empty())
            markdown += "\n\n";
        if (note.colour != NoteColour::Violet)
            markdown += "Colour: " + std::string(name(note.colour)) + "\n\n";
    }
}

std::string notesCsv(std::span<const NotedBriefing> briefings)
{
    const bool hasAuthors = std::any_of(
        briefings.begin(), briefings.end(),
        [](const NotedBriefing &each) { return each.team != nullptr && each.team->isJoined; });
    std::string csv = "briefing,source,passage,note,tags,created,modified,colour";
    csv += hasAuthors ? ",author\r\n" : "\r\n";
    for (const NotedBriefing &briefing : briefings) {
        for (const Note &note : briefing.notes) {
            std::string tags;
            for (const std::string &tag : note.tags)
                tags += (tags.empty() ? "" : "; ") + tag;
            appendField(csv, briefing.title);
            appendField(csv, briefing.source);
            appendField(csv, note.anchor.exact);
            appendField(csv, note.words);
            appendField(csv, tags);
            appendField(csv, note.created);
            appendField(csv, note.modified);
            appendField(csv, name(note.colour), hasAuthors ? "," : "\r\n");
            if (hasAuthors)
                appendField(csv, authorOf(briefing, note), "\r\n");
        }
    }
    return csv;
}

std::string notesJson(std::span<const NotedBriefing> briefings)
{
    QJsonArray all;
    for (const NotedBriefing &briefing : briefings) {
        for (const Note &note : briefing.notes)
            all.append(annotation(briefing, note));
    }
    return QJsonDocument(all).toJson().toStdString();
}

} // namespace entente::library
