// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/run.h"

#include "core/publishing/selection.h"
#include "core/publishing/wording.h"

#include <algorithm>

namespace entente::pages {

bool isAddress(const QString &link)
{
    return link.startsWith(QStringLiteral("https://")) || link.startsWith(QStringLiteral("http://"))
        || link.startsWith(QStringLiteral("mailto:"));
}

std::vector<Run> runsOf(const Briefing &briefing, TextRange range)
{
    std::vector<Run> runs;
    std::uint32_t at = range.begin;
    const auto add = [&](TextRange part, const Mark *mark) {
        if (part.isEmpty())
            return;
        Run run;
        run.words = toText(briefing.words(part));
        if (mark != nullptr) {
            run.styles = mark->styles;
            run.note = mark->note;
            if (mark->link >= 0)
                run.link = QString::fromStdString(
                    briefing.links[static_cast<std::size_t>(mark->link)]);
        }
        runs.push_back(std::move(run));
    };
    for (const Mark &mark : briefing.marksIn(range)) {
        const TextRange own{std::max(mark.text.begin, at), std::min(mark.text.end, range.end)};
        if (own.isEmpty())
            continue;
        add({at, own.begin}, nullptr);
        add(own, &mark);
        at = own.end;
    }
    add({at, range.end}, nullptr);
    return runs;
}

std::vector<Run> runsOf(const Briefing &briefing, TextRange range,
                        const std::vector<AnnotationMark> &annotations)
{
    std::vector<Run> runs;
    const auto append = [&](TextRange part) {
        for (Run &run : runsOf(briefing, part))
            runs.push_back(std::move(run));
    };
    TextRange rest = range;
    for (const AnnotationMark &mark : annotations) {
        if (mark.at <= range.begin || mark.at > range.end)
            continue;
        append({rest.begin, mark.at});
        rest.begin = mark.at;
        Run reference{QStringLiteral("[%1]").arg(annotationLabel(mark.number)),
                      Style::NoteReference,
                      {},
                      0,
                      mark.number};
        runs.push_back(std::move(reference));
    }
    append(rest);
    return runs;
}

std::vector<std::vector<Run>> notesOf(const Briefing &briefing)
{
    std::vector<std::vector<Run>> notes;
    for (const Block &block : briefing.blocks) {
        if (block.note == 0)
            continue;
        if (notes.size() < block.note)
            notes.resize(block.note);
        std::vector<Run> &note = notes[block.note - 1U];
        if (!note.empty())
            note.push_back({QStringLiteral("\n"), 0, {}, 0});
        for (Run &run : runsOf(briefing, block.text))
            note.push_back(std::move(run));
    }
    return notes;
}

} // namespace entente::pages
