// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readertips.h"

#include "core/filter/filtersentence.h"
#include "ui/reader/readertexts.h"
#include "ui/reader/readerview.h"
#include "ui/style/highlight.h"
#include "ui/workspace/workspace.h"

namespace entente::ui {

namespace {

QString tipOfTopic(const ReaderView &view, const Workspace &workspace, int number)
{
    const Briefing &briefing = view.page()->briefing();
    const Topic &topic = briefing.topics[static_cast<std::size_t>(number)];
    QStringList areas;
    for (const ConceptIndex area : briefing.areasOf(topic))
        areas.push_back(workspace.areaLabel(area));
    QString tip = kindLabel(topic.kind);
    if (!areas.isEmpty())
        tip += QLatin1Char('\n') + areas.join(QStringLiteral(", "));
    if (!view.isTopicShown(number))
        tip += QLatin1Char('\n') + ReaderTexts::tr("Left out by the filter");
    return tip;
}

QString tipOfNote(const NoteMark &note)
{
    constexpr qsizetype longest = 400;
    QString tip = highlightName(note.colour);
    if (!note.author.isEmpty())
        tip = ReaderTexts::tr("%1 · %2").arg(note.author, tip);
    if (!note.words.isEmpty())
        tip += QLatin1Char('\n');
    return note.words.size() > longest ? tip + note.words.left(longest) + QStringLiteral("…")
                                       : tip + note.words;
}

} // namespace

QString toolTipAt(const ReaderView &view, const Workspace &workspace, QPointF place)
{
    const std::optional<PageSpots> spots = view.shown().spots();
    if (!spots)
        return {};
    if (const std::optional<StickyHead> &head = view.shown().stickyHead();
        head && place.y() < head->height)
        return head->words;
    if (const int topic = spots->topicInMarginAt(place); topic >= 0)
        return tipOfTopic(view, workspace, topic);
    const PageHit hit = spots->hitAt(place);
    if (!hit.link.empty())
        return toQString(hit.link);
    const NoteMark *note = spots->noteSignAt(place, view.notes());
    if (note == nullptr && hit.onWords)
        note = view.noteAt(hit.offset);
    return note == nullptr ? QString() : tipOfNote(*note);
}

} // namespace entente::ui
