// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/run.h"

#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"
#include "core/publishing/wording.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace entente::pages {

std::vector<Run> runsOf(const Briefing &briefing, TextRange range)
{
    std::vector<Run> runs;
    std::uint32_t at = range.begin;
    const auto add = [&](TextRange part, const Mark *mark) {
        if (part.isEmpty() && (mark == nullptr || mark->image < 0))
            return;
        Run run;
        run.words = toText(briefing.words(part));
        if (mark != nullptr) {
            run.styles = mark->styles;
            run.note = mark->note;
            if (mark->link >= 0)
                run.link = QString::fromStdString(
                    briefing.links[static_cast<std::size_t>(mark->link)]);
            if (mark->image >= 0)
                run.image = page::ImagePlace{briefing.file,
                                             briefing.links[static_cast<std::size_t>(mark->image)]};
        }
        runs.push_back(std::move(run));
    };
    for (const Mark &mark : briefing.marksIn(range)) {
        const TextRange own{std::max(mark.text.begin, at), std::min(mark.text.end, range.end)};
        if (own.isEmpty() && mark.image < 0)
            continue;
        add({at, own.begin}, nullptr);
        add(own, &mark);
        at = own.end;
    }
    add({at, range.end}, nullptr);
    return runs;
}

void appendRuns(std::vector<Run> &runs, const Briefing &briefing, TextRange part, bool goesOn)
{
    bool atBegin = goesOn;
    for (Run &run : runsOf(briefing, part)) {
        const bool isRepeated = atBegin && run.image && run.words.isEmpty();
        atBegin = isRepeated;
        if (!isRepeated)
            runs.push_back(std::move(run));
    }
}

std::vector<Run> runsOf(const Briefing &briefing, TextRange range,
                        const std::vector<AnnotationMark> &annotations)
{
    std::vector<Run> runs;
    const auto append = [&](TextRange part) {
        appendRuns(runs, briefing, part, part.begin > range.begin);
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

QString figureSaid(const QString &words, const std::string &address)
{
    QString name = words;
    if (name.isEmpty() && !address.starts_with("data:"))
        name = QUrl(QString::fromStdString(address)).fileName();
    return name.isEmpty() ? PublishingTexts::tr("[Figure]")
                          : PublishingTexts::tr("[Figure: %1]").arg(name);
}

std::vector<Run> titleRunsOf(const Briefing &briefing, TextRange range, bool keepImages)
{
    std::vector<Run> runs;
    bool gap = true; // white space was just written, or nothing yet
    for (Run &run : runsOf(briefing, range)) {
        QString words;
        for (const QChar c : std::as_const(run.words)) {
            if (!c.isSpace())
                words += c;
            else if (!gap)
                words += u' ';
            gap = c.isSpace();
        }
        Run plain{words, 0, run.link};
        if (keepImages)
            plain.image = std::move(run.image);
        if (!words.isEmpty() || plain.image)
            runs.push_back(std::move(plain));
    }
    if (!runs.empty() && runs.back().words.endsWith(u' '))
        runs.back().words.chop(1);
    return runs;
}

} // namespace entente::pages
