// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/recolouring.h"

#include "ui/style/highlight.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>

#include <algorithm>

namespace entente::ui {

std::vector<std::string> tagsOf(NoteColour colour)
{
    return highlightMeaning(colour).isTag ? std::vector{highlightName(colour).toStdString()}
                                          : std::vector<std::string>();
}

library::Note recoloured(library::Note note, NoteColour colour)
{
    // The tag that the colour stood for goes with it; all others are a person's own.
    for (const std::string &tag : tagsOf(note.colour))
        std::erase(note.tags, tag);
    for (const std::string &tag : tagsOf(colour)) {
        if (std::find(note.tags.begin(), note.tags.end(), tag) == note.tags.end())
            note.tags.push_back(tag);
    }
    note.colour = colour;
    return note;
}

QString tagLine(const library::Note &note)
{
    QStringList tags;
    for (const std::string &tag : note.tags)
        tags << toQString(tag);
    return tags.join(QStringLiteral(", "));
}

std::vector<std::string> tagsIn(const QString &line)
{
    std::vector<std::string> tags;
    for (const QString &each : line.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::string tag = each.simplified().toStdString();
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

QStringList tellingsOf(const library::Note &note)
{
    QStringList told;
    if (note.colour != NoteColour::Violet || !highlightMeaning(note.colour).name.isEmpty())
        told << highlightName(note.colour);
    for (const std::string &tag : note.tags)
        told << toQString(tag);
    told.removeDuplicates();
    return told;
}

void addColour(QComboBox *box, NoteColour colour)
{
    box->addItem(highlightIcon(colour, box->palette()), highlightName(colour),
                 static_cast<int>(colour));
}

} // namespace entente::ui
